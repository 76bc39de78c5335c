import type { ViewMessages } from '../../../i18n/messages/en/views';
import type { WizardMessages } from '../../../i18n/messages/en/wizard';
import { type Asked, askedIn } from '../../../plan/asking';
import type { Problem, Question } from '../../../plan/kinds/question';
import type { Plan } from '../../../plan/plan';
import { fieldAddress } from '../../../plan/questionRef';
import { labelFor, type Names } from '../../../plan/words/vocabulary';
import type { ChapterKit } from './chapter';
import type { FieldError } from './context';

/** What is said of an answer that can't be used. */
type Sayings = Pick<ViewMessages, 'mistakes'> & Pick<WizardMessages, 'errors' | 'registers'>;

/** Everything in a chapter that can't be used as it was typed, in the order in which it is asked. */
export function errorsIn(
  plan: Plan,
  { chapter, names }: Pick<ChapterKit, 'chapter' | 'names'>,
  form: HTMLFormElement,
  say: Sayings,
): FieldError[] {
  return askedIn(plan, chapter).flatMap((asked): FieldError[] => {
    const field = fieldAddress(asked.ref);
    const message = errorOf(asked, form.elements.namedItem(field), say, names);
    return message === null ? [] : [{ field, message }];
  });
}

/** Why an answer can't be used as it was typed into its control; null when it can. */
export function errorOf(
  { ref, question, answer }: Asked,
  control: unknown,
  say: Sayings,
  names: Names,
): string | null {
  if (question.kind === 'list') return null;
  const label = labelFor(names, ref.chapter, ref.question);
  const problem = question.problemOf(answer);
  if (problem) return problemInWords(problem, label, say, names);
  // What was typed and is no answer, only the field itself knows.
  if (!(control instanceof HTMLInputElement) || control.validity.valid) return null;
  return unreadInWords(question, label, say);
}

/** What is said of what was typed and is no day, time or zone, or a name for which there is no room. */
export function unreadInWords(
  question: Question,
  label: string,
  { mistakes, errors, registers }: Sayings,
): string {
  switch (question.kind) {
    case 'zone':
      return errors.badZone(label);
    case 'time':
      return mistakes.badTime(label);
    case 'ref':
      return registers.full(registers[question.register]);
    default:
      return mistakes.badDate(label);
  }
}

function problemInWords(problem: Problem, label: string, say: Sayings, { wording }: Names): string {
  switch (problem.kind) {
    case 'notANumber':
      return say.mistakes.notANumber(label);
    case 'tooLarge':
      return say.mistakes.tooLarge(label, wording.number(problem.max));
    case 'tooLong':
      return say.mistakes.tooLong(label, problem.over);
  }
}
