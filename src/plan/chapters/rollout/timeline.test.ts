import { expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith, type SomeAnswers } from '../../testing/planWith';
import { rowsOf, saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { timeline } from './timeline';

const words = await loadWords('en');

const drawnOf = (answers: SomeAnswers, said = words) => {
  const [node] = timeline(writerFor(planWith(answers), 'rollout', said));
  return node?.type === 'drawing' && node.drawing.kind === 'timeline'
    ? { rows: node.drawing.rows, instead: node.instead }
    : undefined;
};

const phase = (name: string, phaseStart: string | null) => ({ id: name, phase: name, phaseStart });

const whole: SomeAnswers = {
  scope: {
    kickoff: '2027-02-22',
    pilotStart: '2027-04-19',
    firstWave: '2027-05-24',
    rolloutEnd: '2027-07-30',
  },
  training: {
    sessions: [
      { id: 'b', sessionDate: '2027-04-08' },
      { id: 'a', sessionDate: '2027-04-07' },
      { id: 'c' },
    ],
  },
  rollout: {
    phases: [phase('Pilot', '2027-04-19'), phase('One', '2027-05-24'), phase('Two', '2027-06-14')],
    decideDays: 3,
    careDays: 5,
  },
  agreement: {
    nextReview: '2027-09-01',
    approvers: [
      { id: 'x', signedOn: '2027-03-03' },
      { id: 'y', signedOn: '2027-03-01' },
    ],
  },
};

test('everything with a day, in the order of the calendar; a milestone that a phase begins on is told once', () => {
  const drawn = drawnOf(whole);
  expect(drawn?.rows.map(({ name, when, mark }) => [name, when, mark])).toEqual([
    ['Kick-off', '22 February 2027', 'day'],
    ['Plan signed', '3 March 2027', 'day'],
    ['Training (2 sessions)', '7 to 8 April 2027', 'span'],
    ['Pilot', '19 April 2027', 'phase'],
    ['One', '24 May 2027', 'phase'],
    ['Early-life support', '24 May to 21 June 2027', 'span'],
    ['Two', '14 June 2027', 'phase'],
    ['Rollout end', '30 July 2027', 'day'],
    ['Next review', '1 September 2027', 'day'],
  ]);
  expect(saidIn(drawn?.instead ?? [])[0]).toBe('Timeline of the rollout');
  expect(rowsOf(drawn?.instead ?? []).slice(0, 2)).toEqual([
    ['When', 'What'],
    ['22 February 2027', 'Kick-off'],
  ]);
});

test('of two days that are told together, each says what the other one does not', async () => {
  const trained = (from: string, until: string) => ({
    ...whole,
    training: {
      sessions: [
        { id: 'a', sessionDate: from },
        { id: 'b', sessionDate: until },
      ],
    },
  });
  const said = async (locale: 'en' | 'ko' | 'zh-tw', from: string, until: string) =>
    drawnOf(trained(from, until), await loadWords(locale))?.rows.find(({ mark }) => mark === 'span')
      ?.when;
  expect(await said('en', '2027-03-07', '2027-04-07')).toBe('7 March to 7 April 2027');
  expect(await said('en', '2026-12-07', '2027-01-07')).toBe('7 December 2026 to 7 January 2027');
  expect(await said('ko', '2027-03-07', '2027-04-07')).toBe('2027년 3월 7일~4월 7일');
  expect(await said('zh-tw', '2026-12-07', '2027-01-07')).toBe(
    '2026 年 12 月 7 日至 2027 年 1 月 7 日',
  );
});

test('a phase goes on until the next one or the end of the rollout, and is decided on before', () => {
  const phases = drawnOf(whole)?.rows.filter(({ mark }) => mark === 'phase');
  expect(phases?.map(({ from, until, gate }) => [from, until, gate])).toEqual([
    // Three working days before a Monday are the Wednesday before it.
    ['2027-04-19', '2027-05-24', '2027-04-14'],
    ['2027-05-24', '2027-06-14', '2027-05-19'],
    ['2027-06-14', '2027-07-30', '2027-06-09'],
  ]);
});

test('phases out of order stand by their days, those without a day nowhere', () => {
  const drawn = drawnOf({
    rollout: {
      phases: [phase('Late', '2027-06-14'), phase('Never', null), phase('Early', '2027-05-03')],
    },
  });
  expect(drawn?.rows.map(({ name, until }) => [name, until])).toEqual([
    ['Early', '2027-06-14'],
    ['Late', undefined],
  ]);
});

test('one day is no timeline, nor are milestones alone, which have a table', () => {
  expect(drawnOf({ rollout: { phases: [phase('All', '2027-06-14')] } })).toBeUndefined();
  expect(drawnOf({ scope: whole.scope ?? {} })).toBeUndefined();
  expect(drawnOf({ rollout: { phases: [phase('None', null)] } })).toBeUndefined();
});

test('a rollout of one day has its own row between what comes before and after', () => {
  const day = '2027-06-14';
  const scope = { kickoff: '2027-06-01', pilotStart: day, firstWave: day, rolloutEnd: day };
  const drawn = drawnOf({ scope, rollout: { phases: [phase('All', day)] } });
  expect(drawn?.rows.map(({ name, from, until }) => [name, from, until])).toEqual([
    ['Kick-off', '2027-06-01', undefined],
    ['All', day, undefined],
  ]);
});

test('a plan that not everybody has signed is not signed', () => {
  const approvers = [{ id: 'x', signedOn: '2027-03-03' }, { id: 'y' }];
  const drawn = drawnOf({ ...whole, agreement: { approvers } });
  expect(drawn?.rows.map(({ name }) => name)).not.toContain('Plan signed');
});

test('in four languages', async () => {
  const said = [];
  for (const locale of ['zh-tw', 'nl', 'ko'] as const) {
    const rows = drawnOf(whole, await loadWords(locale))?.rows ?? [];
    const [signed, training, care] = [rows[1], rows[2], rows[5]];
    said.push([signed?.name, training?.name, training?.when, care?.name]);
  }
  expect(said).toEqual([
    ['完成簽核', '訓練（共 2 場）', '2027 年 4 月 7 日至 8 日', '上線後加強支援'],
    ['Plan ondertekend', 'Training in 2 sessies', '7 t/m 8 april 2027', 'Nazorg'],
    ['계획서 승인', '교육(2회)', '2027년 4월 7일~8일', '초기 안정화 지원'],
  ]);
});
