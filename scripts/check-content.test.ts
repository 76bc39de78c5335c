import { expect, it } from 'vitest';
import { englishProblems, isStale, translationProblems, versionOf } from './check-content.ts';
import { parseGuidePage } from './guide-page.ts';
import { withTranslationOf } from './translations.ts';

const source = `---
title: Training
description: Train each tier at its own level.
chapter: training
sources: [planning-guide]
---

## Level for each tier {#level}

Train people for what they do.<Cite id="planning-guide" />

<Callout kind="risk">

Check the access the day before.

</Callout>

| Tier | Minutes |
|---|---|
| 1 | 20 |

<OneThing>

Enrol one device.

</OneThing>
`;
const english = parseGuidePage(source);
const dutch = source
  .replace('Train each tier at its own level.', 'Leid elke lijn op haar eigen niveau op.')
  .replace('Level for each tier', 'Niveau per lijn')
  .replace('Train people for what they do.', 'Leid mensen op voor hun werk.')
  .replace('Check the access the day before.', 'Controleer de toegang een dag eerder.')
  .replace('Enrol one device.', 'Schrijf één apparaat in.');

function problemsOf(translation: string): string[] {
  const signed = withTranslationOf(translation, versionOf(english));
  return translationProblems(english, parseGuidePage(signed));
}

it('accepts a translation with the same build', () => {
  expect(problemsOf(dutch)).toEqual([]);
});

it.each([
  ['another heading id', dutch.replace('#level', '#niveau'), /headings differ: number 1/],
  ['another heading level', dutch.replace('## N', '### N'), /headings differ/],
  ['a lost citation', dutch.replace(/<Cite.*\/>/, ''), /components differ/],
  ['another kind of callout', dutch.replace('"risk"', '"advice"'), /components differ/],
  ['a lost table row', dutch.replace('| 1 | 20 |\n', ''), /tables differ: number 1 is 2×2/],
  ['other sources', dutch.replace('[planning-guide]', '[]'), /sources in front matter differ/],
  ['another chapter', dutch.replace('chapter: training', 'chapter: scope'), /chapter in front/],
  [
    'an English sentence',
    dutch.replace('Leid mensen op voor hun werk.', 'Train people for what they do.'),
    /still in English/,
  ],
])('finds %s', (_, translation, problem) => {
  expect(problemsOf(translation).join('\n')).toMatch(problem);
});

it('asks for translationOf', () => {
  const todo = dutch.replace('title:', 'translationOf: TODO\ntitle:');
  expect(translationProblems(english, parseGuidePage(dutch)).join()).toMatch(/no version/);
  expect(translationProblems(english, parseGuidePage(todo)).join()).toMatch(/no version/);
});

it('finds the faults of an English page', () => {
  const broken = parseGuidePage(
    source
      .replace('{#level}', '')
      .replace('id="planning-guide"', 'id="blog"')
      .replace(/<\/?OneThing>/g, ''),
  );
  const problems = englishProblems('training', broken).join('\n');
  expect(problems).toMatch(/has \d+ words/);
  expect(problems).toMatch(/has 0 OneThing/);
  expect(problems).toMatch(/heading without id/);
  expect(problems).toMatch(/cites blog/);
});

it('calls a translation stale once the English page changes, and fresh after an update', () => {
  const signed = withTranslationOf(dutch, versionOf(english));
  const changed = parseGuidePage(source.replace('| 20 |', '| 25 |'));
  expect(isStale(english, parseGuidePage(signed))).toBe(false);
  expect(isStale(changed, parseGuidePage(signed))).toBe(true);

  const again = withTranslationOf(signed, versionOf(changed));
  expect(isStale(changed, parseGuidePage(again))).toBe(false);
  expect(again.match(/translationOf/g)).toHaveLength(1);
});
