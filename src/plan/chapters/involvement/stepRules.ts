import { counted } from '../../../i18n/forms/plural';
import { finder, type Finding, inList } from '../../finding';
import { isClosedOn } from '../../helpDays';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { typedOnOneLine } from '../../typedText';
import { workdaysFrom } from '../../workdays';
import { wordFor } from '../../words/vocabulary';
import { kinds } from './kinds';
import { own } from './questions';

const { involvementActivity } = own;

type Step = Plan['answers']['involvement']['involvement'][number];

const found = finder(kinds);
const atStep = inList('involvement', 'involvement');
const pilot = { page: 'early-involvement', heading: 'pilot' } as const;
const checklist = { page: 'early-involvement', heading: 'checklist' } as const;

/** More ways than this are read by nobody in particular: our rule of thumb. */
const mostChannels = 2;

/** Steps on the wrong day, and a pilot and ways for feedback of the wrong size. */
export const stepRules = (plan: Plan): Finding[] => [
  ...onDays(plan),
  ...seats(plan),
  ...channels(plan),
];

const nameOf = ({ step, ownStep }: Step, index: number, words: CheckWords) =>
  (step === null || step === 'own'
    ? typedOnOneLine(ownStep)
    : wordFor(words, involvementActivity, step)) || String(index + 1);

/** The first thing that is wrong with the day of each step; what is due too late for production has a finding of its own. */
function onDays(plan: Plan): Finding[] {
  const { scope, involvement } = plan.answers;
  const { pilotStart, firstWave } = scope;
  return involvement.involvement.flatMap((entry, index): Finding[] => {
    const { due } = entry;
    if (!due || (firstWave && due >= firstWave)) return [];
    const id = pilotStart ? tooLate(entry, due, pilotStart) : null;
    const wrong = id ?? (isClosedOn(plan, due) ? 'stepClosed' : null);
    if (!wrong) return [];
    return [
      found(
        wrong,
        atStep('due', entry, index),
        wrong === 'ownDevicesLate' ? pilot : checklist,
        (words) => words.findings.involvement[wrong].title(nameOf(entry, index, words)),
      ),
    ];
  });
}

/** So many working days into the pilot, its other users ask for help: our rule of thumb. */
const firstDays = 5;

function tooLate({ step, phase }: Step, due: string, pilotStart: string) {
  if (step === 'enrolOwn' && due > workdaysFrom(pilotStart, firstDays)) return 'ownDevicesLate';
  const isBefore = phase === 'planning' || phase === 'testing';
  return isBefore && due > pilotStart ? 'stepAfterItsPhase' : null;
}

/** More support staff in the pilot than the pilot has users. */
function seats({ answers: { rollout, involvement } }: Plan): Finding[] {
  const { pilotSeats } = involvement;
  const users = rollout.phases[0]?.phaseUsers;
  if (typeof pilotSeats !== 'number' || typeof users !== 'number' || pilotSeats <= users) return [];
  return [
    found('seatsExceedPilot', { chapter: 'involvement', question: 'pilotSeats' }, pilot, (words) =>
      words.findings.involvement.seatsExceedPilot.title(
        counted(pilotSeats, words),
        counted(users, words),
      ),
    ),
  ];
}

/** Many ways for feedback, and no place where it comes together. */
function channels({ answers: { involvement } }: Plan): Finding[] {
  const { feedbackChannels, feedbackPlace } = involvement;
  const count = feedbackChannels.length;
  if (count <= mostChannels || feedbackPlace.trim() !== '') return [];
  return [
    found(
      'manyFeedbackChannels',
      { chapter: 'involvement', question: 'feedbackChannels' },
      pilot,
      (words) => words.findings.involvement.manyFeedbackChannels.title(words.wording.number(count)),
    ),
  ];
}
