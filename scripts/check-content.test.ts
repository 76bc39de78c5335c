import { expect, it } from 'vitest';
import {
  englishProblems,
  glossaryProblems,
  type Known,
  pageProblems,
  sourceProblems,
  stateOfPage,
  translationProblems,
  versionOf,
} from './check-content.ts';
import { parseGuidePage } from './guide-page.ts';
import { withTranslationOf } from './translations.ts';

const source = `---
title: Staffing
description: From contacts to people.
chapter: rollout
sources: [planning-guide]
---

## Contacts {#expected-contacts}

Count what the pilot brings.<Cite id="planning-guide" /> A <Term id="pilot">pilot</Term> tells most.

## Erlang {#erlang}

See the [load](../supporting-the-rollout/#load) of each phase.

<TierLadder />

## Your sum {#your-sum}

## Where it misleads {#misleads}

## Shrinkage {#shrinkage}

## Spread {#spread}

<InPlan question="rollout.capacity" />

<OneThing>

Enrol one device.

</OneThing>
`;
const english = parseGuidePage(source);
const dutch = source
  .replace('From contacts to people.', 'Van meldingen naar mensen.')
  .replace('Count what the pilot brings.', 'Tel wat de pilot oplevert.')
  .replace('tells most.', 'zegt het meest.')
  .replace('See the [load]', 'Zie de [drukte]')
  .replace('of each phase.', 'per fase.')
  .replace('Enrol one device.', 'Schrijf één apparaat in.');

const known: Known = {
  sources: new Set(['planning-guide']),
  terms: new Set(['pilot']),
  components: new Set(['Cite', 'InPlan', 'OneThing', 'Term', 'TierLadder']),
};

function problemsOf(translation: string): string[] {
  const signed = withTranslationOf(translation, versionOf(english));
  return translationProblems(english, parseGuidePage(signed));
}

it('accepts a page, and one in another language with sentences and tables of its own', () => {
  expect(pageProblems('staffing', english, known)).toEqual([]);
  expect(problemsOf(dutch)).toEqual([]);
  expect(problemsOf(dutch.replace('per fase.', 'per fase.\n\n| a | b |\n|---|---|\n'))).toEqual([]);
});

it.each([
  ['another heading id', source.replace('#erlang', '#formula'), /has no heading erlang/],
  [
    'a heading that nobody promised',
    source.replace('#erlang', '#formula'),
    /heading formula, which/,
  ],
  ['a heading without an id', source.replace(' {#spread}', ''), /heading without id/],
  ['a heading twice', source.replace('#spread', '#erlang'), /heading id erlang twice/],
  ['an unknown source', source.replaceAll('planning-guide', 'blog'), /unknown source: blog/],
  ['a citation of nothing listed', source.replace('id="planning-guide"', 'id="b"'), /not list: b/],
  [
    'a source that nothing cites',
    source.replace(/<Cite.*?\/>/, ''),
    /planning-guide, which it does/,
  ],
  ['an unknown term', source.replace('id="pilot"', 'id="pilots"'), /unknown term: pilots/],
  ['an unknown component', source.replace('<TierLadder', '<Ladder'), /unknown component: Ladder/],
  ['a link to no page', source.replace('../supporting-the', '../the'), /links to the-rollout#load/],
  ['a link to no heading', source.replace('/#load', '/#burden'), /the-rollout#burden, which/],
  [
    'two things to do',
    source.replace('</OneThing>', '</OneThing>\n\n<OneThing />'),
    /has 2 OneThing/,
  ],
])('finds %s in any language', (_, page, problem) => {
  expect(pageProblems('staffing', parseGuidePage(page), known).join('\n')).toMatch(problem);
});

it.each([
  [
    'another heading level',
    dutch.replace('## Contacts', '### Contacts'),
    /levels of headings differ/,
  ],
  ['a lost door to the planner', dutch.replace(/<InPlan.*\/>/, ''), /questions differ: number 1/],
  ['a lost figure', dutch.replace('<TierLadder />', ''), /figures differ: number 1 is TierLadder/],
  ['another chapter', dutch.replace('chapter: rollout', 'chapter: scope'), /chapter differ/],
  [
    'a copied sentence',
    dutch.replace('Van meldingen naar mensen.', 'From contacts to people.'),
    /still in English/,
  ],
])('finds %s in a translation', (_, translation, problem) => {
  expect(problemsOf(translation).join('\n')).toMatch(problem);
});

it('asks for translationOf, which may say that the page is new', () => {
  const unsigned = parseGuidePage(dutch);
  expect(translationProblems(english, unsigned).join()).toMatch(/no version/);
  const isNew = parseGuidePage(dutch.replace('title:', 'translationOf: new\ntitle:'));
  expect(translationProblems(english, isNew)).toEqual([]);
  expect(stateOfPage(english, isNew)).toBe('new');
});

it('wants an English page of some length, with one thing to do first', () => {
  const short = parseGuidePage(source.replace(/<\/?OneThing>/g, ''));
  expect(englishProblems('staffing', short).join('\n')).toMatch(/has \d+ words.*\nhas no OneThing/);
  expect(englishProblems('glossary', short)).toEqual([]);
});

it('finds a term that only one language explains', () => {
  expect(glossaryProblems({ en: ['tier', 'pilot'], nl: ['tier'] })).toEqual([
    'nl lacks the term pilot',
  ]);
});

it('calls a translation stale once the English page changes, and fresh after an update', () => {
  const signed = withTranslationOf(dutch, versionOf(english));
  const changed = parseGuidePage(source.replace('tells most', 'says most'));
  expect(stateOfPage(english, parseGuidePage(signed))).toBe('fresh');
  expect(stateOfPage(changed, parseGuidePage(signed))).toBe('stale');

  const again = withTranslationOf(signed, versionOf(changed));
  expect(stateOfPage(changed, parseGuidePage(again))).toBe('fresh');
  expect(again.match(/translationOf/g)).toHaveLength(1);
});

it('wants a source to say when a person last checked it', () => {
  const source = { date: '2026-08-13', checked: '2026-11-22' };
  expect(sourceProblems({ source, undated: { date: null, checked: '2026-11-22' } })).toEqual([]);
  expect(sourceProblems({ source: { date: null } }).join()).toContain('source lacks the day');
  expect(sourceProblems({ source: { ...source, checked: 'lately' } }).join()).toContain('lacks');
  expect(sourceProblems({ source: { ...source, checked: '2026-08-12' } }).join()).toContain(
    'before the day that it carries',
  );
});
