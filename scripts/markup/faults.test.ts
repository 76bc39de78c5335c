import { describe, expect, it } from 'vitest';
import { markupFaults } from './faults.ts';

const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title>
  <meta name="description" content="D"><link rel="canonical" href="/">
  <link rel="alternate" hreflang="en" href="/"><link rel="alternate" hreflang="nl" href="/nl/">
  </head><body><h1>T</h1><p>Text</p></body></html>`;

it('accepts complete markup, also where the heading is for readers without JavaScript', async () => {
  expect(await markupFaults(page)).toEqual([]);
  const noScript = page.replace('<h1>T</h1>', '<noscript><h1>T</h1></noscript>');
  expect(await markupFaults(noScript)).toEqual([]);
});

it.each([
  ['a script behind the end', `${page}<script src="a.js"></script>`, 'nothing-after-document'],
  ['no lang', page.replace(' lang="en"', ''), 'required-attributes'],
  ['no title', page.replace('<title>T</title>', ''), 'required-content'],
  ['an empty title', page.replace('>T</title>', '></title>'), 'empty-title'],
  ['no description', page.replace('"description"', '"x"'), 'site/metadata'],
  ['no canonical link', page.replace('"canonical"', '"next"'), 'site/metadata'],
  ['no other languages', page.replaceAll('"alternate"', '"next"'), 'site/metadata'],
  ['no first heading', page.replaceAll('h1>', 'h2>'), 'site/first-heading'],
  ['two first headings', page.replace('<h1>', '<h1>A</h1><h1>'), 'heading-level'],
  ['a skipped level', page.replace('<p>', '<h3>A</h3><p>'), 'heading-level'],
  ['a style attribute', page.replace('<p>', '<p style="color:red">'), 'no-inline-style'],
  ['an event handler', page.replace('<p>', '<p onclick="x()">'), 'site/no-event-handlers'],
  ['one id twice', page.replace('<p>', '<p id="a"></p><p id="a">'), 'no-dup-id'],
  ['a label of nothing', page.replace('<p>', '<label for="a">A</label><p>'), 'missing-references'],
  ['a field without label', page.replace('<p>', '<input type="text"><p>'), 'input-missing-label'],
  ['a picture without text', page.replace('Text', '<img src="a.png">'), 'wcag/h37'],
  ['a nameless button', page.replace('Text', '<button type="button"></button>'), 'text-content'],
  ['a list entry without list', page.replace('<p>Text</p>', '<div><li>A</li></div>'), 'permitted'],
  ['a block in a paragraph', page.replace('Text', '<div>A</div>'), 'close-order'],
  ['an unclosed element', page.replace('<p>', '<div><p>'), 'close-order'],
])('finds %s', async (_, html, rule) => {
  expect((await markupFaults(html)).join('\n')).toContain(rule);
});

it('asks no description of a page that search engines skip', async () => {
  const html = page
    .replace('name="description" content="D"', 'name="robots" content="noindex"')
    .replace('"canonical"', '"next"');
  expect(await markupFaults(html)).toEqual([]);
});

describe('a link that leaves the site', () => {
  const dutch = page.replace('lang="en"', 'lang="nl"');
  const withLink = (html: string, link: string) => html.replace('Text', link);
  const english = 'https://learn.microsoft.com/en-us/intune/';

  it.each([
    ['has no hreflang', `<a href="${english}" lang="en">Intune</a>`],
    ['calls a page Dutch that is English', `<a href="${english}" hreflang="nl">Intune</a>`],
    ['gives an English page a Dutch name', `<a href="${english}" hreflang="en">Documentatie</a>`],
    ['leads anywhere without hreflang', '<a href="https://example.com/">Voorbeeld</a>'],
  ])('is found when it %s', async (_, link) => {
    const faults = await markupFaults(withLink(dutch, link));
    expect(faults.join('\n')).toContain('site/language-of-links');
  });

  it.each([
    [
      'says so, in its own language',
      dutch,
      `<a href="${english}" lang="en" hreflang="en">Docs</a>`,
    ],
    ['stays in the language', dutch, '<a href="https://example.nl/" hreflang="nl">Voorbeeld</a>'],
    ['stands on an English page', page, `<a href="${english}">Documentation</a>`],
    ['leads nowhere else', dutch, '<a href="/nl/guide/">Gids</a>'],
  ])('passes when it %s', async (_, html, link) => {
    expect(await markupFaults(withLink(html, link))).toEqual([]);
  });
});
