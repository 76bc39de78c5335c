import { expect, it } from 'vitest';
import { parseElements } from './html-page.ts';
import { linkProblems } from './link-problems.ts';
import { markupProblems } from './markup-problems.ts';

const site = {
  origin: 'https://example.org',
  base: '/plan/',
  files: new Set(['en/guide/training/index.html', 'en/planner/index.html', 'en/index.html']),
  ids: new Map([['en/guide/training/index.html', new Set(['labs'])]]),
  plannerRoutes: ['teams'],
};

function linkProblemsOf(html: string): string {
  return linkProblems('en/guide/training/', parseElements(html), site).join('\n');
}

it('accepts links to pages, ids, planner views and https addresses', () => {
  const html = `<a href="#labs">a</a><a href="/plan/en/">b</a><a href="../../planner/#/teams">c</a>
    <a href="https://learn.microsoft.com/">d</a><img src="data:image/png;base64,AA==" alt="">
    <link rel="canonical" href="https://example.org/plan/en/guide/training/">`;
  expect(linkProblemsOf(html)).toBe('');
});

it.each([
  ['a page that is not there', '<a href="../tiers/">a</a>', 'leads nowhere'],
  ['an id that is not there', '<a href="#lab">a</a>', 'there is no id lab'],
  ['a planner view that is not there', '<a href="../../planner/#/team">a</a>', 'no planner view'],
  ['a planner view on another page', '<a href="#/teams">a</a>', 'no planner view'],
  ['a missing slash', '<a href="/plan/en">a</a>', 'lacks the slash'],
  ['an address outside the base', '<a href="/en/">a</a>', 'is outside /plan/'],
  ['http', '<a href="http://example.com/">a</a>', 'is not https'],
  ['a script address', '<a href="javascript:void 0">a</a>', 'is not https'],
  ['a foreign script', '<script src="https://cdn.example.com/x.js"></script>', 'another origin'],
  ['a foreign style', '<link rel="stylesheet" href="//cdn.example.com/x.css">', 'another origin'],
  ['a foreign picture', '<img srcset="a.png 1x, https://e.com/b.png 2x">', 'another origin'],
])('finds %s', (_, html, problem) => {
  expect(linkProblemsOf(html)).toContain(problem);
});

const policy = "default-src 'none'; connect-src 'none'";
const page = `<!doctype html><html lang="en"><head><title>T</title>
  <meta http-equiv="content-security-policy" content="${policy}">
  <meta name="description" content="D"><link rel="canonical" href="/">
  <link rel="alternate" hreflang="en" href="/"><link rel="alternate" hreflang="nl" href="/nl/">
  </head><body><h1>T</h1></body></html>`;

function markupProblemsOf(html: string, address = 'en/planner/'): string {
  return markupProblems(address, parseElements(html)).join('\n');
}

it('accepts complete markup, also where the heading is for readers without JavaScript', () => {
  const noScript = page.replace('<h1>T</h1>', '<noscript><h1>T</h1></noscript>');
  const wasm = page.replace(policy, `${policy}; script-src 'wasm-unsafe-eval'`);
  expect(markupProblemsOf(page)).toBe('');
  expect(markupProblemsOf(noScript)).toBe('');
  expect(markupProblemsOf(wasm)).toBe('');
});

it.each([
  ['no lang', page.replace(' lang="en"', ''), 'has no lang'],
  ['no title', page.replace('<title>T</title>', ''), 'has no title'],
  ['no description', page.replace('"description"', '"x"'), 'has no description'],
  ['no canonical link', page.replace('"canonical"', '"x"'), 'has no canonical'],
  ['no other languages', page.replaceAll('"alternate"', '"x"'), 'has no hreflang'],
  ['two h1', page.replace('<h1>', '<h1>A</h1><h1>'), 'has 2 h1'],
  ['no policy', page.replace('content-security-policy', 'x'), 'no content security policy'],
  ['an unsafe policy', page.replace(policy, `${policy}; script-src 'unsafe-inline'`), 'unsafe'],
  ['a planner that may connect', page.replace("; connect-src 'none'", ''), "connect-src 'none'"],
  ['a style attribute', page.replace('<h1>', '<h1 style="color:red">'), 'a style attribute'],
  ['an event handler', page.replace('<h1>', '<h1 onclick="x()">'), 'an event handler'],
])('finds %s', (_, html, problem) => {
  expect(markupProblemsOf(html)).toContain(problem);
});

it('asks no description of a page that search engines skip', () => {
  const html = page
    .replace('name="description" content="D"', 'name="robots" content="noindex"')
    .replace('"canonical"', '"x"');
  expect(markupProblemsOf(html, '404.html')).toBe('');
});
