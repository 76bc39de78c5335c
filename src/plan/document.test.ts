import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Locale, localeIds } from '../i18n/locales';
import { gapsIn } from './asking';
import { chapterIds } from './chapters';
import { documentOf, wholeDocument } from './document';
import { loadWords, type Words } from './loading';
import { blankPlan, type Plan } from './plan';
import { largestPlan, plans } from './testing/plans';
import { planWith } from './testing/planWith';
import { nodesIn } from './testing/said';
import { shapeOf } from './testing/structure';
import { fieldAddress, type QuestionRef } from './questionRef';
import { wordsOf } from './tree';

const words = new Map<Locale, Words>();
beforeAll(async () => {
  for (const locale of localeIds) words.set(locale, await loadWords(locale));
});
const wordsIn = (locale: Locale): Words => {
  const found = words.get(locale);
  if (!found) throw new Error(`No words for ${locale}`);
  return found;
};

const harmlessText = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,3}$/);

describe('one plan in four languages', () => {
  test('has the same structure for 500 random plans', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(plans(harmlessText), fc.boolean(), (plan, diagram) => {
        const [first, ...others] = localeIds.map((locale) =>
          shapeOf(documentOf(plan, wordsIn(locale), { ...wholeDocument, diagram })),
        );
        others.forEach((shape) => {
          expect(shape).toEqual(first);
        });
      }),
      { numRuns: 500 },
    );
  });

  const decision = (id: string) => `agreement.openPoints.${id}.decision`;
  const decided = (one: string, two: string, translations: Plan['translations']): Plan => ({
    ...planWith({
      agreement: {
        openPoints: [
          { id: 'a', openPoint: 'Who is on duty?', decision: one },
          { id: 'b', openPoint: 'Who pays?', decision: two },
        ],
      },
    }),
    translations,
  });
  test.each([
    [
      'texts that differ and read alike in one language',
      decided('Settled', 'Agreed', {
        [decision('b')]: { nl: { from: 'Agreed', text: 'Settled' } },
      }),
    ],
    [
      'texts that are the same and differ in one language',
      decided('Settled', 'Settled', {
        [decision('a')]: { nl: { from: 'Settled', text: 'Besloten' } },
        [decision('b')]: { nl: { from: 'Settled', text: 'Afgehandeld' } },
      }),
    ],
  ])('has the same columns for %s', (_, plan) => {
    const shapes = localeIds.map((locale) => shapeOf(documentOf(plan, wordsIn(locale))));
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    const cells = nodesIn(documentOf(plan, wordsIn('nl'))).flatMap((node) =>
      node.type === 'tableCell' ? wordsOf(node) : [],
    );
    const [one, two] = ['a', 'b'].map((id) => plan.translations[decision(id)]?.['nl']?.text);
    expect(cells).toContain(one ?? 'Settled');
    expect(cells).toContain(two);
  });
});

const named = (ref: QuestionRef) => `${ref.chapter} ${fieldAddress(ref)}`;

function gapsMarkedIn(node: Nodes): string[] {
  const own = node.type === 'emphasis' && node.data?.gap ? [named(node.data.gap)] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(gapsMarkedIn)] : own;
}

test('every part begins with a heading that names it, below the title and the control block', () => {
  const [title, control, ...rest] = documentOf(blankPlan('blank', 'en'), wordsIn('nl')).children;
  expect(title).toMatchObject({ type: 'heading', depth: 1 });
  expect(control).toMatchObject({ type: 'table' });
  const sections = rest.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [node.data?.section] : [],
  );
  expect(sections).toEqual([
    'summary',
    'contents',
    'calls',
    'scope',
    'teams',
    'access',
    'process',
    'targets',
    'vendor',
    'runbook',
    'training',
    'involvement',
    'rollout',
    'measures',
    'agreement',
    'open',
  ]);
});

test('no list, item or paragraph is empty where an entry answers nothing', () => {
  const entry = [{ id: 'a' }];
  const plan = planWith({
    teams: { tiers: entry, activities: entry },
    access: { actions: entry, holders: entry, lost: entry },
    process: { bridge: 'yes', intake: entry, steps: entry, meetings: entry },
    targets: { grid: entry, targets: entry, requests: entry },
    vendor: { openers: entry, suppliers: entry },
    runbook: { issues: entry, expiries: entry },
    training: { audiences: entry, agenda: entry, sessions: entry },
    involvement: { involvement: entry },
    rollout: { phases: entry, messages: entry, criteria: entry },
    measures: { measures: entry },
    agreement: { risks: entry, openPoints: entry, approvers: entry, changes: entry },
  });
  const empty = nodesIn(documentOf(plan, wordsIn('en'))).filter(
    (node) => 'children' in node && node.type !== 'tableCell' && node.children.length === 0,
  );
  expect(empty).toEqual([]);
});

test('an organisation’s name of two lines is one line of the title', () => {
  const plan = planWith({ scope: { organisation: 'North\nwick' } });
  const [title] = documentOf(plan, wordsIn('en')).children;
  expect(title && wordsOf(title)).toBe('Intune support plan: North wick');
});

describe('a missing answer', () => {
  test('is marked where it belongs, and nothing else is', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(plans(harmlessText), (plan) => {
        const open = chapterIds.flatMap((chapter) => gapsIn(plan, chapter).map(named));
        const marked = new Set(gapsMarkedIn(documentOf(plan, wordsIn('en'))));
        expect([...marked].toSorted()).toEqual(open.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  test('is listed at the end, once for each question', () => {
    const plan = blankPlan('blank', 'en');
    const root = documentOf(plan, wordsIn('en'));
    const last = root.children.at(-1);
    const gaps = chapterIds.flatMap((chapter) => gapsIn(plan, chapter));
    expect(last?.type === 'list' && last.children.length).toBe(gaps.length);
    expect(last?.type === 'list' && last.children.every(({ checked }) => checked === false)).toBe(
      true,
    );
  });
});

describe('chapters that are left out', () => {
  test('take their open points along and leave the others numbered without a hole', () => {
    const plan = blankPlan('blank', 'en');
    const root = documentOf(plan, wordsIn('en'), {
      chapters: ['training', 'teams'],
      diagram: false,
    });
    const headings = root.children.flatMap((node) =>
      node.type === 'heading' && node.depth === 2 ? [wordsOf(node)] : [],
    );
    expect(headings).toEqual([
      'Summary',
      'Contents',
      '1 Teams and tiers',
      '2 Training',
      'Still open',
    ]);
    const last = root.children.at(-1);
    const gaps = [...gapsIn(plan, 'teams'), ...gapsIn(plan, 'training')];
    expect(last?.type === 'list' && last.children.length).toBe(gaps.length);
  });
});

test('every table has cells for every column, also in the largest plan', () => {
  const root = documentOf(largestPlan('a few words'), wordsIn('ko'), {
    ...wholeDocument,
    diagram: true,
  });
  const tables = root.children.filter((node) => node.type === 'table');
  expect(tables.length).toBeGreaterThan(8);
  for (const { children } of tables) {
    expect(new Set(children.map((row) => row.children.length)).size).toBe(1);
  }
});
