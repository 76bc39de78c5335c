import type { GuideHeading } from '../../../i18n/guideHeadings';
import type { party } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import { type Ladder, ladderOf } from '../../ladder';
import type { Plan } from '../../plan';
import type { Propose, ProposedEntry } from '../../proposals';
import { workdaysFrom, workdaysUntil } from '../../workdays';
import { mostDays } from './load';
import { criteriaOf } from './proposedCriteria';
import { assumedRate, capacityOf, phasesOf } from './proposedPhases';
import { isJoint } from '../process/isJoint';
import { isSmallTeam, leading } from '../smallTeam';
import type { rollout } from './questions';
import type { RolloutReasons } from './reasons/en';
import type { careExtra, rollBack } from './sets';
import { suggestions } from './suggestions';

type Party = IdOf<typeof party>;
type Message = ProposedEntry<typeof rollout.messages.messages.item>;
type Why = RolloutReasons['why'];

/** Our rules of thumb in working days; each is said to be one in its reason. */
const rules = {
  /** A count, and then time to stop a message: where phases follow each other quickly, less of both. */
  calm: { countDays: 5, decideDays: 3 },
  brisk: { countDays: 3, decideDays: 1 },
  /** At least; and as long as the last phase takes. */
  careDays: 10,
};

/** How long counting and deciding may take, so that each phase is counted before the next is decided on. */
function paceOf({ answers: { rollout } }: Plan) {
  const { calm, brisk } = rules;
  const starts = rollout.phases.flatMap(({ phaseStart }) => (phaseStart ? [phaseStart] : []));
  const [first, ...others] = [...new Set(starts)].toSorted();
  const isBrisk = others.some((start, index) => {
    const before = index === 0 ? first : others[index - 1];
    return before !== undefined && workdaysFrom(before, calm.countDays + calm.decideDays) > start;
  });
  return isBrisk ? brisk : calm;
}

const guide = (heading: GuideHeading<'supporting-the-rollout'>) =>
  ({ page: 'supporting-the-rollout', heading }) as const;

/** Who speaks and decides: in a small IT team, the plan owner is all of these. */
interface Parties {
  isSmall: boolean;
  /** Sees the tickets of tier 1 every day. */
  lead: Party;
  rolloutLead: Party;
  communications: Party;
  management: Party;
}

function partiesOf({ answers: { scope } }: Plan): Parties {
  const isSmall = isSmallTeam(scope);
  const or = (other: Party): Party => (isSmall ? 'planOwner' : other);
  return {
    isSmall,
    lead: or('trainers'),
    rolloutLead: leading(scope, 'rolloutLead'),
    communications: leading(scope, 'communications'),
    management: or('management'),
  };
}

export const propose: Propose<typeof rollout, RolloutReasons> = (plan, { own }) => {
  const { why } = own;
  const ladder = ladderOf(plan);
  if (!ladder) return {};
  const parties = partiesOf(plan);
  return {
    phases: {
      answer: phasesOf(plan, own),
      why: why.phases,
      guide: guide('phases'),
      within: {
        phaseStart: { why: why.phaseStart, guide: guide('phases') },
        phaseUsers: { why: why.phaseUsers, guide: guide('phases') },
        phasePlatforms: { why: why.platforms, guide: guide('phases') },
      },
    },
    ...load(plan, parties, why),
    messages: {
      answer: messagesOf(plan, parties),
      why: why.messages,
      guide: guide('messages'),
      within: { checks: { why: why.checks, guide: guide('messages') } },
    },
    criteria: {
      answer: criteriaOf(ladder, parties.lead, capacityOf(plan)),
      why: why.criteria,
      guide: guide('go-no-go'),
    },
    decides: {
      answer: parties.management,
      why: parties.isSmall ? why.ownerDecides : why.decides,
      guide: guide('go-no-go'),
    },
    decideDays: {
      answer: paceOf(plan).decideDays,
      why: why.decideDays,
      guide: guide('go-no-go'),
    },
    ...care(plan, ladder, parties, why),
    ...stop(plan, ladder, parties, why),
  };
};

function load(plan: Plan, { lead }: Parties, why: Why) {
  const capacity = capacityOf(plan);
  const at = guide('load');
  return {
    contactRate: { answer: assumedRate, why: why.contactRate, guide: at },
    ...(capacity !== null && {
      capacity: {
        answer: capacity,
        why: why.capacity,
        guide: { page: 'staffing', heading: 'spread' } as const,
      },
    }),
    countDays: { answer: paceOf(plan).countDays, why: why.countDays, guide: at },
    countBy: { answer: lead, why: why.countBy, guide: at },
  };
}

/** The messages that the guide suggests; personal phones raise a question of their own. */
function messagesOf({ answers: { scope } }: Plan, parties: Parties): Message[] {
  return suggestions.messages.map((suggested): Message => {
    const { message, to, via, checks } = suggested;
    const isAboutPhones = message === 'prepare' && scope.ownership.includes('personal');
    return {
      ...suggested,
      id: message,
      to: [...to],
      via: [...via],
      sender: message === 'pause' ? parties.rolloutLead : parties.communications,
      checks: [...checks, ...(isAboutPhones ? (['privacy'] as const) : [])],
    };
  });
}

/** Working days from the last start until the rollout ends, where that is longer than our rule of thumb. */
function careDaysFor({ answers: { scope, rollout } }: Plan): number {
  const { rolloutEnd } = scope;
  const last = rollout.phases
    .flatMap(({ phaseStart }) => (phaseStart ? [phaseStart] : []))
    .toSorted()
    .at(-1);
  if (!rolloutEnd || !last) return rules.careDays;
  return Math.max(rules.careDays, workdaysUntil(last, rolloutEnd, mostDays));
}

function care(plan: Plan, ladder: Ladder, parties: Parties, why: Why) {
  const { process: joint } = plan.answers;
  const at = guide('early-life-support');
  const isDaily = joint.meetings.some(({ meeting }) => meeting === 'standUp');
  const extra: IdOf<typeof careExtra>[] = [
    ...(isJoint(joint.bridge) ? (['bridge'] as const) : []),
    ...(isDaily ? (['daily'] as const) : []),
    'onSite',
    ...(parties.isSmall ? [] : (['shift'] as const)),
  ];
  const team: Party[] = [...ladder.staffed, parties.rolloutLead];
  return {
    careDays: { answer: careDaysFor(plan), why: why.careDays, guide: at },
    careTeam: { answer: team, why: why.careTeam, guide: at },
    careExtra: { answer: extra, why: why.careExtra, guide: at },
    careAccepts: {
      answer: parties.lead,
      why: why.careAccepts,
      guide: guide('hand-over-to-normal'),
    },
  };
}

function stop({ answers: { scope } }: Plan, { last }: Ladder, parties: Parties, why: Why) {
  const at = guide('pause-roll-back');
  const isShared = scope.product === 'coManagement' && scope.platforms.includes('windows');
  const back: IdOf<typeof rollBack>[] = [
    'close',
    'unassign',
    ...(isShared ? (['workload'] as const) : []),
    'keep',
  ];
  const mayPause: Party[] = [...new Set([last, 'planOwner' as const, parties.rolloutLead])];
  const mayRollBack: Party[] = [last];
  return {
    mayPause: { answer: mayPause, why: why.mayPause, guide: at },
    mayRollBack: { answer: mayRollBack, why: why.mayRollBack, guide: at },
    rollBack: { answer: back, why: why.rollBack, guide: at },
  };
}
