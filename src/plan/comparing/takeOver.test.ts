import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../testing/choiceLists';
import { byChapter, chapterIds, questionsOf } from '../chapters';
import { entriesOf } from '../kinds/list';
import { ownTexts } from '../ownTexts';
import { type Plan, readPlan, writtenPlan } from '../plan';
import { largestPlan, plans } from '../testing/plans';
import { planWith } from '../testing/planWith';
import { compare } from './compare';
import type { Difference } from './difference';
import { takenOver } from './takeOver';

const all = (before: Plan, after: Plan): Difference[] =>
  compare(before, after).flatMap(({ differences }) => differences);

const content = ({ answers, sources, translations }: Plan) => ({ answers, sources, translations });

/** The first difference that a test looks for. */
const the = (differences: readonly Difference[], at: string): Difference => {
  const found = differences.find((each) =>
    each.kind === 'row' ? each.id === at : each.ref.question === at,
  );
  if (!found) throw new Error(`Nothing differs at ${at}.`);
  return found;
};

describe('one thing', () => {
  test('an answer comes as it stands there: proposed stays proposed, one’s own is one’s own', () => {
    const plan = planWith({ scope: { version: '1.0', users: 10 } });
    const other: Plan = {
      ...planWith({ scope: { version: '2.0', users: 20 } }),
      sources: { 'scope.version': 'proposed' },
    };
    const here: Plan = { ...plan, sources: { 'scope.users': 'example' } };
    const differences = all(other, here);
    const version = takenOver(here, other, [the(differences, 'version')]).plan;
    expect(version.answers.scope).toMatchObject({ version: '2.0', users: 10 });
    expect(version.sources).toEqual({ 'scope.users': 'example', 'scope.version': 'proposed' });
    const users = takenOver(here, other, [the(differences, 'users')]).plan;
    expect(users.answers.scope).toMatchObject({ version: '1.0', users: 20 });
    expect(users.sources).toEqual({});
  });

  test('the translation of a text comes with it, and the one it replaces goes', () => {
    const plan: Plan = {
      ...planWith({ scope: { ownerRole: 'Lead' } }),
      translations: { 'scope.ownerRole': { ko: { from: 'Lead', text: '책임자' } } },
    };
    const other: Plan = {
      ...planWith({ scope: { ownerRole: 'Owner' } }),
      translations: { 'scope.ownerRole': { nl: { from: 'Owner', text: 'Eigenaar' } } },
    };
    const taken = takenOver(plan, other, all(other, plan)).plan;
    expect(content(taken)).toEqual(content(other));
  });

  test('somebody who is not here comes along, with those whom they name', () => {
    const directory = [
      { id: 'a', person: 'Anna', standIn: 'b' },
      { id: 'b', person: 'Bo' },
      { id: 'c', person: 'Cem' },
    ];
    const other = planWith({ scope: { planOwner: 'a' }, teams: { directory } });
    const plan = planWith({ teams: { directory: [{ id: 'd', person: 'Dana' }] } });
    const owner = the(all(other, plan), 'planOwner');
    const taken = takenOver(plan, other, [owner]);
    expect(taken.brought).toBe(2);
    expect(taken.plan.answers.scope.planOwner).toBe('a');
    expect(taken.plan.answers.teams.directory.map(({ person }) => person)).toEqual([
      'Dana',
      'Anna',
      'Bo',
    ]);
  });

  test('a row that is not there goes, and what named it is open', () => {
    const plan = planWith({
      scope: { planOwner: 'a' },
      teams: { directory: [{ id: 'a', person: 'Anna' }] },
    });
    const other = planWith({ scope: { planOwner: null } });
    const taken = takenOver(plan, other, [the(all(other, plan), 'a')]).plan;
    expect(taken.answers.teams.directory).toEqual([]);
    expect(taken.answers.scope.planOwner).toBeNull();
  });

  const units = (ids: string) =>
    planWith({ teams: { units: [...ids].map((id) => ({ id, unit: id })) } });
  const order = (plan: Plan) => plan.answers.teams.units.map(({ id }) => id).join('');

  test.each([
    ['a row goes behind the one that it follows there', 'axb', 'a1b', 'x', 'ax1b'],
    ['the first one there becomes the first here', 'xab', 'ab', 'x', 'xab'],
    [
      'what it followed may be missing: it goes behind what stands before that',
      'abyx',
      'ab',
      'x',
      'abx',
    ],
    ['one that stands elsewhere goes there', 'cab', 'abc', 'c', 'cab'],
    ['one that is not there goes', 'ab', 'axb', 'x', 'ab'],
  ])('%s', (_, there, here, row, after) => {
    const [other, plan] = [units(there), units(here)];
    expect(order(takenOver(plan, other, [the(all(other, plan), row)]).plan)).toBe(after);
  });

  test('a list that is full takes nothing more, and says how much', () => {
    const full = units(
      Array.from({ length: 40 }, (_, at) => String.fromCharCode(65 + at)).join(''),
    );
    const other = units('12');
    const added = all(other, full).filter(
      (each) => each.kind === 'row' && each.change === 'removed',
    );
    const taken = takenOver(full, other, added);
    expect(taken.leftOut).toEqual(added);
    expect([taken.leftOut.length, taken.plan.answers.teams.units.length]).toEqual([2, 40]);
  });

  test('somebody whom several answers name, and for whom there is no room, is one', () => {
    const others = Array.from({ length: 100 }, (_, at) => ({ id: `${at}`, person: `P ${at}` }));
    const full = planWith({ teams: { directory: others } });
    const other = planWith({
      scope: { planOwner: 'a' },
      process: { majorLead: 'a' },
      teams: { directory: [{ id: 'a', person: 'Anna' }] },
    });
    const named = all(other, full).filter(({ kind }) => kind === 'answer');
    expect(named).toHaveLength(2);
    const taken = takenOver(full, other, named);
    expect(taken).toMatchObject({ brought: 0, leftOut: [], unnamed: 1 });
    expect(taken.plan.answers.scope.planOwner).toBeNull();
  });
});

const texts = fc.string({ unit: 'grapheme', maxLength: 8 });

/** A plan that has something of two others: of each list some entries of both, in another order, some of them mixed. */
const mixed = (one: Plan, other: Plan) =>
  fc.infiniteStream(fc.nat(1_000_000)).map((numbers): Plan => {
    const next = () => Number(numbers.next().value ?? 0);
    const coin = () => next() % 2 === 0;
    const answers = byChapter((chapter) => {
      const [left, right]: Readonly<Record<string, unknown>>[] = [
        one.answers[chapter],
        other.answers[chapter],
      ];
      return Object.fromEntries(
        Object.entries(questionsOf(chapter)).map(([id, question]) => {
          if (question.kind !== 'list') return [id, (coin() ? left : right)?.[id]];
          const entries = [...entriesOf(question, left?.[id]), ...entriesOf(question, right?.[id])]
            .filter(coin)
            .map((entry) => ({ entry, at: next() }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ entry }) =>
              coin()
                ? entry
                : { ...Object.fromEntries(Object.entries(entry).filter(coin)), id: entry.id },
            );
          return [id, entries.slice(0, question.max)];
        }),
      );
    });
    const plan = readPlan({ ...(writtenPlan(one) as object), answers, translations: {} });
    if (!plan) throw new Error('What was mixed is no plan.');
    const named = ownTexts(plan, 'en').map(({ name }) => name);
    const pick = (value: unknown) => named.filter(coin).map((name) => [name, value]);
    const said = { from: 'a', text: String(next()) };
    return {
      ...plan,
      sources: Object.fromEntries(pick('proposed')) as Plan['sources'],
      translations: Object.fromEntries(pick({ nl: said })) as Plan['translations'],
    };
  });

/** Plans are too large to be made smaller one answer after the other until the least of them fails. */
const endOnFailure = true;

describe('any two plans', () => {
  const pairs = fc
    .tuple(plans(texts), plans(texts))
    .chain(([one, other]) => fc.tuple(mixed(one, other), mixed(other, one)));

  test('taking over all that differs gives the other plan’s answers, whose they are and how they are told', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const taken = takenOver(one, other, all(one, other));
        expect(content(taken.plan)).toEqual(content(other));
        expect(all(taken.plan, other)).toEqual([]);
        expect(taken).toMatchObject({ brought: 0, leftOut: [], unnamed: 0 });
        // The same differences lead back.
        expect(content(takenOver(taken.plan, one, all(one, other)).plan)).toEqual(content(one));
      }),
      { numRuns: 60, endOnFailure },
    );
  });

  test('a plan has nothing in which it differs from itself, nor from itself as it is stored', () => {
    fc.assert(
      fc.property(plans(texts), (plan) => {
        expect(compare(plan, plan)).toEqual([]);
        const stored = readPlan(JSON.parse(JSON.stringify(writtenPlan(plan))));
        expect(stored && compare(plan, stored)).toEqual([]);
      }),
      { numRuns: 30, endOnFailure },
    );
  });

  test('taking over one difference leaves one less, or names that came along', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ([one, other], nth) => {
        const differences = all(one, other).filter(({ kind }) => kind === 'answer');
        const each = differences[nth % Math.max(1, differences.length)];
        if (!each) return;
        const taken = takenOver(one, other, [each]);
        expect(readPlan(writtenPlan(taken.plan))).not.toBeNull();
        const left = all(taken.plan, other).filter(({ kind }) => kind === 'answer');
        expect(left.length).toBe(differences.length - 1);
      }),
      { numRuns: 40, endOnFailure },
    );
  });
});

test('the largest plan against a blank one is compared and taken over quickly', () => {
  const largest = largestPlan('A longer answer, as somebody types it.');
  const blank = planWith({});
  const start = performance.now();
  const differences = all(blank, largest);
  const compared = performance.now();
  const taken = takenOver(blank, largest, differences).plan;
  const end = performance.now();
  expect(content(taken).answers).toEqual(content(largest).answers);
  expect(compare(blank, largest).map(({ chapter }) => chapter)).toEqual(chapterIds);
  // Milliseconds; measured on two busy cores.
  expect(compared - start).toBeLessThan(500);
  expect(end - compared).toBeLessThan(2_000);
});
