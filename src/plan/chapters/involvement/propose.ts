import type { GuideHeading } from '../../../i18n/guideHeadings';
import { areFew, ladderOf } from '../../ladder';
import type { Plan } from '../../plan';
import type { Propose, ProposedEntry } from '../../proposals';
import { notBefore, weeksFrom, workdaysFrom } from '../../workdays';
import type { involvement } from './questions';
import type { InvolvementReasons } from './reasons/en';
import { suggestions } from './suggestions';

type Step = ProposedEntry<typeof involvement.steps.involvement.item>;
type Milestone = 'pilotStart' | 'firstWave';

/** Supporters in the pilot for each platform: our rule of thumb. */
const seatsEach = 2;

/** What nobody has to agree on at one table. */
const forTeams: readonly string[] = ['workshops', 'dryRun', 'bridge'];

/** The milestone that each step hangs on, and how many weeks it lies from that: our rule of thumb. */
const days: Record<(typeof suggestions.involvement)[number]['step'], [Milestone, number]> = {
  workshops: ['pilotStart', -6],
  reviewPlan: ['pilotStart', -4],
  testScenarios: ['pilotStart', -2],
  writeArticles: ['pilotStart', -1],
  enrolOwn: ['pilotStart', 0],
  joinPilot: ['pilotStart', 0],
  dryRun: ['pilotStart', 2],
  // The first message goes out two weeks before.
  reviewMessages: ['firstWave', -3],
  readiness: ['firstWave', -1],
  bridge: ['firstWave', 0],
  feedback: ['firstWave', 1],
};

const guide = (heading: GuideHeading<'early-involvement'>) =>
  ({ page: 'early-involvement', heading }) as const;

export const propose: Propose<typeof involvement, InvolvementReasons> = (
  plan,
  { own: { why } },
) => {
  const { platforms, users } = plan.answers.scope;
  const ladder = ladderOf(plan);
  const people = ladder?.people ?? null;
  const seats = Math.max(platforms.length, 1) * seatsEach;
  const pilot = guide('pilot');
  return {
    involvement: {
      answer: stepsFor(plan, ladder !== null && areFew(ladder)),
      why: why.steps,
      guide: guide('checklist'),
      within: { due: { why: why.due, guide: guide('checklist') } },
    },
    ...(people !== null && {
      pilotSeats: {
        answer: Math.min(seats, people, typeof users === 'number' ? users : seats),
        why: why.pilotSeats,
        guide: pilot,
      },
    }),
    ...(platforms.length > 0 && {
      ownDevices: { answer: [...platforms], why: why.ownDevices, guide: pilot },
    }),
    feedbackChannels: {
      answer: ['meeting', 'caseTag'],
      why: why.feedbackChannels,
      guide: guide('first-phases'),
    },
    feedbackFrequency: {
      answer: 'weekly',
      why: why.feedbackFrequency,
      guide: guide('first-phases'),
    },
  };
};

function stepsFor({ answers: { scope, process } }: Plan, atOneTable: boolean): Step[] {
  return suggestions.involvement
    .filter(({ step }) => !atOneTable || !forTeams.includes(step))
    .filter(({ step }) => process.bridge !== 'no' || step !== 'bridge')
    .map(({ step, phase }): Step => {
      const day = days[step];
      const anchor = scope[day[0]];
      const due = anchor && dueOn(scope, day, anchor);
      return { id: step, step, phase, ...(due && { due }) };
    });
}

/** What belongs to the pilot is due between its start and the first production day, also where these lie close together. */
function dueOn(
  { planDate, pilotStart, firstWave }: Plan['answers']['scope'],
  [milestone, weeks]: [Milestone, number],
  anchor: string,
) {
  const day = weeksFrom(anchor, weeks);
  const begun = milestone === 'firstWave' ? pilotStart : null;
  if (weeks < 0) return notBefore(notBefore(day, planDate, anchor), begun, anchor);
  if (anchor === firstWave || firstWave === null || day < firstWave) return day;
  return workdaysFrom(firstWave, -1);
}
