import type { GuideHeading } from '../../../i18n/guideHeadings';
import { party } from '../../catalogue/sets';
import type { Finding } from '../../finding';
import { ladderOf } from '../../ladder';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { calledIn } from '../../registers';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import { status as statusSet } from '../scope/sets';
import { approvalRules } from './approvalRules';
import { own } from './questions';

const { risk: riskSet } = own;

const say = ({ findings }: CheckWords) => findings.agreement;

const guide = (heading: GuideHeading<'agreeing-the-plan'>) =>
  ({ page: 'agreeing-the-plan', heading }) as const;

type Answered = Plan['answers']['agreement'];

/** Where a question of an entry stands. */
const at = (list: keyof Answered, question: string, id: string, index: number) => ({
  chapter: 'agreement' as const,
  question,
  entry: { list, id, place: index + 1 },
});

const alone = (question: keyof Answered) => ({ chapter: 'agreement' as const, question });

export function rules(plan: Plan): Finding[] {
  return [
    ...unanswered(plan),
    ...lateActions(plan),
    ...lateDecisions(plan),
    ...reviewDay(plan),
    ...untold(plan),
    ...signatures(plan),
    ...unlogged(plan),
    ...approvalRules(plan),
  ];
}

function riskName({ risk, ownRisk }: Answered['risks'][number], index: number, words: CheckWords) {
  const named =
    risk === null || risk === 'own' ? typedOnOneLine(ownRisk) : wordFor(words, riskSet, risk);
  return named || String(index + 1);
}

/** Risks of which nobody says what is done about them. */
function unanswered({ answers: { agreement } }: Plan): Finding[] {
  return agreement.risks.flatMap((entry, index): Finding[] => {
    const { id, risk, actions, ownAction } = entry;
    if (risk === null || actions.length > 0 || ownAction.trim() !== '') return [];
    return [
      {
        kind: 'risk',
        id: 'riskWithoutAction',
        title: (words) => say(words).riskWithoutAction.title(riskName(entry, index, words)),
        ref: at('risks', 'actions', id, index),
        guide: guide('risks'),
      },
    ];
  });
}

/** What would hit production hardest has to be dealt with before. */
function lateActions({ answers: { scope, agreement } }: Plan): Finding[] {
  const { firstWave } = scope;
  return agreement.risks.flatMap((entry, index): Finding[] => {
    const { id, harm, riskDue } = entry;
    if (!firstWave || !riskDue || harm !== 'high' || riskDue < firstWave) return [];
    return [
      {
        kind: 'risk',
        id: 'riskTooLate',
        title: (words) => say(words).riskTooLate.title(riskName(entry, index, words)),
        ref: at('risks', 'riskDue', id, index),
        guide: guide('risks'),
      },
    ];
  });
}

function lateDecisions({ answers: { scope, agreement } }: Plan): Finding[] {
  const { firstWave } = scope;
  return agreement.openPoints.flatMap(({ id, openPoint, decideBy, decision }, index): Finding[] => {
    const isDecided = decision.trim() !== '';
    if (!firstWave || !decideBy || isDecided || decideBy < firstWave) return [];
    return [
      {
        kind: 'risk',
        id: 'openTooLate',
        title: (words) =>
          say(words).openTooLate.title(typedOnOneLine(openPoint) || String(index + 1)),
        ref: at('openPoints', 'decideBy', id, index),
        guide: guide('open-questions'),
      },
    ];
  });
}

function reviewDay({ answers: { scope, agreement } }: Plan): Finding[] {
  const { nextReview } = agreement;
  const { planDate, rolloutEnd } = scope;
  if (!nextReview) return [];
  const ref = alone('nextReview');
  if (planDate && nextReview <= planDate) {
    const title = (words: CheckWords) => say(words).reviewPast.title;
    return [{ kind: 'risk', id: 'reviewPast', title, ref, guide: guide('review') }];
  }
  if (rolloutEnd && nextReview > rolloutEnd) {
    const title = (words: CheckWords) => say(words).reviewAfterEnd.title;
    return [{ kind: 'hint', id: 'reviewAfterEnd', title, ref, guide: guide('review') }];
  }
  return [];
}

/** Tiers that work by the plan and don't get it; with nobody chosen the question is a gap already. */
function untold(plan: Plan): Finding[] {
  const { sharedWith } = plan.answers.agreement;
  if (sharedWith.length === 0) return [];
  const left = (ladderOf(plan)?.staffed ?? []).filter((level) => !sharedWith.includes(level));
  return left.map((level): Finding => ({
    kind: 'hint',
    id: 'tierNotTold',
    title: (words) => say(words).tierNotTold.title(wordFor(words, party, level)),
    ref: alone('sharedWith'),
    guide: guide('versions'),
  }));
}

/** The status and the signatures have to tell the same story. */
function signatures(plan: Plan): Finding[] {
  const { scope, agreement } = plan.answers;
  const { status } = scope;
  const { approvers } = agreement;
  if (status === 'approved') return approved(plan);
  if (status === null || approvers.length === 0) return [];
  if (approvers.some(({ signedOn }) => signedOn === null)) return [];
  return [
    {
      kind: 'hint',
      id: 'signedNotApproved',
      title: (words) => say(words).signedNotApproved.title(wordFor(words, statusSet, status)),
      ref: alone('approvers'),
      guide: guide('sign-off'),
    },
  ];
}

function approved(plan: Plan): Finding[] {
  const { approvers } = plan.answers.agreement;
  if (approvers.length === 0) {
    return [
      {
        kind: 'risk',
        id: 'approvedByNobody',
        title: (words) => say(words).approvedByNobody.title,
        ref: alone('approvers'),
        guide: guide('sign-off'),
      },
    ];
  }
  const called = calledIn(plan);
  return approvers.flatMap(({ id, approver, signedOn }, index): Finding[] => {
    const name = approver === null ? '' : called('people', approver);
    // Without a name, that is the gap.
    if (signedOn || name === '') return [];
    return [
      {
        kind: 'risk',
        id: 'approvedUnsigned',
        title: (words) => say(words).approvedUnsigned.title(name),
        ref: at('approvers', 'signedOn', id, index),
        guide: guide('sign-off'),
      },
    ];
  });
}

/** A change log that ends before the version on the title page. */
function unlogged({ answers: { scope, agreement } }: Plan): Finding[] {
  const version = typedOnOneLine(scope.version);
  const logged = agreement.changes.map(({ changeVersion }) => typedOnOneLine(changeVersion));
  if (version === '' || logged.length === 0 || logged.includes(version)) return [];
  return [
    {
      kind: 'hint',
      id: 'versionNotLogged',
      title: (words) => say(words).versionNotLogged.title(version),
      ref: alone('changes'),
      guide: guide('versions'),
    },
  ];
}
