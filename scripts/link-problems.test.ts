import { expect, it } from 'vitest';
import { parseElements } from './html-page.ts';
import { linkProblems } from './link-problems.ts';

const site = {
  origin: 'https://example.org',
  base: '/plan/',
  files: new Set(['en/guide/training/index.html', 'en/planner/index.html', 'en/index.html']),
  ids: new Map([['en/guide/training/index.html', new Set(['labs'])]]),
  plannerRoutes: ['teams'],
  plannerChapters: ['teams'],
};

function linkProblemsOf(html: string): string {
  return linkProblems('en/guide/training/', parseElements(html), site).join('\n');
}

it('accepts links to pages, ids, planner views and https addresses', () => {
  const html = `<a href="#labs">a</a><a href="/plan/en/">b</a><a href="../../planner/#/teams">c</a>
    <a href="../../planner/#/teams/tiers">q</a>
    <a href="https://learn.microsoft.com/">d</a><img src="data:image/png;base64,AA==" alt="">
    <link rel="canonical" href="https://example.org/plan/en/guide/training/">`;
  expect(linkProblemsOf(html)).toBe('');
});

it.each([
  ['a page that is not there', '<a href="../tiers/">a</a>', 'leads nowhere'],
  ['an id that is not there', '<a href="#lab">a</a>', 'there is no id lab'],
  ['a planner view that is not there', '<a href="../../planner/#/team">a</a>', 'no planner view'],
  ['a question of no chapter', '<a href="../../planner/#/team/tiers">a</a>', 'no planner view'],
  ['a planner view on another page', '<a href="#/teams">a</a>', 'no planner view'],
  ['a missing slash', '<a href="/plan/en">a</a>', 'lacks the slash'],
  ['an address outside the base', '<a href="/en/">a</a>', 'is outside /plan/'],
  ['http', '<a href="http://example.com/">a</a>', 'is not https'],
  ['a script address', '<a href="javascript:void 0">a</a>', 'is not https'],
  ['a foreign script', '<script src="https://cdn.example.com/x.js"></script>', 'another origin'],
  ['a foreign style', '<link rel="stylesheet" href="//cdn.example.com/x.css">', 'another origin'],
  ['a card that is not there', '<meta property="og:image" content="/plan/x.png">', 'nowhere'],
  ['a foreign picture', '<img srcset="a.png 1x, https://e.com/b.png 2x">', 'another origin'],
])('finds %s', (_, html, problem) => {
  expect(linkProblemsOf(html)).toContain(problem);
});
