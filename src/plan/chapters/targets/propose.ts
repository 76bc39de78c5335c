import type { GuideHeading } from '../../../i18n/guideHeadings';
import { type Ladder, ladderOf, type Staffed, standsIn } from '../../ladder';
import type { Plan } from '../../plan';
import type { Propose, ProposedEntry } from '../../proposals';
import { isSmallTeam } from '../smallTeam';
import type { targets } from './questions';
import type { TargetsReasons } from './reasons/en';
import { suggestions } from './suggestions';

type Target = ProposedEntry<typeof targets.times.targets.item>;
type Request = ProposedEntry<typeof targets.requests.requests.item>;

/** How many times as long a small team may take: our rule of thumb. */
const smallTeam = 2;

const guide = (heading: GuideHeading<'priorities-and-targets'>) =>
  ({ page: 'priorities-and-targets', heading }) as const;
const hours = { page: 'priorities-and-targets', heading: 'clock' } as const;

export const propose: Propose<typeof targets, TargetsReasons> = (plan, { own: { why } }) => {
  const ladder = ladderOf(plan);
  if (!ladder) return {};
  const isSmall = isSmallTeam(plan.answers.scope);
  const times = { why: isSmall ? why.smallTimes : why.times, guide: guide('targets') };
  return {
    grid: {
      answer: suggestions.grid.map((row) => ({ ...row, id: row.impact })),
      why: why.grid,
      guide: guide('grid'),
    },
    targets: {
      answer: timesFor(isSmall),
      ...times,
      within: { severity: { why: why.severity, guide: guide('microsoft-severities') } },
    },
    ...clock(plan, ladder, why),
    pauses: { answer: ['user', 'appointment'], why: why.pauses, guide: guide('clock') },
    ...changes(ladder, why),
    ...missed(plan, isSmall, ladder, why),
    requests: {
      answer: requestsFor(ladder),
      why: why.requests,
      guide: guide('incident-or-request'),
    },
  };
};

const timesFor = (isSmall: boolean): Target[] =>
  suggestions.targets.map((target) => {
    const { priority, respond, update, resolve, severity } = target;
    const factor = isSmall ? smallTeam : 1;
    return {
      id: priority,
      priority,
      respond: respond * factor,
      update: update * factor,
      resolve: resolve * factor,
      severity,
    };
  });

type Why = TargetsReasons['why'];

/** Day and night only where somebody takes tickets day and night; for all of them where no tier ever closes. */
function clock({ answers: { teams } }: Plan, { staffed, first }: Ladder, why: Why) {
  const isOpen = (id: Staffed) =>
    teams.tiers.some(({ level, coverage }) => level === id && coverage === 'always');
  const answer = staffed.every(isOpen) ? 'always' : isOpen(first) ? 'p1Always' : 'support';
  return { clock: { answer, why: why[answer], guide: hours } } as const;
}

function changes({ staffed, first }: Ladder, why: Why) {
  const at = guide('grid');
  return {
    raises: { answer: [...staffed], why: why.raises, guide: at },
    lowers: { answer: [first], why: why.lowers, guide: at },
    vip: { answer: 'same' as const, why: why.vip, guide: at },
  };
}

function missed({ answers: { scope } }: Plan, isSmall: boolean, { staffed }: Ladder, why: Why) {
  const at = guide('targets-you-can-keep');
  const isTeam = scope.shape !== 'few';
  return {
    warned: isSmall
      ? { answer: 'planOwner' as const, why: why.ownerWarned, guide: at }
      : { answer: 'trainers' as const, why: why.leadWarned, guide: at },
    warnAt: { answer: 'half' as const, why: why.warnAt, guide: at },
    rescue: {
      answer: [
        // One or two people are every tier at once.
        isTeam && staffed.length > 1 ? ('nextTier' as const) : ('people' as const),
        'user' as const,
        'workaround' as const,
        'trend' as const,
      ],
      why: why.rescue,
      guide: at,
    },
  };
}

/** The suggested requests, each done by the tier that stands where the suggestion names one. */
function requestsFor(ladder: Ladder): Request[] {
  return suggestions.requests.map(({ request, doneBy, within }): Request => ({
    id: request,
    request,
    doneBy: standsIn(ladder, doneBy),
    within,
  }));
}
