import { expect, test } from 'vitest';
import { withTightPolicy } from './tighten';

/** `printf 'go()' | openssl dgst -sha256 -binary | base64`, and the same of `p{color:red}`. */
const hashOfGo = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";
const hashOfRed = "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='";
const hashOfOther = "'sha256-a6xz6WlirBs916AiB4TVRkfvA7FulCSk5Sq2M0qHNJ0='";

function page(policy: string, { before = '', after = '' } = {}): string {
  return (
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>T</title>${before}` +
    `<meta http-equiv="content-security-policy" content="${policy}">${after}</head><body></body></html>`
  );
}

const policyOf = (html: string) => / content="([^"]*)"/.exec(html)?.[1];

test('the policy stands directly behind the character set, before all that it should hold', () => {
  const html = withTightPolicy(
    page("default-src 'none'", { before: '<script src="/a.js"></script>' }),
  );
  expect(html).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><title>/,
  );
  expect(html.match(/content-security-policy/g)).toHaveLength(1);
});

test('a hash stays for inline code of this page, and goes with code that is elsewhere', () => {
  const policy = `script-src 'self' ${hashOfOther} ${hashOfGo}; style-src 'self' ${hashOfRed} ${hashOfOther};`;
  const html = page(policy, {
    before: '<style>p{color:red}</style>',
    after: '<script type="module">go()</script>',
  });
  expect(policyOf(withTightPolicy(html))).toBe(
    `script-src 'self' ${hashOfGo};style-src 'self' ${hashOfRed}`,
  );
});

test('code in a file is allowed by ’self’ and needs no hash', () => {
  const html = page(`script-src 'self' ${hashOfGo};`, {
    before: '<script src="/go.js">go()</script>',
  });
  expect(policyOf(withTightPolicy(html))).toBe("script-src 'self'");
});

test('code is kept as it is, also where it looks like a pattern of a replacement', () => {
  const code = "<script>let a = '$&$1'</script>";
  expect(withTightPolicy(page("default-src 'none'", { after: code }))).toContain(code);
});

test.each([
  ['no policy', '<meta charset="utf-8">'],
  ['no character set', page('').replace('<meta charset="utf-8">', '')],
  ['two policies', page('', { after: '<meta http-equiv="content-security-policy" content="">' })],
])('a page with %s stops the build', (_, html) => {
  expect(() => withTightPolicy(html)).toThrow('one content security policy');
});
