import type { WizardMessages } from '../../../i18n/messages/en/wizard';
import { askedIn } from '../../../plan/asking';
import type { Kind, Problem } from '../../../plan/kinds/question';
import type { Plan } from '../../../plan/plan';
import { fieldAddress } from '../../../plan/questionRef';
import { labelFor, type Names } from '../../../plan/words/vocabulary';
import type { ChapterKit } from './chapter';
import type { FieldError } from './context';

/** Everything in a chapter that can't be used as it was typed, in the order in which it is asked. */
export function errorsIn(
  plan: Plan,
  { chapter, names }: Pick<ChapterKit, 'chapter' | 'names'>,
  form: HTMLFormElement,
  say: WizardMessages,
): FieldError[] {
  return askedIn(plan, chapter).flatMap(({ ref, question, answer }): FieldError[] => {
    if (question.kind === 'list') return [];
    const field = fieldAddress(ref);
    const label = labelFor(names, chapter, ref.question);
    const problem = question.problemOf(answer);
    if (problem) return [{ field, message: problemInWords(problem, label, say, names) }];
    // What was typed of a day, time or zone that is none, only the field itself knows.
    const control = form.elements.namedItem(field);
    if (!(control instanceof HTMLInputElement) || control.validity.valid) return [];
    const { badDate, badTime, badZone } = say.errors;
    const bad = new Map<Kind, typeof badDate>([
      ['time', badTime],
      ['zone', badZone],
    ]);
    return [{ field, message: (bad.get(question.kind) ?? badDate)(label) }];
  });
}

function problemInWords(
  problem: Problem,
  label: string,
  say: WizardMessages,
  { wording }: Names,
): string {
  switch (problem.kind) {
    case 'notANumber':
      return say.errors.notANumber(label);
    case 'tooLarge':
      return say.errors.tooLarge(label, wording.number(problem.max));
    case 'tooLong':
      return say.errors.tooLong(label, problem.over);
  }
}
