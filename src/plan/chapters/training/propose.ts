import type { GuideHeading } from '../../../i18n/guideHeadings';
import type { language } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import { areFew, isOneTable, type Ladder, ladderOf, type Staffed } from '../../ladder';
import { peopleOn } from '../../peopleOn';
import type { Plan } from '../../plan';
import type { ListProposal, Propose, ProposedEntry } from '../../proposals';
import { notBefore, workdaysFrom } from '../../workdays';
import { afterOpening } from '../opening';
import { agendaFor } from './proposedAgenda';
import type { training } from './questions';
import type { TrainingReasons } from './reasons/en';
import type { depth, lab } from './sets';

type Audience = ProposedEntry<typeof training.audiences.audiences.item>;
type Session = ProposedEntry<typeof training.sessions.sessions.item>;

/** Our rules of thumb; each is said to be one in its reason. */
const rules = {
  /** So many learn in one group, so that everybody gets to the labs. */
  groupSize: 12,
  /** More groups than this are for the user to plan. */
  mostGroups: 10,
  /** From so many people, tier 1 learns in two groups at least: the others help users meanwhile. */
  halvesFrom: 4,
  /** Above so many people the endpoint team can't teach everybody itself. */
  directUpTo: 30,
  /** Working days between the last session and what it prepares, for those who were away. */
  spareDays: 5,
  refreshMonths: 6,
  /** For each person at work on any of seven days, so many are off: nobody works on more than five. */
  offEach: 2 / 5,
};

const depths: Record<Staffed, IdOf<typeof depth>> = {
  tier1: 'runbook',
  tier2: 'investigate',
  tier3: 'engineer',
};

const guide = (heading: GuideHeading<'training'>) => ({ page: 'training', heading }) as const;

export const propose: Propose<typeof training, TrainingReasons> = (plan, { own }) => {
  const { why } = own;
  const ladder = ladderOf(plan);
  if (!ladder) return {};
  const isApart = !isOneTable(ladder);
  const learners = ladder.staffed.map((level) => learnersOn(level, plan) ?? 0);
  const isMixed = learners.reduce((sum, size) => sum + size, 0) > rules.directUpTo;
  return {
    model: {
      answer: isMixed ? 'mixed' : 'direct',
      why: isMixed ? why.mixed : why.direct,
      guide: guide('train-the-trainer'),
    },
    audiences: {
      answer: ladder.staffed.map((level) => audienceOf(level, plan, ladder)),
      why: why.audiences,
      guide: guide('level-per-tier'),
    },
    agenda: {
      answer: agendaFor(plan, ladder, isApart),
      why: isApart ? why.agendas : why.agenda,
      guide: guide('agenda'),
    },
    sessions: sessions(plan, ladder, own),
    labs: { answer: labsFor(plan), why: why.labs, guide: guide('labs') },
    materials: {
      answer: ['supportPlan', 'labGuide', 'runbook', 'testAccounts', 'testDevices'],
      why: why.materials,
      guide: guide('labs'),
    },
    checks: { answer: ['labDone', 'quiz', 'caseReview'], why: why.checks, guide: guide('check') },
    refresh: { answer: rules.refreshMonths, why: why.refresh, guide: guide('refreshers') },
  };
};

function audienceOf(level: Staffed, plan: Plan, { second, last }: Ladder): Audience {
  const size = learnersOn(level, plan);
  // Who investigates learns it, also where that is the first tier.
  const isInvestigating = level === second && level !== last;
  return {
    id: level,
    audience: level,
    depth: isInvestigating ? depths.tier2 : depths[level],
    ...(size !== null && { audienceSize: size }),
  };
}

/** Everybody on a tier: a team that works on all seven days also has people who are off on a normal one. */
function learnersOn(level: Staffed, plan: Plan): number | null {
  const there = peopleOn([level], plan);
  const off = plan.answers.teams.tiers.reduce(
    (sum, tier) =>
      tier.level === level && tier.coverage === 'always'
        ? sum + Math.round(Number(tier.people) * rules.offEach)
        : sum,
    0,
  );
  return there === null ? null : there + off;
}

interface Group {
  levels: readonly Staffed[];
  number: number;
  of: number;
}

/** From the last tier to the first, so that whoever teaches has learned; large tiers in groups. */
function groupsOf(plan: Plan, ladder: Ladder): Group[] {
  const { staffed, first } = ladder;
  if (areFew(ladder)) return [{ levels: staffed, number: 1, of: 1 }];
  return staffed.toReversed().flatMap((level) => {
    const size = learnersOn(level, plan) ?? 1;
    const fewest = level === first && size >= rules.halvesFrom ? 2 : 1;
    const of = Math.min(Math.max(Math.ceil(size / rules.groupSize), fewest), rules.mostGroups);
    return Array.from({ length: of }, (_, index) => ({ levels: [level], number: index + 1, of }));
  });
}

function sessions(
  plan: Plan,
  ladder: Ladder,
  { why, session }: TrainingReasons,
): ListProposal<typeof training.sessions.sessions.item> {
  const { scope } = plan.answers;
  const groups = groupsOf(plan, ladder);
  const prepares = scope.pilotStart ?? scope.firstWave;
  const start = afterOpening(scope, 60);
  const days = { why: why.sessionDays, guide: guide('length') };
  return {
    answer: groups.map((group, index): Session => {
      const day = prepares && dayOf(index, groups.length, prepares, scope.planDate);
      return {
        id: `${group.levels.join('-')}-${group.number}`,
        session: nameOf(group, session),
        sessionFor: [...group.levels],
        format: scope.shape === 'outsourced' ? 'online' : 'onSite',
        ...(day && { sessionDate: day }),
        ...(start && { start }),
        ...(scope.planZone && { sessionZone: scope.planZone }),
        ...spokenIn(plan),
      };
    }),
    why: why.sessions,
    guide: guide('train-the-trainer'),
    within: { sessionDate: days, start: days },
  };
}

/** One session a day, since who teaches the next has learned in the last; close to the plan's own day, each later. */
function dayOf(index: number, of: number, prepares: string, planDate: string | null): string {
  const day = workdaysFrom(prepares, index - of - rules.spareDays);
  if (planDate === null || planDate >= prepares) return day;
  const soonest = workdaysFrom(planDate, index + 1);
  if (day >= soonest) return day;
  const last = workdaysFrom(prepares, -1);
  return notBefore(soonest < last ? soonest : last, planDate, prepares);
}

function nameOf({ levels, number, of }: Group, say: TrainingReasons['session']): string {
  const [only, other] = levels;
  if (!only || other) return say.everybody;
  return of === 1 ? say.tier(only.slice(-1)) : say.group(only.slice(-1), String(number));
}

/** One session, one language: the first in which users are helped. */
function spokenIn({ answers: { scope } }: Plan): { sessionLanguage?: IdOf<typeof language> } {
  const [sessionLanguage] = scope.languages;
  return sessionLanguage ? { sessionLanguage } : {};
}

const enrolling = {
  windows: 'enrolWindows',
  macos: 'enrolMacos',
  ios: 'enrolIos',
  android: 'enrolAndroid',
  linux: null,
} as const;

function labsFor({ answers: { scope } }: Plan): IdOf<typeof lab>[] {
  const own = scope.platforms.flatMap((id) => enrolling[id] ?? []);
  const windows = scope.platforms.includes('windows');
  return [
    ...own,
    'findUser',
    'readCompliance',
    ...(windows ? (['collectDiagnostics'] as const) : []),
    'portalLogs',
    'lostDevice',
    ...(windows ? (['recoveryKey'] as const) : []),
    'writeHandover',
  ];
}
