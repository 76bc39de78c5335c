import type { ComponentChildren } from 'preact';
import { isAsked } from '../../../plan/kinds/asked';
import type { Question } from '../../../plan/kinds/question';
import { useViews } from '../state/views';
import { useOpened } from '../state/opened';

interface Props<Asked extends Question> {
  /** Under which it is remembered whether the details are open: chapter and group, or list and entry. */
  of: string;
  questions: Readonly<Record<string, Asked>>;
  answers: Readonly<Record<string, unknown>>;
  /** Draws one question. */
  children: (name: string, question: Asked) => ComponentChildren;
}

/** Questions beside each other, as far as they are asked: those that a plan needs, then the details, folded. */
export function Questions<Asked extends Question>({
  of,
  questions,
  answers,
  children,
}: Props<Asked>) {
  const { chapterForm } = useViews();
  const [open, setOpen] = useOpened(`details ${of}`);
  const asked = Object.entries(questions).filter(([, question]) => isAsked(question, answers));
  const details = asked.filter(([, { detail }]) => detail);
  const answered = details.filter(([name, { isAnswered }]) => isAnswered(answers[name])).length;
  return (
    <>
      {asked
        .filter(([, { detail }]) => !detail)
        .map(([name, question]) => children(name, question))}
      {details.length > 0 && (
        <details
          class="details"
          open={open.has(of)}
          onToggle={({ currentTarget }) => {
            setOpen(() => new Set(currentTarget.open ? [of] : []));
          }}
        >
          <summary>{chapterForm.details(details.length, answered)}</summary>
          <div class="group__questions">
            {details.map(([name, question]) => children(name, question))}
          </div>
        </details>
      )}
    </>
  );
}
