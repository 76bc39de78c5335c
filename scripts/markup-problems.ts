import type { Element } from './html-page.ts';

/** What is missing or forbidden in the markup of one page, apart from its links. */
export function markupProblems(address: string, elements: Element[]): string[] {
  const meta = (name: string): string | undefined =>
    elements.find(({ tag, attributes }) => tag === 'meta' && attributes['name'] === name)
      ?.attributes['content'];
  const links = (rel: string): Element[] =>
    elements.filter(({ tag, attributes }) => tag === 'link' && attributes['rel'] === rel);
  const count = (tag: string): number => elements.filter((element) => element.tag === tag).length;

  const problems: string[] = [];
  const expectThat = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };

  const html = elements.find(({ tag }) => tag === 'html');
  const title = elements.find(({ tag }) => tag === 'title');
  expectThat(Boolean(html?.attributes['lang']), 'has no lang');
  expectThat(Boolean(title?.text.trim()), 'has no title');
  expectThat(count('h1') === 1, `has ${count('h1')} h1; exactly one is wanted`);
  // A page that search engines are told to skip (404) has no other language and no place of its own.
  if (!meta('robots')?.includes('noindex')) {
    expectThat(Boolean(meta('description')), 'has no description');
    expectThat(links('canonical').length === 1, 'has no canonical link');
    const alternates = links('alternate').filter(({ attributes }) => attributes['hreflang']);
    expectThat(alternates.length > 1, 'has no hreflang links');
  }

  const policy = elements.find(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  )?.attributes['content'];
  expectThat(policy !== undefined, 'has no content security policy');
  expectThat(/default-src 'none'/.test(policy ?? ''), "its policy lacks default-src 'none'");
  expectThat(!/'unsafe-/.test(policy ?? ''), 'its policy allows something unsafe');
  if (/(^|\/)planner\/$/.test(address)) {
    expectThat(/connect-src 'none'/.test(policy ?? ''), "its policy lacks connect-src 'none'");
  }

  for (const { tag, attributes } of elements) {
    for (const name of Object.keys(attributes)) {
      expectThat(name !== 'style', `<${tag}> has a style attribute`);
      expectThat(!/^on/.test(name), `<${tag}> has an event handler (${name})`);
    }
  }
  return [...new Set(problems)];
}

/** A page that only sends its reader on. */
export function isRedirect(elements: Element[]): boolean {
  return elements.some(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'refresh');
}
