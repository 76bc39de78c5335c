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
import { useMistake } from './useMistake';

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

interface OneProps extends Pick<Props, 'plan' | 'disabled'> {
  name: string;
  alone: boolean;
}

function One({ name, ...props }: OneProps) {
  const question = questionsOf('scope')[name];
  if (!question || question.kind === 'list') return null;
  return <Field {...props} name={name} question={question} />;
}

function Field({ name, question, plan, disabled, alone }: OneProps & { question: ItemQuestion }) {
  const { session } = usePlanner();
  const { label } = useQuestionWords(name);
  const answers: Readonly<Record<string, unknown>> = plan.answers.scope;
  const { error, onFocusOut } = useMistake(name, question, answers[name]);
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
      isWrong={error !== null}
      disabled={disabled}
      onAnswer={onAnswer}
    />
  );
  if (name === 'languages') return <Languages>{control}</Languages>;
  const isMany = !alone && question.kind === 'many';
  return (
    <div
      class={`ten__part${isMany ? ' ten__part--many' : ''}`}
      role={isMany ? 'group' : undefined}
      aria-label={isMany ? label : undefined}
      onFocusOut={onFocusOut}
    >
      {!alone && !isMany && (
        <label class="ten__small" for={name}>
          {label}
        </label>
      )}
      {control}
      {error !== null && (
        <p class="field__error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

function ControlOf<Name extends Kind>({
  kind,
  question,
  name,
  label,
  answer,
  isWrong,
  disabled,
  onAnswer,
}: {
  kind: Name;
  question: QuestionOfKind[Name] & ItemQuestion;
  name: string;
  label: string;
  answer: unknown;
  isWrong: boolean;
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
      describedBy={isWrong ? `${name}-error` : undefined}
      invalid={isWrong}
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
