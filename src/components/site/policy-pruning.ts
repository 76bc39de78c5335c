import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policyMeta = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const inlineCode = /<(script|style)(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs;

/** Removes from a page's policy the hashes of code that is not on the page. */
function prune(html: string): string {
  const present = new Set(
    [...html.matchAll(inlineCode)].map(
      ([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    ),
  );
  return html.replace(
    policyMeta,
    (_, before: string, policy: string, after: string) =>
      before +
      policy.replace(/ ('sha256-[^']+')/g, (hash, value: string) =>
        present.has(value) ? hash : '',
      ) +
      after,
  );
}

/**
 * Astro allows every page the inline code of all pages and the hash of every file: 1 kB that does not
 * compress, and more with every file. Files are allowed by 'self'; a page needs the hashes of its own code only.
 */
export function policyPruning(): AstroIntegration {
  return {
    name: 'policy-pruning',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: root })) {
          const html = await readFile(root + file, 'utf8');
          await writeFile(root + file, prune(html));
        }
      },
    },
  };
}
