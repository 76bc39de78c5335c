import type { GuideHeading } from '../../../i18n/guideHeadings';
import type { Finding } from '../../finding';
import { ladderOf } from '../../ladder';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { typedOnOneLine } from '../../typedText';
import { party } from '../../catalogue/sets';
import { wordFor } from '../../words/vocabulary';
import { approvesItself } from './approval';
import { dutyRules } from './dutyRules';
import { roleRules } from './roleRules';
import { own } from './questions';

const { act: acts } = own;

type Action = Plan['answers']['access']['actions'][number];

const say = ({ findings }: CheckWords) => findings.access;

/** What loses data for good; deleting retires or wipes the device (Microsoft, device action: delete, 2025-10-27). */
const destroying: readonly (string | null)[] = ['retire', 'wipe', 'delete'];

/** What opens a device for whoever asks for it. */
const secret: readonly (string | null)[] = ['passcode', 'recoveryKey'];

export function rules(plan: Plan): Finding[] {
  const { actions } = plan.answers.access;
  return [
    ...actions.flatMap((action, index) =>
      action.allowed.length === 0 ? [] : ofAction(action, index, plan),
    ),
    ...roleRules(plan),
    ...undecided(plan),
    ...dutyRules(plan),
  ];
}

const nameOf = ({ act, ownAct }: Action, words: CheckWords): string => {
  if (act === 'own') return typedOnOneLine(ownAct);
  return act ? wordFor(words, acts, act) : '';
};

function ofAction(action: Action, index: number, plan: Plan): Finding[] {
  const { id, act, allowed, approver, terms } = action;
  const at = (question: string) => ({
    chapter: 'access' as const,
    question,
    entry: { list: 'actions', id, place: index + 1 },
  });
  const risk = (
    kind: Kind,
    question: string,
    heading: GuideHeading<'access-and-limits'>,
  ): Finding => ({
    kind: 'risk',
    id: kind,
    title: (words) => titleOf(kind, action, words),
    ref: at(question),
    guide: { page: 'access-and-limits', heading },
  });
  const ladder = ladderOf(plan);
  const investigatesToo = ladder === null || ladder.second === 'tier1';
  return [
    ...(approver === null && destroying.includes(act)
      ? [risk('noApproval', 'approver', 'destructive')]
      : []),
    ...(approvesItself(action, plan) ? [risk('selfApproval', 'approver', 'destructive')] : []),
    ...(act === 'delete' && allowed.includes('tier1') && !investigatesToo
      ? [risk('firstLineDeletes', 'allowed', 'destructive')]
      : []),
    ...(secret.includes(act) && !terms.includes('identity')
      ? [risk('noIdentity', 'terms', 'identity-check')]
      : []),
  ];
}

type Kind = 'noApproval' | 'selfApproval' | 'firstLineDeletes' | 'noIdentity';

function titleOf(kind: Kind, action: Action, words: CheckWords): string {
  const { noApproval, selfApproval, firstLineDeletes, noIdentity } = say(words);
  const name = nameOf(action, words);
  switch (kind) {
    case 'noApproval':
      return noApproval.title(name);
    case 'selfApproval':
      return selfApproval.title(
        action.approver ? wordFor(words, party, action.approver) : '',
        name,
      );
    case 'firstLineDeletes':
      return firstLineDeletes.title;
    case 'noIdentity':
      return noIdentity.title(name);
  }
}

/** A lost device in steps of which none decides; only once there are steps, else it is a gap. */
function undecided({ answers: { access } }: Plan): Finding[] {
  const decides = access.lost.some(({ lostStep }) => lostStep === 'decide' || lostStep === 'own');
  if (access.lost.length === 0 || decides) return [];
  return [
    {
      kind: 'risk',
      id: 'noDecision',
      title: (words) => say(words).noDecision.title,
      ref: { chapter: 'access', question: 'lost' },
      guide: { page: 'major-incidents', heading: 'lost-or-stolen' },
    },
  ];
}
