import type { ChapterId } from '../../../i18n/spine';
import type { ItemQuestion } from '../../../plan/question';
import { labelFor } from '../../../plan/words';
import { type FieldError, usePlanner } from '../state/context';
import { ChoiceField, isFolded } from './ChoiceField';
import type { ControlProps } from './control';
import { described, Field, useHint } from './Field';
import { ManyField } from './ManyField';
import { NumberField } from './NumberField';
import { StampField } from './StampField';
import { TextField } from './TextField';

interface Props {
  chapter: ChapterId;
  name: string;
  question: ItemQuestion;
  /** Address of the field, which is also the id of its control. */
  field: string;
  answer: unknown;
  onAnswer: (answer: unknown) => void;
  errors: readonly FieldError[];
  disabled: boolean;
}

/** One question with the control that fits its kind. */
export function QuestionField(props: Props) {
  const { chapter, name, question, field, errors } = props;
  const { words } = usePlanner();
  const hint = useHint(chapter, name);
  const label = labelFor(words, chapter, name);
  const error = errors.find((each) => each.field === field)?.message;
  const group = question.kind === 'many' || (question.kind === 'choice' && !isFolded(question));
  return (
    <Field
      id={field}
      label={label}
      hint={hint}
      optional={question.optional}
      error={error}
      group={group}
    >
      <Control
        question={question}
        id={field}
        label={label}
        describedBy={described(field, hint, error)}
        invalid={error !== undefined}
        answer={props.answer}
        onAnswer={props.onAnswer}
        disabled={props.disabled}
      />
    </Field>
  );
}

/** Answers were read by their question's schema, so each kind gets what it expects. */
function Control({ question, answer, ...rest }: ControlProps<ItemQuestion, unknown>) {
  switch (question.kind) {
    case 'text':
      return <TextField {...rest} question={question} answer={answer as string} />;
    case 'number':
      return (
        <NumberField {...rest} question={question} answer={answer as number | string | null} />
      );
    case 'choice':
      return <ChoiceField {...rest} question={question} answer={answer as string | null} />;
    case 'many':
      return <ManyField {...rest} question={question} answer={answer as readonly string[]} />;
    default:
      return <StampField {...rest} question={question} answer={answer as string | null} />;
  }
}
