import type { GuideHeading } from '../../../i18n/guideHeadings';
import { party } from '../../catalogue/sets';
import { dayOfHours, hoursWithout, weekOfTier } from '../../hours';
import type { IdOf } from '../../kinds/idSet';
import { areFew, type Ladder, ladderOf, type Staffed, standsIn } from '../../ladder';
import type { Plan } from '../../plan';
import type { Propose, ProposedEntry } from '../../proposals';
import { isSmallTeam, leading } from '../smallTeam';
import { remoteHelpOn } from '../teams/needless';
import { approvesItself } from './approval';
import type { access } from './questions';
import type { AccessReasons } from './reasons/en';
import type { role, term } from './sets';
import { suggestions } from './suggestions';

type Action = ProposedEntry<typeof access.actions.actions.item>;
type Holder = ProposedEntry<typeof access.holders.holders.item>;
type Step = ProposedEntry<typeof access.lost.lost.item>;
type Party = IdOf<typeof party>;
type Term = IdOf<typeof term>;
type Act = (typeof suggestions.actions)[number]['act'];
type Lost = Pick<(typeof suggestions.lost)[number], 'lostStep' | 'lostBy'> & { lostLimit?: number };
type Platform = Plan['answers']['scope']['platforms'][number];
type Why = AccessReasons['why'];

/** Our rules of thumb; each is said to be one in its reason. */
const rules = {
  leaveDays: 1,
  reviewMonths: 3,
  reviewMonthsAlone: 6,
};

/** Acts that only some platforms know: reset passcode, recovery keys, and Remote Help. */
const onlyOn: { readonly [Id in Act]?: readonly Platform[] } = {
  passcode: ['ios', 'android'],
  recoveryKey: ['windows', 'macos'],
  view: remoteHelpOn,
  remoteHelp: remoteHelpOn,
  unattended: ['windows', 'android'],
};

const guide = (heading: GuideHeading<'access-and-limits'>) =>
  ({ page: 'access-and-limits', heading }) as const;

const lostAt = { page: 'major-incidents', heading: 'lost-or-stolen' } as const;

export const propose: Propose<typeof access, AccessReasons> = (plan, { own: { why } }) => {
  const ladder = ladderOf(plan);
  if (!ladder) return {};
  const isAlone = ladder.second === ladder.last;
  const actions = actionsFor(plan, ladder);
  const approver = {
    why: isAlone ? why.approverAlone : why.approver,
    guide: guide('destructive'),
  };
  return {
    actions: {
      answer: actions,
      why: why.actions,
      guide: guide('destructive'),
      within: { approver, terms: { why: why.terms, guide: guide('identity-check') } },
    },
    ...approvals(plan, ladder, isAlone, why),
    holders: {
      answer: ladder.staffed.map((level) => holderOf(level, ladder, plan, actions)),
      why: why.holders,
      guide: guide('matrix'),
    },
    idChecks: {
      answer: ['callBack', 'manager', 'noSecrets', 'stop'],
      why: why.idChecks,
      guide: guide('identity-check'),
    },
    lost: { answer: stepsFor(plan, ladder, actions), why: why.lost, guide: lostAt },
    lostRules: { answer: lostRulesFor(plan), why: why.lostRules, guide: lostAt },
    ...staff(plan, ladder, why),
  };
};

/** Who does on these tiers what the suggestions give to several, each once and in the order of the set. */
function among(ladder: Ladder, ids: readonly Party[]): Party[] {
  const there = new Set(ids.map((id) => standsIn(ladder, id)));
  return party.ids.filter((id) => there.has(id));
}

function actionsFor(plan: Plan, ladder: Ladder): Action[] {
  const { platforms, shape, ownership } = plan.answers.scope;
  const isThere = (act: Act) =>
    platforms.length === 0 || (onlyOn[act]?.some((id) => platforms.includes(id)) ?? true);
  return suggestions.actions
    .filter(({ act }) => isThere(act))
    .map((suggested): Action => {
      const { act } = suggested;
      // A supplier gets no secrets that open a device.
      const isKept = act === 'recoveryKey' && shape === 'outsourced';
      const allowed = among(ladder, isKept ? ['tier2'] : suggested.allowed);
      const approver = suggested.approver
        ? standsIn(ladder, leading(plan.answers.scope, suggested.approver))
        : null;
      const isOwnOnly = act === 'wipe' && ownership.includes('personal');
      const terms: Term[] = isOwnOnly ? ['identity', 'company', 'ticket'] : [...suggested.terms];
      // Nobody approves what they do themselves.
      const isAlone = approvesItself({ allowed, approver, terms }, plan);
      // Nor do one or two people approve for each other what reaches everybody.
      const isOutside = isAlone || shape === 'few';
      return {
        id: act,
        act,
        allowed,
        ...(approver && { approver: isOutside ? 'management' : approver }),
        terms: isAlone ? terms.filter((id) => id !== 'secondPerson') : terms,
      };
    });
}

function approvals({ answers: { scope } }: Plan, ladder: Ladder, isAlone: boolean, why: Why) {
  // At one table there are no two administrators on duty.
  const together = !areFew(ladder);
  const at = guide('destructive');
  // Where each of three tiers has its own work, none of them can step in for another.
  const isBetween = !isAlone && ladder.second !== ladder.first;
  // Beside a partner, the plan owner approves already.
  const outside = !isAlone && isSmallTeam(scope) ? 'management' : 'planOwner';
  return {
    approvals: {
      answer: together ? ['multiAdmin' as const, 'ticket' as const] : ['ticket' as const],
      why: together ? why.approvals : why.approvalsAlone,
      guide: at,
    },
    deputy: {
      answer: isBetween ? ('security' as const) : outside,
      why: why.deputy,
      guide: at,
    },
  };
}

/** The roles that a tier needs for what it may do, and hardly more. */
function holderOf(
  level: Staffed,
  { second, last }: Ladder,
  { answers: { scope } }: Plan,
  actions: readonly Action[],
): Holder {
  if (level === last) return { id: level, holder: level, roles: ['apps', 'policies', 'admin'] };
  const { allowed = [] } = actions.find(({ act }) => act === 'recoveryKey') ?? {};
  const readsKeys = scope.platforms.includes('windows') && allowed.includes(level);
  const roles: IdOf<typeof role>[] = [
    level === second ? 'extended' : 'limited',
    ...(readsKeys ? (['keys'] as const) : []),
  ];
  return { id: level, holder: level, roles };
}

/**
 * Whoever approves a wipe also decides on it; passwords are as little a supplier's as recovery keys. Who is closed while
 * reports come in gets no minutes.
 */
function stepsFor(plan: Plan, ladder: Ladder, actions: readonly Action[]): Step[] {
  const wipe = actions.find(({ act }) => act === 'wipe');
  return suggestions.lost.map(({ lostLimit, ...suggested }: Lost): Step => {
    const { lostStep } = suggested;
    const isKept = lostStep === 'signOut' && plan.answers.scope.shape === 'outsourced';
    const by = lostStep === 'decide' ? wipe?.approver : null;
    const lostBy = by ?? standsIn(ladder, isKept ? 'tier2' : suggested.lostBy);
    const isTimed = lostLimit !== undefined && !isClosedBeside(ladder.first, lostBy, plan);
    return { ...suggested, id: lostStep, lostBy, ...(isTimed && { lostLimit }) };
  });
}

/** Tells whether a tier is closed at times when the first one is there; other parties have no hours. */
function isClosedBeside(first: Staffed, id: Party, plan: Plan): boolean {
  const weeksOf = (of: Party) =>
    plan.answers.teams.tiers
      .filter(({ level }) => level === of)
      .map((tier) => weekOfTier(tier, dayOfHours(plan)));
  const there = weeksOf(id);
  return there.length > 0 && (hoursWithout(weeksOf(first), there) ?? 0) > 0;
}

const lostRulesFor = ({ answers: { scope } }: Plan) => [
  ...(scope.platforms.includes('ios') ? (['lostMode'] as const) : []),
  ...(scope.ownership.includes('personal') ? (['personal'] as const) : []),
  'dataLoss' as const,
  'keep' as const,
  'confirmed' as const,
];

function staff({ answers: { scope } }: Plan, ladder: Ladder, why: Why) {
  const { last } = ladder;
  const at = guide('joiners-leavers');
  return {
    grants: { answer: last, why: why.grants, guide: at },
    joinNeeds: {
      answer: [
        'named' as const,
        'mfa' as const,
        'trained' as const,
        'tested' as const,
        ...(scope.shape === 'outsourced' ? (['signed'] as const) : []),
      ],
      why: why.joinNeeds,
      guide: at,
    },
    removes: { answer: last, why: why.removes, guide: at },
    leaveDays: { answer: rules.leaveDays, why: why.leaveDays, guide: at },
    review: {
      answer: areFew(ladder) ? rules.reviewMonthsAlone : rules.reviewMonths,
      why: why.review,
      guide: at,
    },
    reviewer: { answer: 'planOwner' as const, why: why.reviewer, guide: at },
    emergency: { answer: last, why: why.emergency, guide: guide('emergency') },
  };
}
