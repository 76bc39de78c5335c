import type { GuideHeading } from '../../../i18n/guideHeadings';
import { type IssueId, issueIds } from '../../catalogue/issues/ids';
import { issues, occursOn } from '../../catalogue/issues/issues';
import type { party } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import { areFew, type Ladder, ladderOf, type Staffed, standsIn } from '../../ladder';
import type { Plan } from '../../plan';
import type { ListProposal, Propose, ProposedEntry } from '../../proposals';
import { notBefore, weeksFrom, workdaysFrom } from '../../workdays';
import type { runbook } from './questions';
import type { RunbookReasons } from './reasons/en';
import type { expiry } from './sets';

type IssueEntry = ProposedEntry<typeof runbook.issues.issues.item>;
type Why = RunbookReasons['why'];

/** Our rules of thumb; each is said to be one in its reason. */
const rules = {
  /** Working days before the pilot on which articles on enrolment are there. */
  enrolmentDays: 5,
  /** Weeks after the start of the pilot until which the others follow, from what it has shown. */
  otherWeeks: 2,
  renewDays: 30,
};

const guide = (heading: GuideHeading<'common-issues'>) =>
  ({ page: 'common-issues', heading }) as const;

export const propose: Propose<typeof runbook, RunbookReasons> = (plan, { own: { why } }) => {
  const expiries = expiriesFor(plan, why);
  const ladder = ladderOf(plan);
  if (!ladder) return expiries;
  const alone = areFew(ladder);
  return {
    ...issueList(plan, ladder, alone, why),
    adds: { answer: ladder.second, why: why.adds, guide: guide('own-issues') },
    addWhen: {
      answer: ['threeAWeek', 'newVersion', 'afterMajor'],
      why: why.addWhen,
      guide: guide('own-issues'),
    },
    review: {
      answer: alone ? 'monthly' : 'weekly',
      why: alone ? why.reviewAlone : why.review,
      guide: guide('own-issues'),
    },
    ...expiries,
  };
};

/** Issues that can occur here: by platform and owner, without connections that we can't know of. */
function chosenFor({ answers: { scope } }: Plan): IssueId[] {
  const isPersonalOnly = scope.ownership.length > 0 && !scope.ownership.includes('company');
  return issueIds.filter((id) => {
    const { companyOnly, ifUsed } = issues[id];
    return occursOn(id, scope.platforms) && !ifUsed && !(companyOnly && isPersonalOnly);
  });
}

function issueList(plan: Plan, ladder: Ladder, alone: boolean, why: Why) {
  const at = { page: 'support-process', heading: 'knowledge-articles' } as const;
  const tiers = { page: 'teams-and-tiers', heading: 'each-tier' } as const;
  const answer = chosenFor(plan).map((id): IssueEntry => {
    const first = firstOf(id, ladder);
    const next = nextOf(id, first, ladder, { alone, plan });
    const { stepByStep } = issues[id];
    const due = stepByStep ? dueOf(id, plan) : null;
    return {
      id,
      issue: id,
      firstTier: first,
      ...(next && { next }),
      article: stepByStep ? 'toWrite' : 'none',
      ...(due && { due }),
    };
  });
  const proposal: ListProposal<typeof runbook.issues.issues.item> = {
    answer,
    why: why.issues,
    guide: guide('issues'),
    within: {
      firstTier: { why: why.firstTier, guide: tiers },
      next: { why: why.next, guide: tiers },
      article: { why: why.article, guide: at },
      due: { why: why.due, guide: at },
    },
  };
  return { issues: proposal };
}

/** Who begins: the first tier, where the one that would begin is also the one that takes over. */
function firstOf(id: IssueId, ladder: Ladder): Staffed {
  const { first, next } = issues[id];
  const begins = standsIn(ladder, first);
  return next !== 'security' && begins === standsIn(ladder, next) ? ladder.first : begins;
}

/** Who takes over: where tiers are missing, the next one that is there. */
function nextOf(
  id: IssueId,
  first: Staffed,
  ladder: Ladder,
  { alone, plan }: { alone: boolean; plan: Plan },
): IdOf<typeof party> | null {
  const wanted = issues[id].next;
  // One or two people have no security team to call.
  if (wanted === 'security' && !alone) return wanted;
  const next = standsIn(ladder, wanted === 'security' ? 'tier3' : wanted);
  if (next > first) return next;
  const above = ladder.staffed.find((level) => level > first);
  const hasVendor = plan.answers.teams.tiers.some(({ level }) => level === 'tier4');
  return above ?? (hasVendor ? 'tier4' : null);
}

/** When the article is there: on enrolment before the pilot, on all else while it runs. */
function dueOf(id: IssueId, { answers: { scope } }: Plan): string | null {
  const { pilotStart, firstWave, planDate } = scope;
  const anchor = pilotStart ?? firstWave;
  if (!anchor) return null;
  if (issues[id].area === 'enrolment' || !pilotStart) {
    return notBefore(workdaysFrom(anchor, -rules.enrolmentDays), planDate, anchor);
  }
  const day = weeksFrom(pilotStart, rules.otherWeeks);
  return firstWave === null || day < firstWave ? day : workdaysFrom(firstWave, -1);
}

/** What has to be renewed or kept, by platform and owner. Days, accounts and people only the user knows. */
function expiriesFor({ answers: { scope } }: Plan, why: Why) {
  const hasApple = scope.platforms.some((id) => id === 'ios' || id === 'macos');
  const isCompany = scope.ownership.length === 0 || scope.ownership.includes('company');
  const items: IdOf<typeof expiry>[] = [
    ...(hasApple ? (['apns'] as const) : []),
    ...(hasApple && isCompany ? (['ade', 'vpp'] as const) : []),
    ...(scope.platforms.includes('android') ? (['play'] as const) : []),
  ];
  const at = guide('apple-expiry');
  const proposal: ListProposal<typeof runbook.expiries.expiries.item> = {
    answer: items.map((item) => ({
      id: item,
      item,
      ...(item !== 'play' && { renewBefore: rules.renewDays }),
    })),
    why: why.expiries,
    guide: at,
    within: { renewBefore: { why: why.renewBefore, guide: at } },
  };
  return { expiries: proposal };
}
