import type { WizardMessages } from '../../../i18n/messages/en/wizard';
import type { ChapterId } from '../../../i18n/spine';
import type { Words } from '../../../i18n/words';
import { wordingOf } from '../../../i18n/wording';
import { fieldAddress } from '../../../plan/address';
import { askedIn, type Problem, problemOf } from '../../../plan/asking';
import type { Plan } from '../../../plan/plan';
import { labelFor } from '../../../plan/words';
import type { FieldError } from './context';

/** Everything in a chapter that can't be used as it was typed, in the order in which it is asked. */
export function errorsIn(
  plan: Plan,
  chapter: ChapterId,
  form: HTMLFormElement,
  say: WizardMessages,
  words: Words,
): FieldError[] {
  return askedIn(plan, chapter).flatMap(({ ref, question, answer }): FieldError[] => {
    if (question.kind === 'list') return [];
    const field = fieldAddress(ref);
    const label = labelFor(words, chapter, ref.question);
    const problem = problemOf(question, answer);
    if (problem) return [{ field, message: problemInWords(problem, label, say, words) }];
    // What was typed of a day or time that is none, only the browser's own field knows.
    const control = form.elements.namedItem(field);
    if (!(control instanceof HTMLInputElement) || control.validity.valid) return [];
    const bad = question.kind === 'time' ? say.errors.badTime : say.errors.badDate;
    return [{ field, message: bad(label) }];
  });
}

function problemInWords(
  problem: Problem,
  label: string,
  say: WizardMessages,
  words: Words,
): string {
  switch (problem.kind) {
    case 'notANumber':
      return say.errors.notANumber(label);
    case 'tooLarge':
      return say.errors.tooLarge(label, wordingOf(words.locale).number(problem.max));
    case 'tooLong':
      return say.errors.tooLong(label, problem.over);
  }
}
