import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chapterIds } from './chapters';
import * as kinds from './chapters/kinds';
import { loadCheckWords, loadRules } from './loading';
import { localeIds } from '../i18n/locales';
import { reasonOf } from './review';
import type { FindingsWords } from './words/findingWords';
import { plans } from './testing/plans';
import { planWith, type SomeAnswers } from './testing/planWith';
import { access } from './testing/rules/access';
import { agreement, measures, rollout } from './testing/rules/last';
import { involvement, runbook, training } from './testing/rules/later';
import { process, scope, targets, vendor } from './testing/rules/others';
import { teams } from './testing/rules/teams';

const rules = await loadRules();
const words = await Promise.all(localeIds.map((locale) => loadCheckWords(locale)));

const guideText = (locale: string, page: string) =>
  readFileSync(join(import.meta.dirname, `../content/guide/${locale}/${page}.mdx`), 'utf8');

const headings = (locale: string, page: string) =>
  Array.from(guideText(locale, page).matchAll(/\{#([\w-]+)\}/g), ([, id]) => id);

const rows = {
  scope,
  teams,
  access,
  process,
  targets,
  vendor,
  runbook,
  training,
  involvement,
  rollout,
  measures,
  agreement,
};

const cases = chapterIds.flatMap((chapter) =>
  rows[chapter].map(([id, what, trips, passes]) => ({ chapter, id, what, trips, passes })),
);
const names = cases.map(({ chapter, id }) => `${chapter}.${id}`);

describe.each(cases)('$chapter, $id: $what', ({ chapter, id, trips, passes }) => {
  const found = (answers: SomeAnswers) =>
    rules[chapter](planWith(answers)).filter((finding) => finding.id === id);

  test('is found, of the kind that the guide lists, and leads into its own chapter', () => {
    const [finding] = found(trips);
    const listed: Readonly<Record<string, string>> = kinds[chapter];
    expect(finding).toMatchObject({ kind: listed[id], ref: { chapter } });
  });

  test('is not found where it is right', () => {
    expect(found(passes)).toEqual([]);
  });

  test('says what and why in every language, with nothing left open', () => {
    const [finding] = found(trips);
    for (const each of words) {
      const said = finding ? [finding.title(each), reasonOf(finding, each)] : [];
      expect(said).toHaveLength(2);
      for (const text of said) {
        expect(text).toMatch(/[.。]$/);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|“”|‘’|「」/);
      }
    }
  });
});

test('the list of rules has each one that is tested, and no other', () => {
  const listed = chapterIds.flatMap((chapter) =>
    Object.keys(kinds[chapter]).map((id) => `${chapter}.${id}`),
  );
  expect(names.toSorted()).toEqual(listed.toSorted());
  expect(new Set(names).size).toBe(names.length);
});

test('whatever the plans of these tests let the rules find is in the list', () => {
  const found = cases.flatMap(({ trips, passes }) =>
    [trips, passes].flatMap((answers) =>
      chapterIds.flatMap((chapter) => rules[chapter](planWith(answers))),
    ),
  );
  for (const { kind, id, ref } of found) {
    const listed: Readonly<Record<string, string>> = kinds[ref.chapter];
    expect([ref.chapter, id, kind]).toEqual([ref.chapter, id, listed[id]]);
  }
});

test('the part of the guide that a finding names is there in every language', () => {
  const named = cases.flatMap(({ chapter, id, trips }) =>
    rules[chapter](planWith(trips))
      .filter((finding) => finding.id === id)
      .map(({ guide }) => guide),
  );
  const general = [{ page: 'overview', heading: 'how-to-use' }];
  for (const { page, heading } of [...named, ...general]) {
    for (const locale of localeIds) {
      expect([locale, page, headings(locale, page)]).toEqual([
        locale,
        page,
        expect.arrayContaining([heading]),
      ]);
    }
  }
});

test('the guide lists the rules of each chapter once, under its name', () => {
  for (const [place, locale] of localeIds.entries()) {
    const text = ['check-rules', 'check-rules-rollout'].map((page) => guideText(locale, page));
    const listed = [
      ...text.join('\n').matchAll(/^## (.+) \{#[\w-]+\}\n\n<CheckRules id="(\w+)"/gm),
    ];
    expect(listed.map(([, , id]) => id)).toEqual([...chapterIds, 'general']);
    for (const [, heading, id] of listed) {
      const chapter = chapterIds.find((each) => each === id);
      if (chapter) expect(heading).toBe(words[place]?.chapters[chapter].title.name);
    }
  }
});

test('what a rule looks for is said in one sentence that no other rule has', () => {
  for (const { findings } of words) {
    const said = Object.values<FindingsWords>(findings).flatMap((all) =>
      Object.values(all).map(({ looksFor }) => looksFor),
    );
    expect(said.filter((text) => text.length < 8 || text.length > 140)).toEqual([]);
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  }
});

test('whatever was answered, findings say it in whole words', () => {
  fc.assert(
    fc.property(plans(fc.string()), (plan) => {
      for (const finding of chapterIds.flatMap((chapter) => rules[chapter](plan))) {
        for (const each of words) {
          expect(`${finding.title(each)} ${reasonOf(finding, each)}`).not.toMatch(
            /undefined|NaN|\[object/,
          );
        }
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('there are more than a hundred rules', () => {
  expect(names.length + Object.keys(kinds.general).length).toBe(114);
});
