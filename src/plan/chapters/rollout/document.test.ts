import { describe, expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { rowsOf, saidIn } from '../../testing/said';
import type { Blocks } from '../../tree';
import { wordsOf } from '../../tree';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');

const blocksOf = (rollout: object, scope: object = {}, form = false) =>
  document(
    writerFor(planWith({ scope: { ...scope }, rollout: { ...rollout } }), 'rollout', words, {
      form,
    }),
    6,
  );

/** What stands below a heading, up to the next one. */
function below(blocks: Blocks, title: string): Blocks {
  const from = blocks.findIndex((node) => node.type === 'heading' && wordsOf(node) === title);
  const to = blocks.findIndex((node, at) => at > from && node.type === 'heading');
  return from < 0 ? [] : blocks.slice(from + 1, to < 0 ? undefined : to);
}

const pilot = {
  id: 'a',
  phase: 'Pilot',
  group: 'IT',
  phaseStart: '2027-04-19',
  phaseUsers: 31,
  phasePlatforms: ['windows'],
};
const first = { ...pilot, id: 'b', phase: 'Phase 1', phaseStart: '2027-05-24', phaseUsers: 400 };

describe('the phases', () => {
  test('have the day of the decision and the expected contacts beside what was entered', () => {
    const phases = [pilot, { ...first, phasePlatforms: ['windows', 'ios'] }];
    const blocks = blocksOf({ phases, contactRate: 20, decideDays: 3 });
    // Three working days before a Monday is the Wednesday before; contacts are rounded up to whole people.
    expect(rowsOf(below(blocks, '6.1 Phases'))).toEqual([
      [
        'Phase',
        'Who enrols',
        'Go or no-go on',
        'Start',
        'Users',
        'Platforms',
        'Expected contacts, week 1',
      ],
      ['Pilot', 'IT', 'Wed 14 April 2027', 'Mon 19 April 2027', '31', 'Windows', '7'],
      ['Phase 1', 'IT', 'Wed 19 May 2027', 'Mon 24 May 2027', '400', 'Windows, iOS/iPadOS', '80'],
    ]);
  });

  test('name platforms once where all have the same, and say nothing that can’t be worked out', () => {
    const blocks = below(blocksOf({ phases: [pilot, first] }), '6.1 Phases');
    expect(rowsOf(blocks)[0]).toEqual(['Phase', 'Who enrols', 'Start', 'Users']);
    expect(saidIn(blocks.slice(1))).toEqual(['Every phase covers the same platforms: Windows.']);
  });

  test('show their places as soon as one of them has some', () => {
    const scope = { regions: [{ id: 'r', region: 'North' }] };
    const blocks = blocksOf({ phases: [{ ...pilot, phasePlaces: ['r'] }, first] }, scope);
    const places = rowsOf(below(blocks, '6.1 Phases')).map((row) => row.at(-1));
    expect(places).toEqual(['Places', 'North', '–']);
  });

  test('of a form have room for what would be worked out', () => {
    const rows = rowsOf(below(blocksOf({}, {}, true), '6.1 Phases'));
    expect(rows[0]).toContain('Go or no-go on');
    expect(rows[0]).toContain('Expected contacts, week 1');
    expect(rows.slice(1)).toEqual(
      Array.from({ length: 5 }, () => ['', '', '', '', '', '', '', '']),
    );
  });
});

describe('the expected contacts', () => {
  test('are said to be an assumption, with who corrects it and when', () => {
    const load = { contactRate: 20, capacity: 1, countDays: 1, countBy: 'trainers' };
    const [assumed, more, count] = saidIn(below(blocksOf(load), '6.2 Expected contacts'));
    expect(assumed).toMatch(/^We assume that 20 of every 100 users contact support/);
    expect(assumed).toContain('Nobody publishes such a figure');
    expect(more).toBe('On top of its usual work, tier 1 can help 1 more user a week.');
    expect(count).toBe(
      'Counts the contacts: Support leads (trainers), 1 working day after each phase starts; the figure then replaces the assumption',
    );
  });

  test('are asked for while the assumption is missing', () => {
    expect(saidIn(below(blocksOf({ countDays: 5 }), '6.2 Expected contacts'))).toEqual([
      'Contacts per 100 users: not filled in yet',
      'Extra users helped a week: not filled in yet',
      'Counts the contacts: not filled in yet',
      'Working days to wait: 5 days',
    ]);
  });
});

describe('criteria', () => {
  const criteria = [
    { id: 'a', gate: 'exit', measure: 'waiting', threshold: 1, reporter: 'tier2' },
    { id: 'b', gate: 'go', measure: 'enrolled', threshold: 90, reporter: 'tier3' },
    { id: 'c', gate: 'go', measure: 'stopped', threshold: 0 },
    { id: 'd', measure: 'noArticle' },
  ];
  const blocks = blocksOf({ criteria, careDays: 10 });

  test('stand as sentences with the decision that they are for', () => {
    expect(rowsOf(below(blocks, '6.4 Go or no-go'))).toEqual([
      ['A phase starts when', 'Reported by'],
      ['At least 90 of every 100 invited users in the previous phase have enrolled.', 'Tier 3'],
      ['Everybody who has enrolled can work.', '–'],
      [
        'not filled in yet: In the past week, at most not filled in yet users asked about an issue that has no knowledge article.',
        '–',
      ],
    ]);
    expect(rowsOf(below(blocks, '6.5 Early-life support (hypercare)'))).toEqual([
      ['Early-life support ends when', 'Reported by'],
      ['At most 1 user has been waiting longer than agreed for a fix.', 'Tier 2'],
    ]);
  });
});

describe('early-life support', () => {
  const lengthOf = (rollout: object, scope?: object) =>
    saidIn(below(blocksOf(rollout, scope), '6.5 Early-life support (hypercare)'))[0];
  const scope = { firstWave: '2027-05-24' };

  test('lasts from the first production day until some working days after the last start', () => {
    expect(lengthOf({ phases: [first, pilot], careDays: 10 }, scope)).toBe(
      'Early-life support runs from 24 May 2027 to 7 June 2027, which is 10 working days after the last phase starts.',
    );
  });

  test('has no end before it begins: with only the pilot entered, the last start is not known', () => {
    expect(lengthOf({ phases: [pilot], careDays: 10 }, scope)).toBe(
      'Early-life support ends 10 working days after the last phase starts.',
    );
  });

  test('has no days while a phase has none, and goes on while a criterion is not met', () => {
    const criteria = [{ id: 'a', gate: 'exit', measure: 'contacts', threshold: 5 }];
    const phases = [pilot, { ...first, phaseStart: null }];
    expect(lengthOf({ phases, criteria, careDays: 1 }, scope)).toBe(
      'Early-life support ends 1 working day after the last phase starts. If any of the criteria below hasn’t been met by then, it continues until all of them are.',
    );
  });
});
