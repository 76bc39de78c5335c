import type { WizardMessages } from '../../../i18n/messages/en/wizard';
import type { ViewMessages } from '../../../i18n/messages/en/views';
import { questionsOf } from '../../../plan/chapters';
import { entriesOf } from '../../../plan/kinds/list';
import type { Plan } from '../../../plan/plan';
import type { QuestionRef } from '../../../plan/questionRef';
import { labelFor, type Names } from '../../../plan/words/vocabulary';
import { entryName } from '../grid/entryName';

/** What a text is called: its question, and in a list the entry as the form names it. */
export function titleOf(
  plan: Plan,
  { chapter, question, entry }: QuestionRef,
  names: Names,
  { list, words }: Pick<WizardMessages, 'list'> & Pick<ViewMessages, 'words'>,
): string {
  const label = labelFor(names, chapter, question);
  if (!entry) return label;
  const asked = questionsOf(chapter)[entry.list];
  if (asked?.kind !== 'list') return label;
  const answers: Readonly<Record<string, unknown>> = plan.answers[chapter];
  const found = entriesOf(asked, answers[entry.list]).find(({ id }) => id === entry.id);
  const named = found ? entryName(asked, found, names) : null;
  return words.ofEntry(
    label,
    named ?? list.entry(labelFor(names, chapter, entry.list), entry.place),
  );
}
