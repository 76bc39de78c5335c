import { describe, expect, test } from 'vitest';
import '../testing/choiceLists';
import type { Plan } from '../plan';
import type { SomeAnswers } from '../testing/planWith';
import { planWith } from '../testing/planWith';
import { compare, countOf, heard, totalOf } from './compare';
import type { Difference } from './difference';

/** What differs, one line each, as a test reads it. */
const lines = (before: Plan, after: Plan): string[] =>
  compare(before, after).flatMap(({ differences }) => differences.flatMap(lineOf));

function lineOf(each: Difference): string[] {
  if (each.kind === 'answer') {
    const at = each.ref.entry ? `${each.ref.entry.list}.${each.ref.entry.id}.` : '';
    const told = [each.before, each.after].map(({ answer }) => JSON.stringify(answer)).join(' > ');
    const silent = each.isSilent ? ' (silent)' : '';
    return [`${each.ref.chapter}.${at}${each.ref.question} ${each.what} ${told}${silent}`];
  }
  const { chapter, list, id, change, isMoved, place } = each;
  const moved = isMoved ? ` moved ${place.before} > ${place.after}` : '';
  return [`${chapter}.${list}.${id} ${change}${moved}`, ...each.answers.flatMap(lineOf)];
}

const both = (before: SomeAnswers, after: SomeAnswers) => lines(planWith(before), planWith(after));

describe('each kind of question', () => {
  const kinds: [what: string, question: string, before: unknown, after: unknown, told: string][] = [
    ['a text', 'version', '1.0', '1.1', '"1.0" > "1.1"'],
    ['a text that comes', 'version', '', '1.1', '"" > "1.1"'],
    ['a number', 'users', 250, 300, '250 > 300'],
    ['a number that is typed out', 'users', 250, 'about 300', '250 > "about 300"'],
    ['a date that goes', 'planDate', '2027-01-12', null, '"2027-01-12" > null'],
    ['a time', 'helpFrom', '08:00', '09:00', '"08:00" > "09:00"'],
    ['a zone', 'planZone', 'Asia/Seoul', 'Asia/Taipei', '"Asia/Seoul" > "Asia/Taipei"'],
    ['a choice', 'status', 'draft', 'review', '"draft" > "review"'],
    [
      'choices',
      'platforms',
      ['windows'],
      ['windows', 'macos'],
      '["windows"] > ["windows","macos"]',
    ],
  ];
  test.each(kinds)('%s tells both answers', (_, question, before, after, told) => {
    expect(both({ scope: { [question]: before } }, { scope: { [question]: after } })).toEqual([
      `scope.${question} answer ${told}`,
    ]);
    expect(both({ scope: { [question]: after } }, { scope: { [question]: after } })).toEqual([]);
  });

  const people = (...ids: string[]) => ({
    directory: ids.map((id) => ({ id, person: `Person ${id}` })),
  });

  test('somebody of the register is told by id, and a new name is a change of the register alone', () => {
    const teams = people('a', 'b');
    expect(
      both({ scope: { planOwner: 'a' }, teams }, { scope: { planOwner: 'b' }, teams }),
    ).toEqual(['scope.planOwner answer "a" > "b"']);
    const renamed = { directory: [{ id: 'a', person: 'Anna' }, teams.directory[1]] };
    expect(
      both({ scope: { planOwner: 'a' }, teams }, { scope: { planOwner: 'a' }, teams: renamed }),
    ).toEqual(['teams.directory.a changed', 'teams.directory.a.person answer "Person a" > "Anna"']);
  });

  test('several places are told in the order in which they were chosen', () => {
    const regions = ['x', 'y'].map((id) => ({ id, region: id }));
    const tier = (serves: string[]) => ({
      scope: { regions },
      teams: { tiers: [{ id: 't', level: 'tier1', serves }] },
    });
    expect(both(tier(['x']), tier(['y', 'x']))).toEqual([
      'teams.tiers.t changed',
      'teams.tiers.t.serves answer ["x"] > ["y","x"]',
    ]);
  });
});

describe('lists', () => {
  const units = (...ids: string[]) => ({
    teams: { units: ids.map((id) => ({ id, unit: `Unit ${id}` })) },
  });
  const cases: [what: string, before: string, after: string, told: string[]][] = [
    ['a new row', 'ab', 'acb', ['c added']],
    ['a row that is gone', 'abc', 'ac', ['b removed']],
    ['one row of four that went to the front', 'abcd', 'dabc', ['d moved moved 4 > 1']],
    ['two that changed places are one that moved', 'ab', 'ba', ['b moved moved 2 > 1']],
    [
      'nothing else, when a row comes and another one moves',
      'abc',
      'xcab',
      ['x added', 'c moved moved 3 > 2'],
    ],
    ['a row behind one that is gone has not moved', 'abc', 'bc', ['a removed']],
    ['a whole new list', '', 'ab', ['a added', 'b added']],
  ];
  test.each(cases)('%s', (_, before, after, told) => {
    expect(both(units(...before), units(...after))).toEqual(
      told.map((line) => `teams.units.${line}`),
    );
  });

  test('a row that moved and changed is one row', () => {
    const changed = planWith({
      teams: {
        units: [
          { id: 'b', unit: 'New' },
          { id: 'a', unit: 'Unit a' },
        ],
      },
    });
    expect(lines(planWith(units('a', 'b')), changed)).toEqual([
      'teams.units.b changed moved 2 > 1',
      'teams.units.b.unit answer "Unit b" > "New"',
    ]);
  });
});

describe('what stands beside the answers', () => {
  const plan = planWith({ scope: { version: '1.0', ownerRole: 'Lead' } });

  test('an answer that was confirmed says the same and is the user’s own', () => {
    expect(lines({ ...plan, sources: { 'scope.version': 'proposed' } }, plan)).toEqual([
      'scope.version source "1.0" > "1.0"',
    ]);
  });

  test('a translation that came', () => {
    const translations = { 'scope.ownerRole': { nl: { from: 'Lead', text: 'Leider' } } };
    expect(lines(plan, { ...plan, translations })).toEqual([
      'scope.ownerRole translation "Lead" > "Lead"',
    ]);
  });

  test('neither name nor language of a plan is an answer', () => {
    expect(lines(plan, { ...plan, id: '2', name: 'Copy', documentLanguage: 'ko' })).toEqual([]);
  });
});

describe('what stands in neither document', () => {
  const tier = (coverage: string, days: string[]) => ({
    teams: { tiers: [{ id: 't', level: 'tier1', coverage, days }] },
  });

  test('an answer that is not asked on either side is silent', () => {
    const [before, after] = [tier('always', ['mon']), tier('always', ['tue'])].map(planWith);
    if (!before || !after) throw new Error('No plans.');
    expect(lines(before, after)).toEqual([
      'teams.tiers.t changed',
      'teams.tiers.t.days answer ["mon"] > ["tue"] (silent)',
    ]);
    const [chapter] = compare(before, after);
    expect(heard(chapter?.differences ?? [])).toEqual([]);
    expect(totalOf(countOf(chapter?.differences ?? []))).toBe(0);
  });

  test('rows of a list that is not asked on either side are silent, whatever the list hangs on', () => {
    const plan = (product: string, ...ids: string[]) =>
      planWith({
        scope: { product },
        teams: { workloads: ids.map((id) => ({ id, workload: 'compliance' })) },
      });
    const silent = compare(plan('intuneOnly', 'a', 'b'), plan('intuneOnly', 'b', 'c'));
    const differences = silent.flatMap((each) => each.differences);
    expect(differences.map((each) => each.kind)).toEqual(['row', 'row']);
    expect(heard(differences)).toEqual([]);
    expect(totalOf(countOf(differences))).toBe(0);
    const [told] = compare(plan('coManagement', 'a', 'b'), plan('coManagement', 'b', 'c'));
    expect(heard(told?.differences ?? [])).toHaveLength(2);
  });

  test('one that is asked on one side is told', () => {
    const told = both(tier('ownDays', ['mon']), tier('always', ['tue']));
    expect(told).toContain('teams.tiers.t.days answer ["mon"] > ["tue"]');
  });
});

test('answers count one by one, also those of rows; rows count as they come, go and move', () => {
  const before = planWith({
    scope: { version: '1.0', status: 'draft' },
    teams: { units: ['a', 'b', 'c'].map((id) => ({ id, unit: id })) },
  });
  const after = planWith({
    scope: { version: '1.1', status: 'draft' },
    teams: {
      units: [
        { id: 'c', unit: 'c' },
        { id: 'a', unit: 'A' },
        { id: 'd', unit: 'd' },
      ],
    },
  });
  expect(
    compare(before, after).map(({ chapter, differences }) => [chapter, countOf(differences)]),
  ).toEqual([
    ['scope', { answers: 1, beside: 0, added: 0, removed: 0, moved: 0 }],
    ['teams', { answers: 1, beside: 0, added: 1, removed: 1, moved: 1 }],
  ]);
});
