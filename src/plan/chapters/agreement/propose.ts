import type { GuideHeading } from '../../../i18n/guideHeadings';
import type { party } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import { areFew, ladderOf } from '../../ladder';
import type { Plan } from '../../plan';
import type { Propose, ProposedEntry } from '../../proposals';
import { notBefore, weeksFrom } from '../../workdays';
import { isSmallTeam } from '../smallTeam';
import { arises, known, type Known, signatures } from './catalogue';
import type { agreement } from './questions';
import type { AgreementReasons } from './reasons/en';

type Risk = ProposedEntry<typeof agreement.risks.risks.item>;

/** Weeks from the first production day to the next review: our rule of thumb, said to be one in its reason. */
const reviewWeeks = 4;

const guide = (heading: GuideHeading<'agreeing-the-plan'>) =>
  ({ page: 'agreeing-the-plan', heading }) as const;

export const propose: Propose<typeof agreement, AgreementReasons> = (plan, { own: { why } }) => {
  const ladder = ladderOf(plan);
  if (!ladder) return {};
  const { scope } = plan.answers;
  const isFew = areFew(ladder);
  const sharedWith: IdOf<typeof party>[] = [
    ...ladder.staffed,
    // A small team's plan owner leads the rollout too, and has the plan.
    ...(isSmallTeam(scope) ? [] : (['rolloutLead'] as const)),
    'management',
  ];
  return {
    risks: {
      answer: arises
        .filter(([, isThere]) => isThere(scope, isFew))
        .map(([id]) => riskOf(id, plan, isFew)),
      why: why.risks,
      guide: guide('risks'),
      within: {
        chance: { why: why.levels, guide: guide('risks') },
        harm: { why: why.levels, guide: guide('risks') },
        actions: { why: why.actions, guide: guide('risks') },
        riskDue: { why: why.riskDue, guide: guide('risks') },
      },
    },
    ...nextReview(plan, why),
    reviewTriggers: {
      answer: ['phase', 'majorIncident', 'missedTarget', 'newPlatform', 'team', 'owner'],
      why: why.reviewTriggers,
      guide: guide('review'),
    },
    sharedWith: { answer: sharedWith, why: why.sharedWith, guide: guide('versions') },
    approvers: {
      answer: signatures
        .filter((each) => each.if(scope, isFew))
        .map(({ id, approves }) => ({ id, approves: [...approves] })),
      why: why.approvers,
      guide: guide('sign-off'),
    },
  };
};

function riskOf(id: Known, { answers: { scope } }: Plan, isFew: boolean): Risk {
  const { chance, harm, actions, before } = known[id];
  const [milestone, weeks] = before;
  const anchor = scope[milestone];
  return {
    id,
    risk: id,
    chance,
    harm,
    // One or two people have nobody to add.
    actions: actions.filter((action) => !isFew || action !== 'morePeople'),
    ...(anchor && { riskDue: notBefore(weeksFrom(anchor, -weeks), scope.planDate, anchor) }),
  };
}

/** After the first phases, but before the rollout is over. */
function nextReview({ answers: { scope } }: Plan, why: AgreementReasons['why']) {
  const { firstWave, rolloutEnd } = scope;
  if (!firstWave) return {};
  const day = weeksFrom(firstWave, reviewWeeks);
  const isOver = rolloutEnd !== null && rolloutEnd > firstWave && rolloutEnd < day;
  return {
    nextReview: { answer: isOver ? rolloutEnd : day, why: why.nextReview, guide: guide('review') },
  };
}
