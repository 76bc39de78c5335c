import type { GuideHeading } from '../../../i18n/guideHeadings';
import type { Ladder } from '../../ladder';
import type { Plan } from '../../plan';
import { weeksFrom } from '../../workdays';
import { afterOpening, neverCloses } from '../opening';
import { leading } from '../smallTeam';
import type { ProcessReasons } from './reasons/en';

type Why = ProcessReasons['why'];
type Scope = Plan['answers']['scope'];

/** Our figures, said to be ours in the guide and in the reasons. */
const rules = {
  bridgeWeeks: 4,
  bridgeMinutes: 30,
  /** From so many people on three tiers, each tier can leave one of them in the call all day. */
  allDayFrom: 20,
};

const guide = (heading: GuideHeading<'support-process'>) =>
  ({ page: 'support-process', heading }) as const;

/** The joint call at the start, or none for people at one table. */
export function bridge({ answers: { scope } }: Plan, ladder: Ladder, together: boolean, why: Why) {
  const at = guide('bridge-call');
  if (!together) return { bridge: { answer: 'no' as const, why: why.noBridge, guide: at } };
  return {
    ...callTimes(scope, canStay(ladder), why),
    bridgeAttendees: {
      answer: [...ladder.staffed, leading(scope, 'rolloutLead')],
      why: why.bridgeAttendees,
      guide: at,
    },
    bridgeExit: {
      answer: ['fewCases' as const, 'knownOnly' as const, 'articlesThere' as const],
      why: why.bridgeExit,
      guide: at,
    },
    ...(scope.firstWave && {
      bridgeEnd: {
        answer: weeksFrom(scope.firstWave, rules.bridgeWeeks),
        why: why.bridgeEnd,
        guide: at,
      },
    }),
  };
}

/** Tells whether each of three tiers can spare one person for the whole day. */
const canStay = ({ staffed, people }: Ladder) =>
  staffed.length > 2 && people !== null && people >= rules.allDayFrom;

/** Open while users can get help, or for half an hour once the first issues are known. */
function callTimes(scope: Scope, isAllDay: boolean, why: Why) {
  const { helpFrom, helpUntil } = scope;
  const soon = afterOpening(scope, 60);
  const at = guide('bridge-call');
  const say = <Answer>(answer: Answer, reason: string) => ({ answer, why: reason, guide: at });
  if (isAllDay && !neverCloses(scope)) {
    return {
      bridge: say('allDay' as const, why.bridgeAllDay),
      ...(helpFrom && { bridgeAt: say(helpFrom, why.bridgeOpen) }),
      ...(helpUntil && { bridgeUntil: say(helpUntil, why.bridgeOpen) }),
    };
  }
  return {
    bridge: say('yes' as const, why.bridge),
    ...(soon && { bridgeAt: say(soon, why.bridgeAt) }),
    bridgeLength: say(rules.bridgeMinutes, why.bridgeLength),
  };
}

/** Where the tiers keep in touch between meetings: what kind of place it is; its name is for the user to say. */
export function standing(
  { answers: { scope } }: Plan,
  { second }: Ladder,
  { why, names }: ProcessReasons,
) {
  const at = guide('standing-channel');
  const { helpDays, helpFrom, helpUntil } = scope;
  return {
    standing: { answer: names.standing, why: why.standing, guide: at },
    standingBy: { answer: second, why: why.standingBy, guide: at },
    ...(helpDays.length > 0 && {
      standingDays: { answer: [...helpDays], why: why.standingHours, guide: at },
    }),
    ...(helpFrom && { standingFrom: { answer: helpFrom, why: why.standingHours, guide: at } }),
    ...(helpUntil && { standingUntil: { answer: helpUntil, why: why.standingHours, guide: at } }),
    standingTopics: {
      answer: [
        'newIssues' as const,
        'articles' as const,
        'serviceHealth' as const,
        'nextWave' as const,
      ],
      why: why.standingTopics,
      guide: at,
    },
  };
}
