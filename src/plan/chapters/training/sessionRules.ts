import { party } from '../../catalogue/sets';
import { finder, type Finding, inList } from '../../finding';
import { isClosedOn } from '../../helpDays';
import { minutesOf } from '../../hours';
import { ladderOf } from '../../ladder';
import type { Plan } from '../../plan';
import { calledIn } from '../../registers';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import { longest } from './agenda';
import { sessionMinutes } from './attending';
import { kinds } from './kinds';

type Session = Plan['answers']['training']['sessions'][number];

const found = finder(kinds);
const atSession = inList('training', 'sessions');

/** Who is trained too late or not at all, and sessions that can't take place as planned. */
export const sessionRules = (plan: Plan): Finding[] => [
  ...left(plan),
  ...late(plan),
  ...closed(plan),
  ...trainers(plan),
  ...together(plan),
];

/** Tiers with people and neither an audience nor a session; only once there are sessions. */
function left(plan: Plan): Finding[] {
  const { audiences, sessions } = plan.answers.training;
  if (sessions.length === 0) return [];
  const learning: readonly (string | null)[] = [
    ...audiences.map(({ audience }) => audience),
    ...sessions.flatMap(({ sessionFor }) => sessionFor),
  ];
  return (ladderOf(plan)?.staffed ?? [])
    .filter((level) => !learning.includes(level))
    .map((level) =>
      found(
        'tierNotTrained',
        { chapter: 'training', question: 'sessions' },
        { page: 'training', heading: 'level-per-tier' },
        (words) => words.findings.training.tierNotTrained.title(wordFor(words, party, level)),
      ),
    );
}

/**
 * Tiers whose first session is after the pilot has begun. Tier 1 may learn later where others who support the pilot have
 * learned before. Sessions from the first production day on have a finding of their own.
 */
function late(plan: Plan): Finding[] {
  const { scope, training } = plan.answers;
  const { pilotStart, firstWave } = scope;
  if (!pilotStart) return [];
  return (ladderOf(plan)?.staffed ?? []).flatMap((level): Finding[] => {
    const own = training.sessions
      .map((session, index) => ({ session, index }))
      .filter(({ session }) => session.sessionFor.includes(level));
    const days = own.map(({ session }) => session.sessionDate);
    const [first] = own.toSorted((one, other) =>
      (one.session.sessionDate ?? '').localeCompare(other.session.sessionDate ?? ''),
    );
    const day = first?.session.sessionDate;
    if (!first || !day || days.includes(null) || day < pilotStart) return [];
    if (firstWave && day >= firstWave) return [];
    if (level === 'tier1' && othersBefore(plan, pilotStart)) return [];
    return [
      found(
        'trainedAfterPilot',
        atSession('sessionDate', first.session, first.index),
        { page: 'training', heading: 'train-the-trainer' },
        (words) =>
          words.findings.training.trainedAfterPilot.title(
            wordFor(words, party, level),
            words.wording.date(day),
          ),
      ),
    ];
  });
}

const helping: readonly string[] = ['tier2', 'tier3', 'trainers'];

const othersBefore = ({ answers: { training } }: Plan, day: string) =>
  training.sessions.some(
    ({ sessionFor, sessionDate }) =>
      sessionDate !== null &&
      sessionDate < day &&
      sessionFor.some((each) => helping.includes(each)),
  );

const nameOf = ({ session }: Session, index: number) =>
  typedOnOneLine(session) || String(index + 1);

function closed(plan: Plan): Finding[] {
  return plan.answers.training.sessions.flatMap((session, index): Finding[] =>
    isClosedOn(plan, session.sessionDate)
      ? [
          found(
            'sessionClosed',
            atSession('sessionDate', session, index),
            { page: 'training', heading: 'length' },
            (words) => words.findings.training.sessionClosed.title(nameOf(session, index)),
          ),
        ]
      : [],
  );
}

/** A trainer who has to begin a session while another still runs, by the minutes of what is attended. */
function trainers(plan: Plan): Finding[] {
  const { training } = plan.answers;
  const { sessions } = training;
  const called = calledIn(plan);
  return sessions.flatMap((session, index): Finding[] => {
    const { trainer, start } = session;
    const name = trainer === null ? '' : called('people', trainer);
    if (name === '' || !start) return [];
    const isBusy = sessions.slice(0, index).some((other) => {
      const isSameDay =
        other.sessionDate !== null &&
        other.sessionDate === session.sessionDate &&
        other.sessionZone === session.sessionZone;
      return (
        isSameDay &&
        other.trainer === trainer &&
        other.start !== null &&
        overlap(
          { at: minutesOf(other.start), length: sessionMinutes(training, other.sessionFor) },
          { at: minutesOf(start), length: sessionMinutes(training, session.sessionFor) },
        )
      );
    });
    if (!isBusy) return [];
    return [
      found(
        'trainerTwice',
        atSession('start', session, index),
        { page: 'training', heading: 'length' },
        (words) => words.findings.training.trainerTwice.title(name, nameOf(session, index)),
      ),
    ];
  });
}

interface Span {
  /** In minutes of the day. */
  at: number;
  /** In minutes. */
  length: number;
}

/** Tells whether one still runs when the other begins. */
const overlap = (one: Span, other: Span): boolean =>
  isWithin(one.at, other) || isWithin(other.at, one);

const isWithin = (time: number, { at, length }: Span) => time >= at && time < at + length;

/** Sessions that are too long only because audiences with different items sit in them. */
function together({ answers: { training } }: Plan): Finding[] {
  return training.sessions.flatMap((session, index): Finding[] => {
    const minutes = sessionMinutes(training, session.sessionFor);
    const alone = session.sessionFor.map((one) => sessionMinutes(training, [one]));
    if (minutes <= longest || alone.some((length) => length > longest)) return [];
    return [
      found(
        'mixedSession',
        atSession('sessionFor', session, index),
        { page: 'training', heading: 'length' },
        (words) =>
          words.findings.training.mixedSession.title(
            nameOf(session, index),
            words.wording.duration(minutes),
          ),
      ),
    ];
  });
}
