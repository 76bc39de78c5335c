import { finder, type Finding, inList } from '../../finding';
import type { Plan } from '../../plan';
import { calledIn } from '../../registers';
import { typedOnOneLine } from '../../typedText';
import { kinds } from './kinds';

const found = finder(kinds);
const approval = { page: 'agreeing-the-plan', heading: 'sign-off' } as const;

/** Whether the plan was approved by the right people at the right time, and decided in time. */
export const approvalRules = (plan: Plan): Finding[] => [
  ...beforePilot(plan),
  ...older(plan),
  ...alone(plan),
  ...overdue(plan),
];

/** Approved before the pilot has shown anything, without a review between the pilot and the first production day. */
function beforePilot({ answers: { scope, agreement } }: Plan): Finding[] {
  const { status, pilotStart, firstWave, planDate } = scope;
  const { approvers, nextReview } = agreement;
  const days = [planDate, ...approvers.map(({ signedOn }) => signedOn)].filter(
    (day) => day !== null,
  );
  const last = days.toSorted().at(-1);
  if (status !== 'approved' || !pilotStart || !last || last >= pilotStart) return [];
  const isReviewed =
    nextReview !== null && nextReview >= pilotStart && (!firstWave || nextReview < firstWave);
  if (isReviewed) return [];
  return [
    found(
      'approvedBeforePilot',
      { chapter: 'agreement', question: 'nextReview' },
      { page: 'agreeing-the-plan', heading: 'draft-to-signed' },
      (words) => words.findings.agreement.approvedBeforePilot.title,
    ),
  ];
}

/** How long before the date of the plan a signature may be, while the last ones are collected, in days. */
const collecting = 30;

/** Signatures that are so much older than the plan that they were given to another version. */
function older(plan: Plan): Finding[] {
  const { planDate } = plan.answers.scope;
  const called = calledIn(plan);
  if (!planDate) return [];
  return plan.answers.agreement.approvers.flatMap((entry, index): Finding[] => {
    const { approver, signedOn } = entry;
    const name = approver === null ? '' : called('people', approver);
    if (!signedOn || name === '' || daysBetween(signedOn, planDate) <= collecting) return [];
    return [
      found(
        'signedOlder',
        inList('agreement', 'approvers')('signedOn', entry, index),
        approval,
        (words) => words.findings.agreement.signedOlder.title(name, words.wording.date(signedOn)),
      ),
    ];
  });
}

const daysBetween = (from: string, until: string) =>
  (new Date(until).getTime() - new Date(from).getTime()) / 86_400_000;

/** Nobody but the owner approves the plan. */
function alone(plan: Plan): Finding[] {
  const { planOwner } = plan.answers.scope;
  const { approvers } = plan.answers.agreement;
  const name = planOwner === null ? '' : calledIn(plan)('people', planOwner);
  if (name === '' || approvers.length === 0) return [];
  if (approvers.some(({ approver }) => approver !== planOwner)) return [];
  return [
    found(
      'ownerApprovesAlone',
      { chapter: 'agreement', question: 'approvers' },
      approval,
      (words) => words.findings.agreement.ownerApprovesAlone.title(name),
    ),
  ];
}

/** Open questions whose day had passed when the plan was made. */
function overdue({ answers: { scope, agreement } }: Plan): Finding[] {
  const { planDate } = scope;
  return agreement.openPoints.flatMap((point, index): Finding[] => {
    const { openPoint, decideBy, decision } = point;
    if (!planDate || !decideBy || decideBy >= planDate || decision.trim() !== '') return [];
    return [
      found(
        'decisionOverdue',
        inList('agreement', 'openPoints')('decideBy', point, index),
        approval,
        (words) =>
          words.findings.agreement.decisionOverdue.title(
            typedOnOneLine(openPoint) || String(index + 1),
          ),
      ),
    ];
  });
}
