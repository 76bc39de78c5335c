import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { questionsOf } from '../../../../plan/chapters';
import { answerOf } from '../../../../plan/kinds/answerOf';
import type { ItemQuestion, Kind, QuestionOfKind } from '../../../../plan/kinds/question';
import type { Plan } from '../../../../plan/plan';
import { fieldKinds } from '../../fields/kinds';
import { useQuestionWords } from '../../state/chapter';
import { usePlanner } from '../../state/context';
import { useBeginning } from '../../state/beginning';
import { Shapes } from './Shapes';

interface Props {
  number: number;
  label: string;
  /** The questions of the scope that are asked together. */
  names: readonly string[];
  plan: Plan;
  disabled: boolean;
  /** What is said beside the question. */
  note?: ComponentChildren;
}

/** One of the ten: a number, a label, and the fields that belong together. */
export function Question({ number, label, names, plan, disabled, note }: Props) {
  const [name = ''] = names;
  const question = questionsOf('scope')[name];
  if (!question || question.kind === 'list') return null;
  const isGroup = names.length > 1 || question.kind === 'choice' || question.kind === 'many';
  const heading = (
    <>
      <span class="ten__number" aria-hidden="true">
        {number}
      </span>{' '}
      {label}
    </>
  );
  const fields = (
    <div class={`ten__fields ten__fields--${name}`}>
      {names.map((each) => (
        <One key={each} name={each} plan={plan} disabled={disabled} alone={names.length === 1} />
      ))}
    </div>
  );
  return isGroup ? (
    <fieldset class="ten__question" id={`ten-${name}`}>
      <legend>{heading}</legend>
      {note}
      {fields}
    </fieldset>
  ) : (
    <div class="ten__question">
      <label for={name}>{heading}</label>
      {fields}
      {note}
    </div>
  );
}

function One({
  name,
  plan,
  disabled,
  alone,
}: Pick<Props, 'plan' | 'disabled'> & { name: string; alone: boolean }) {
  const { session } = usePlanner();
  const { label } = useQuestionWords(name);
  const question = questionsOf('scope')[name];
  if (!question || question.kind === 'list') return null;
  const answers: Readonly<Record<string, unknown>> = plan.answers.scope;
  const onAnswer = (value: unknown) => {
    session.answer('scope', name, value, `scope.${name}`);
  };
  if (name === 'shape') {
    const { shape } = plan.answers.scope;
    return <Shapes id={name} answer={shape} disabled={disabled} onAnswer={onAnswer} />;
  }
  const control = (
    <ControlOf
      kind={question.kind}
      question={question}
      name={name}
      label={label}
      answer={answers[name]}
      disabled={disabled}
      onAnswer={onAnswer}
    />
  );
  if (name === 'languages') return <Languages>{control}</Languages>;
  if (alone) return control;
  return question.kind === 'many' ? (
    <div class="ten__part ten__part--many" role="group" aria-label={label}>
      {control}
    </div>
  ) : (
    <div class="ten__part">
      <label class="ten__small" for={name}>
        {label}
      </label>
      {control}
    </div>
  );
}

function ControlOf<Name extends Kind>({
  kind,
  question,
  name,
  label,
  answer,
  disabled,
  onAnswer,
}: {
  kind: Name;
  question: QuestionOfKind[Name] & ItemQuestion;
  name: string;
  label: string;
  answer: unknown;
  disabled: boolean;
  onAnswer: (answer: unknown) => void;
}) {
  const { Control } = fieldKinds[kind];
  return (
    <Control
      question={question}
      id={name}
      address={name}
      label={label}
      describedBy={undefined}
      invalid={false}
      answer={answerOf(question, answer)}
      onAnswer={onAnswer}
      disabled={disabled}
    />
  );
}

/** The first languages, those of the user among them, and what is chosen; the others on demand. */
function Languages({ children }: { children: ComponentChildren }) {
  const { ten } = useBeginning();
  const [all, setAll] = useState(false);
  return (
    <div class={all ? undefined : 'ten__few'}>
      {children}
      {!all && (
        <button
          type="button"
          class="link-button"
          onClick={({ currentTarget }) => {
            // The button goes; the choices stay.
            currentTarget.parentElement?.querySelector('input')?.focus();
            setAll(true);
          }}
        >
          {ten.moreLanguages}
        </button>
      )}
    </div>
  );
}
