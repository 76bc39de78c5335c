import { createHash } from 'node:crypto';

const charset = /<meta charset="utf-8">/g;
const policyMeta = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;
const inlineCode = /<(script|style)(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs;

/**
 * The page with its policy directly behind its character set, where nothing that the policy should hold comes
 * before it, and without the hashes of code that is not on the page.
 *
 * Astro writes the policy at the end of the head and allows every page the inline code of all pages and the hash
 * of every file: 1 kB that does not compress. Files are allowed by 'self'.
 * @throws when the page has not exactly one character set and one policy.
 */
export function withTightPolicy(html: string): string {
  const [declared, ...declaredAgain] = html.matchAll(charset);
  const [written, ...writtenAgain] = html.matchAll(policyMeta);
  if (!declared || !written || declaredAgain.length > 0 || writtenAgain.length > 0) {
    throw new Error('A page needs one <meta charset="utf-8"> and one content security policy.');
  }
  const [meta, policy = ''] = written;
  const [place] = declared;
  const without = html.replace(meta, () => '');
  return without.replace(
    place,
    () => place + meta.replace(policy, () => pruned(policy, hashesOf(without))),
  );
}

function hashesOf(html: string): Set<string> {
  return new Set(
    [...html.matchAll(inlineCode)].map(
      ([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    ),
  );
}

function pruned(policy: string, present: ReadonlySet<string>): string {
  return policy
    .replace(/ ('sha256-[^']+')/g, (source, hash: string) => (present.has(hash) ? source : ''))
    .replace(/\s*;\s*/g, ';')
    .replace(/;$/, '');
}
