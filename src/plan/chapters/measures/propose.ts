import type { GuideHeading } from '../../../i18n/guideHeadings';
import type { party } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import { areFew, type Ladder, ladderOf } from '../../ladder';
import type { Plan } from '../../plan';
import type { Propose, ProposedEntry } from '../../proposals';
import { notBefore, weeksFrom } from '../../workdays';
import { known, type Share, shownBy } from './catalogue';
import { isJoint } from '../process/isJoint';
import type { measures } from './questions';
import type { MeasuresReasons } from './reasons/en';
import { shares } from './shares';

type Party = IdOf<typeof party>;
type Measure = ProposedEntry<typeof measures.measures.measures.item>;

/** Our rules of thumb; each is said to be one in its reason. */
const rules = {
  /** Weeks from the confirmed targets to the first production day. */
  baselineWeeks: 1,
  /** Weeks from the end of the rollout until the figures are part of normal reports. */
  normalWeeks: 4,
};

const guide = (heading: GuideHeading<'measures'>) => ({ page: 'measures', heading }) as const;

export const propose: Propose<typeof measures, MeasuresReasons> = (plan, { own: { why } }) => {
  const ladder = ladderOf(plan);
  if (!ladder) return {};
  const { scope } = plan.answers;
  const isFew = areFew(ladder);
  const pacer = pacerOf(plan);
  const readBy: Party[] = [
    ...new Set([...ladder.staffed, pacer]),
    ...(isFew ? [] : (['management'] as const)),
  ];
  return {
    measures: {
      answer: chosenFor(plan, ladder, isFew).map((id) => measureOf(id, plan, ladder)),
      why: why.measures,
      guide: guide('definitions'),
      within: {
        share: { why: why.share, guide: guide('baseline') },
        usedFor: { why: why.usedFor, guide: guide('thresholds') },
      },
    },
    ...baseline(plan, why),
    baselineBy: { answer: ladder.first, why: why.baselineBy, guide: guide('baseline') },
    readEvery: { answer: 'weekly', why: why.readEvery, guide: guide('review-rhythm') },
    readBy: { answer: readBy, why: why.readBy, guide: guide('review-rhythm') },
    missed: {
      answer: isFew ? ['findCause', 'hold'] : ['findCause', 'retrain', 'staff', 'hold'],
      why: isFew ? why.missedFew : why.missed,
      guide: guide('thresholds'),
    },
    missedBy: { answer: pacer, why: why.missedBy, guide: guide('thresholds') },
    ...(scope.rolloutEnd && {
      normalFrom: {
        answer: weeksFrom(scope.rolloutEnd, rules.normalWeeks),
        why: why.normalFrom,
        guide: guide('review-rhythm'),
      },
    }),
    normalBy: { answer: 'planOwner', why: why.normalBy, guide: guide('review-rhythm') },
  };
};

/** Who changes the pace of the rollout: whoever leads it, or else somebody who may pause it. */
function pacerOf({ answers: { rollout } }: Plan): Party {
  const leading = (['rolloutLead', 'planOwner'] as const).find((id) =>
    rollout.mayPause.includes(id),
  );
  return leading ?? rollout.mayPause[0] ?? 'rolloutLead';
}

/** Four to six, and whatever shows a sign for which the joint call ends. */
function chosenFor({ answers }: Plan, { staffed }: Ladder, isFew: boolean): Share[] {
  const { bridge: call, bridgeExit } = answers.process;
  const wanted = new Set<Share>(['contacts', 'overdue']);
  const signs = isJoint(call) ? bridgeExit.flatMap((sign) => shownBy[sign] ?? []) : [];
  for (const id of signs) wanted.add(id);
  // Who works with a supplier looks at what users say of it; who has engineers, at how enrolment runs.
  const isOutsourced = answers.scope.shape === 'outsourced';
  wanted.add(isOutsourced ? 'satisfied' : 'firstTry');
  if (isFew) wanted.add('satisfied');
  else wanted.add('tierOne');
  if (staffed.length > 2) wanted.add('handovers');
  return shares.filter((id) => wanted.has(id));
}

function measureOf(id: Share, { answers: { scope, process } }: Plan, ladder: Ladder): Measure {
  const { by, usedFor, ...rest } = known[id];
  const isApart = scope.shape === 'outsourced' || scope.shape === 'partner';
  const uses = usedFor.filter((use) => use !== 'bridgeExit' || isJoint(process.bridge));
  const withSupplier = id === 'satisfied' && isApart ? (['contract'] as const) : [];
  return {
    id,
    measure: id,
    ...rest,
    by: ladder[by],
    usedFor: [...uses, ...withSupplier],
  };
}

/** Between the pilot and the first production day, also where the two lie close together. */
function baseline({ answers: { scope } }: Plan, why: MeasuresReasons['why']) {
  const { firstWave, pilotStart, planDate } = scope;
  if (!firstWave) return {};
  const day = notBefore(weeksFrom(firstWave, -rules.baselineWeeks), planDate, firstWave);
  return {
    baseline: {
      answer: notBefore(day, pilotStart, firstWave),
      why: why.baseline,
      guide: guide('baseline'),
    },
  };
}
