import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../../i18n/locales';
import { chapterIds, questionsOf } from '../../chapters';
import { entriesOf } from '../../kinds/list';
import { exampleIds, loadExamples } from '../../examples';
import { blankPlan, type Plan } from '../../plan';
import { fullPlan } from '../../testing/fullPlan';
import { hostileText } from '../../testing/hostile';
import { orders, textFrom } from '../../testing/orders';
import { plans } from '../../testing/plans';
import { write } from './file';

const english = await orders('en');
const small = (await loadExamples('en'))('small', 'small');

function componentOf(file: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file) as unknown[]);
}

const eventsIn = (file: string) =>
  componentOf(file)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

type Order = ReturnType<typeof english>;

const eventsOf = async (order: Order) => eventsIn(textFrom(await write(order)));

/** When an event begins: a day, or a moment in UTC. */
const startOf = ({ startDate }: ICAL.Event) =>
  startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString();

/** Every time at which an event takes place. */
function timesOf(event: ICAL.Event): string[] {
  if (!event.isRecurring()) return [event.startDate.toJSDate().toISOString()];
  const times: string[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next() as ICAL.Time | null; next; next = iterator.next()) {
    times.push(next.toJSDate().toISOString());
    if (times.length > 2000) throw new Error('It never ends.');
  }
  return times;
}

test('the dates of the small plan', async () => {
  const events = await eventsOf(english(small));
  const told = events.map((event) => `${startOf(event)} ${event.summary}`);
  for (const each of [
    '2027-01-18 Kick-off of the Intune rollout',
    '2027-02-22 The Intune pilot starts',
    '2027-03-15 First production day of the Intune rollout',
    '2027-04-30 The Intune rollout ends',
    '2027-02-18 Go or no-go for Pilot',
    '2027-02-22 Pilot starts (Intune rollout)',
    '2027-04-12 Phase 3 starts (Intune rollout)',
    '2027-05-04 Early-life support (hypercare) ends',
    '2027-04-16 Last day of the joint call',
    '2027-10-25 Renew from today: Apple MDM push certificate',
    '2027-11-24 Expires today: Apple MDM push certificate',
    '2027-02-12 Answer needed: Do board members get a managed iPad?',
    '2027-02-19 Action due for the risk “Only one person has the knowledge or the permissions”',
    '2027-03-11 Support step due: Say whether support is ready to start',
    '2027-03-08 Confirm the support targets with the pilot’s figures',
    '2027-06-01 Normal reporting on Intune support starts',
    '2027-03-09 Review of the Intune support plan',
    '2027-02-17T09:30:00.000Z Training: IT team: supporting our devices',
  ]) {
    expect(told).toContain(each);
  }
});

test('a session has its place, its length and who is taught by whom', async () => {
  const events = await eventsOf(english(small));
  const session = events.find(({ summary }) => summary.startsWith('Training: IT team'));
  expect(session?.location).toBe('Board room, head office');
  expect(session?.endDate.toJSDate().toISOString()).toBe('2027-02-17T12:00:00.000Z');
  expect(session?.description.split('\n')).toEqual([
    'Who attends: Tier 1',
    'Trainer: Priya Nair (Ellerbeck IT Services)',
    'Format: On site',
    'Language: English',
    'Intune support plan: Larkmoor Housing Association',
  ]);
});

test('a meeting stays at its time of day when the clocks change', async () => {
  const events = await eventsOf(english(small));
  const times = events.filter(({ summary }) => summary === 'Trend meeting').flatMap(timesOf);
  // Every Thursday at 11:00 in London, where summer time begins on 28 March 2027.
  expect(times).toEqual([
    '2027-02-25T11:00:00.000Z',
    '2027-03-04T11:00:00.000Z',
    '2027-03-11T11:00:00.000Z',
    '2027-03-18T11:00:00.000Z',
    '2027-03-25T11:00:00.000Z',
    '2027-04-01T10:00:00.000Z',
    '2027-04-08T10:00:00.000Z',
    '2027-04-15T10:00:00.000Z',
    '2027-04-22T10:00:00.000Z',
    '2027-04-29T10:00:00.000Z',
  ]);
});

test('the joint call takes place on working days until its last day', async () => {
  const events = await eventsOf(english(small));
  const times = events
    .filter(({ summary }) => summary === 'Joint call (bridge call)')
    .flatMap(timesOf);
  expect(times).toHaveLength(25);
  expect([times[0], times.at(-1)]).toEqual([
    '2027-03-15T16:30:00.000Z',
    '2027-04-16T15:30:00.000Z',
  ]);
});

test('a joint call that is open all day lasts until it closes', async () => {
  const { process } = small.answers;
  const hours = { bridgeAt: '08:30', bridgeUntil: '17:15', bridgeLength: 15 };
  const answers = {
    ...small.answers,
    process: { ...process, bridge: 'allDay' as const, ...hours },
  };
  const events = await eventsOf(english({ ...small, answers }));
  const [call] = events.filter(({ summary }) => summary === 'Joint call (bridge call)');
  expect(call?.startDate.toJSDate().toISOString()).toBe('2027-03-15T08:30:00.000Z');
  expect(call?.endDate.toJSDate().toISOString()).toBe('2027-03-15T17:15:00.000Z');
});

test('a meeting without a known day has no event', async () => {
  const events = await eventsOf(english(small));
  expect(events.filter(({ summary }) => summary.includes('Service review'))).toEqual([]);
});

/** Days that tell what was, not what comes. */
const past = ['scope.planDate', 'agreement.approvers.signedOn', 'agreement.changes.changedOn'];

/** Every day that a plan holds, with its question. */
function daysOf(plan: Plan): [question: string, day: string][] {
  const inside = (questions: object, answers: Readonly<Record<string, unknown>>, path: string) =>
    Object.entries(questions as ReturnType<typeof questionsOf>).flatMap(
      ([id, question]): [string, string][] => {
        if (question.kind === 'list') {
          // A question that is answered has no day any more.
          const open = entriesOf(question, answers[id]).filter((entry) => !entry.decision);
          return open.flatMap((entry) => inside(question.item, entry, `${path}.${id}`));
        }
        const answer = answers[id];
        return question.kind === 'date' && typeof answer === 'string'
          ? [[`${path}.${id}`, answer]]
          : [];
      },
    );
  return chapterIds.flatMap((id) => inside(questionsOf(id), plan.answers[id], id));
}

describe.each(localeIds)('in %s', async (locale) => {
  const order = await orders(locale);
  const tell = await loadExamples(locale);

  test.each(exampleIds)('every day that is to come in the %s plan is there', async (id) => {
    const plan = tell(id, id);
    const events = await eventsOf(order(plan));
    const days = new Set(events.map(({ startDate }) => startDate.toString().slice(0, 10)));
    const wanted = daysOf(plan).filter(([question]) => !past.includes(question));
    expect(wanted.length).toBeGreaterThan(25);
    // Sessions stand at their moment in UTC, which here is on the same day but for those far from it.
    const missing = wanted.filter(
      ([question, day]) => !days.has(day) && question !== 'training.sessions.sessionDate',
    );
    expect(missing).toEqual([]);
    const sessions = wanted.filter(([question]) => question === 'training.sessions.sessionDate');
    const timed = events.filter(({ uid }) => uid.includes('training.sessions'));
    expect(timed).toHaveLength(sessions.length);
    expect(timed.every(({ startDate }) => !startDate.isDate)).toBe(true);
  });

  test('it is called as the document is, and speaks its language', async () => {
    const plan = tell('small', 'small');
    const file = textFrom(await write(order(plan)));
    const name = componentOf(file).getFirstPropertyValue('x-wr-calname');
    expect(String(name)).toContain(plan.answers.scope.organisation);
    const [first] = eventsIn(file);
    expect(first?.summary).toBe(
      {
        en: 'Kick-off of the Intune rollout',
        'zh-tw': 'Intune 導入專案啟動',
        nl: 'Kick-off van de uitrol van Intune',
        ko: 'Intune 롤아웃 킥오프',
      }[locale],
    );
  });
});

test('what is not confirmed says so, once', async () => {
  const sources = {
    'scope.pilotStart': 'proposed',
    'rollout.decideDays': 'proposed',
    'rollout.phases.phases-2.phaseStart': 'example',
  } as const;
  const events = await eventsOf(english({ ...small, sources }));
  const told = (uid: string) => {
    const event = events.find((each) => each.uid.startsWith(`small.${uid}@`));
    return [event?.summary, event?.component.getFirstPropertyValue('status')];
  };
  expect(told('scope.pilotStart')).toEqual(['The Intune pilot starts (proposed)', 'TENTATIVE']);
  expect(told('scope.firstWave')[1]).toBeNull();
  expect(told('rollout.phases.phases-1.decision')).toEqual([
    'Go or no-go for Pilot (proposed)',
    'TENTATIVE',
  ]);
  expect(told('rollout.phases.phases-2.decision')[0]).toBe(
    'Go or no-go for Phase 1 (example value)',
  );
  expect(told('rollout.phases.phases-1')[1]).toBeNull();
});

test('nothing is worked out from a number above its limit', async () => {
  const { runbook, process, training } = small.answers;
  const answers = {
    ...small.answers,
    runbook: {
      ...runbook,
      expiries: runbook.expiries.map((each) => ({ ...each, renewBefore: 20_271_124 })),
    },
    process: {
      ...process,
      meetings: process.meetings.map((each) => ({ ...each, length: 4_500_000_000_000 })),
      bridgeLength: 4_500_000_000_000,
    },
    training: {
      ...training,
      agenda: training.agenda.map((each) => ({ ...each, minutes: 4_500_000_000_000 })),
    },
  };
  const events = await eventsOf(english({ ...small, answers }));
  expect(events.filter(({ summary }) => summary.startsWith('Renew from'))).toEqual([]);
  const timed = events.filter(({ startDate }) => !startDate.isDate);
  expect(timed.length).toBeGreaterThan(4);
  for (const { startDate, endDate } of timed) expect(endDate.compare(startDate)).toBe(0);
});

test.each([
  ['process.timesZone', ['meetings.meetings-1.0', 'bridgeAt.0']],
  ['process.bridgeLength', ['bridgeAt.0']],
  ['scope.firstWave', ['bridgeAt.0']],
  ['scope.pilotStart', ['meetings.meetings-1.0']],
  // Early-life support lasts beyond the end of the rollout here.
  ['rollout.careDays', ['meetings.meetings-1.0']],
  ['rollout.phases.phases-4.phaseStart', ['meetings.meetings-1.0']],
  ['rollout.phases.phases-1.phaseStart', []],
  ['scope.rolloutEnd', []],
])('where %s is only proposed, what takes place by it says so', async (name, wanted) => {
  const events = await eventsOf(english({ ...small, sources: { [name]: 'proposed' } }));
  const marked = events.flatMap(({ uid, summary, component }) =>
    summary.endsWith(' (proposed)') &&
    component.getFirstPropertyValue('status') === 'TENTATIVE' &&
    /^small\.process\.(?:meetings|bridgeAt)\..*\.0@|^small\.process\.bridgeAt\.0@/.test(uid)
      ? [uid.replace(/^small\.process\.|@.*$/g, '')]
      : [],
  );
  expect(marked.toSorted()).toEqual(wanted.toSorted());
});

test('early-life support ends for sure only when the last phase has a sure start', async () => {
  const end = async (name: string) => {
    const events = await eventsOf(english({ ...small, sources: { [name]: 'proposed' } }));
    return events.find(({ uid }) => uid.includes('rollout.careDays'))?.summary;
  };
  const summary = 'Early-life support (hypercare) ends';
  expect(await end('rollout.phases.phases-4.phaseStart')).toBe(`${summary} (proposed)`);
  expect(await end('rollout.phases.phases-1.phaseStart')).toBe(summary);
});

test('a question that is answered asks for nothing any more', async () => {
  const openPoints = [
    { id: 'a', openPoint: 'Who pays?', decider: null, decideBy: '2027-02-12', decision: '' },
    { id: 'b', openPoint: 'Who sleeps?', decider: null, decideBy: '2027-02-13', decision: 'Tom' },
  ];
  const agreement = { ...small.answers.agreement, openPoints };
  const events = await eventsOf(english({ ...small, answers: { ...small.answers, agreement } }));
  const asked = events.flatMap(({ uid, summary }) => (uid.includes('openPoints') ? [summary] : []));
  expect(asked).toEqual(['Answer needed: Who pays?']);
});

test('a rollout of four years has its meetings and calls until the end', async () => {
  const scope = { ...small.answers.scope, rolloutEnd: '2031-02-27' };
  const process = { ...small.answers.process, bridgeEnd: '2031-02-28' };
  const answers = { ...small.answers, scope, process };
  const events = await eventsOf(english({ ...small, answers }));
  const last = (summary: string) =>
    events
      .filter((event) => event.summary === summary)
      .flatMap(timesOf)
      .at(-1);
  expect(last('Trend meeting')).toBe('2031-02-27T11:00:00.000Z');
  expect(last('Joint call (bridge call)')).toBe('2031-02-28T16:30:00.000Z');
});

test('a time without a known zone stays a day, with the time in words', async () => {
  const [first] = small.answers.training.sessions;
  if (!first) throw new Error('The small plan has sessions.');
  const sessions = [
    { ...first, id: 'a', sessionZone: null },
    { ...first, id: 'b', sessionZone: 'Mars/Olympus' },
    { ...first, id: 'c', start: null },
  ];
  const training = { ...small.answers.training, sessions };
  const events = await eventsOf(english({ ...small, answers: { ...small.answers, training } }));
  const told = events
    .filter(({ uid }) => uid.includes('training.sessions'))
    .map((event) => `${startOf(event)} ${event.summary}`);
  expect(told).toEqual([
    '2027-02-17 Training: IT team: supporting our devices (09:30)',
    '2027-02-17 Training: IT team: supporting our devices (09:30)',
    '2027-02-17 Training: IT team: supporting our devices',
  ]);
});

test('a plan without a date makes no file', async () => {
  expect(await write(english(blankPlan('blank', 'en')))).toBeNull();
});

test('the same plan has the same ids at any time, and none twice', async () => {
  const first = await eventsOf(english(fullPlan()));
  const later = await eventsOf({ ...english(fullPlan()), now: new Date('2028-01-01T00:00:00Z') });
  expect(later.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  expect(new Set(first.map(({ uid }) => uid)).size).toBe(first.length);
});

test('it is iCalendar, whatever was typed', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(plans(hostileText), async (plan) => {
      const file = await write(english(plan));
      if (file === null) return;
      const text = textFrom(file);
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(line).not.toMatch(/[\r\n]/);
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(line).toString()).toBe(line);
      }
      for (const event of eventsIn(text)) {
        expect(event.summary).not.toBe('');
        expect(event.component.getAllProperties().map(({ name }) => name)).toEqual(
          expect.arrayContaining(['uid', 'dtstamp', 'dtstart', 'summary']),
        );
        const names = event.component.getAllProperties().map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }
    }),
    { numRuns: 100 },
  );
});
