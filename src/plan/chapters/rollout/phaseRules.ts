import { weekday } from '../../catalogue/sets';
import type { Finding } from '../../finding';
import { helpDaysOf, weekdayOf } from '../../helpDays';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { typedOnOneLine } from '../../typedText';
import { contactsIn, countDay, decisionDay } from './load';

type Phase = Plan['answers']['rollout']['phases'][number];
type Found = (phase: Phase, name: string, at: number) => Omit<Finding, 'ref'> | null;

const say = ({ findings }: CheckWords) => findings.rollout;

/** What is wrong with single phases: their days, and more contacts than tier 1 can take. */
export const phaseRules = (plan: Plan): Finding[] => [
  ...inPhases(plan, 'phaseStart', (phase, name, at) => misplaced(plan, phase, name, at)),
  ...inPhases(plan, 'phaseStart', (phase, name) => unattended(plan, phase, name)),
  ...inPhases(plan, 'phaseStart', (phase, name, at) => uncounted(plan, phase, name, at)),
  ...noFirst(plan),
  ...inPhases(plan, 'phaseUsers', (phase, name) => crowded(plan, phase, name)),
];

function inPhases({ answers: { rollout } }: Plan, question: string, found: Found): Finding[] {
  return rollout.phases.flatMap((phase, index): Finding[] => {
    const name = typedOnOneLine(phase.phase) || String(index + 1);
    const entry = { list: 'phases', id: phase.id, place: index + 1 };
    const finding = found(phase, name, index);
    return finding ? [{ ...finding, ref: { chapter: 'rollout', question, entry } }] : [];
  });
}

const phases = { page: 'supporting-the-rollout', heading: 'phases' } as const;

/** A start before the pilot, after the end, or before the phase above it. */
function misplaced({ answers }: Plan, { phaseStart }: Phase, name: string, at: number) {
  const { pilotStart, rolloutEnd } = answers.scope;
  const above = answers.rollout.phases[at - 1]?.phaseStart;
  const risk = (id: 'beforePilot' | 'afterEnd' | 'outOfOrder') => ({
    kind: 'risk' as const,
    id,
    title: (words: CheckWords) => say(words)[id].title(name),
    guide: phases,
  });
  if (!phaseStart) return null;
  if (pilotStart && phaseStart < pilotStart) return risk('beforePilot');
  if (rolloutEnd && phaseStart > rolloutEnd) return risk('afterEnd');
  return above && phaseStart < above ? risk('outOfOrder') : null;
}

/** A start on a day without support, or with such a day right after it. */
function unattended(plan: Plan, { phaseStart }: Phase, name: string) {
  const days = helpDaysOf(plan);
  if (!phaseStart || !days) return null;
  const day = weekdayOf(phaseStart);
  const isOpen = (index: number) => days.includes(weekday.ids[index % 7] ?? '');
  const finding = (kind: 'risk' | 'hint', id: 'startUnattended' | 'startBeforeClosed') => ({
    kind,
    id,
    title: (words: CheckWords) => say(words)[id].title(name),
    guide: phases,
  });
  if (!isOpen(day)) return finding('risk', 'startUnattended');
  return isOpen(day + 1) ? null : finding('hint', 'startBeforeClosed');
}

/** A decision on a phase before the contacts of the one above it have been counted. */
function uncounted({ answers: { rollout } }: Plan, phase: Phase, name: string, at: number) {
  const above = rollout.phases[at - 1];
  const decided = decisionDay(phase, rollout);
  const counted = above ? countDay(above, rollout) : null;
  if (!above?.phaseStart || !decided || !counted || decided >= counted) return null;
  // Phases that begin together or in another order are decided together, or have a finding of their own.
  if (!phase.phaseStart || phase.phaseStart <= above.phaseStart) return null;
  return {
    kind: 'hint' as const,
    id: 'decidedTooEarly',
    title: (words: CheckWords) => say(words).decidedTooEarly.title(name),
    guide: { page: 'supporting-the-rollout', heading: 'go-no-go' } as const,
  };
}

/** The first production day is when a phase starts; said once every phase has a day. */
function noFirst({ answers: { scope, rollout } }: Plan): Finding[] {
  const { firstWave } = scope;
  const starts = rollout.phases.map(({ phaseStart }) => phaseStart);
  if (!firstWave || starts.length === 0 || starts.includes(null) || starts.includes(firstWave)) {
    return [];
  }
  return [
    {
      kind: 'risk',
      id: 'noFirstPhase',
      title: (words) => say(words).noFirstPhase.title(words.wording.date(firstWave)),
      ref: { chapter: 'rollout', question: 'phases' },
      guide: phases,
    },
  ];
}

function crowded({ answers: { rollout } }: Plan, phase: Phase, name: string) {
  const contacts = contactsIn(phase, rollout);
  const { capacity } = rollout;
  if (contacts === null || typeof capacity !== 'number' || contacts <= capacity) return null;
  return {
    kind: 'risk' as const,
    id: 'tooManyContacts',
    title: (words: CheckWords) =>
      say(words).tooManyContacts.title(
        name,
        words.wording.number(contacts),
        words.wording.number(capacity),
      ),
    guide: { page: 'supporting-the-rollout', heading: 'load' } as const,
  };
}
