import type { ItemQuestion, Kind, QuestionOfKind } from '../../../plan/kinds/question';
import { answerOf } from '../../../plan/kinds/answerOf';
import { useQuestionWords } from '../state/chapter';
import type { FieldError } from '../state/context';
import { described, Field } from './Field';
import { fieldKinds } from './kinds';

interface Props<Asked extends ItemQuestion> {
  name: string;
  question: Asked;
  /** Address of the field, which is also the id of its control. */
  field: string;
  answer: unknown;
  onAnswer: (answer: unknown) => void;
  errors: readonly FieldError[];
  disabled: boolean;
}

/** One question with the field that fits its kind. */
export function QuestionField(props: Props<ItemQuestion>) {
  return <FieldOfKind {...props} kind={props.question.kind} />;
}

function FieldOfKind<Name extends Kind>({
  kind,
  name,
  question,
  field,
  answer,
  onAnswer,
  errors,
  disabled,
}: Props<QuestionOfKind[Name]> & { kind: Name }) {
  const { Control, isGroup } = fieldKinds[kind];
  const words = useQuestionWords(name);
  const error = errors.find((each) => each.field === field)?.message;
  return (
    <Field
      id={field}
      words={words}
      optional={question.optional}
      error={error}
      group={isGroup(question)}
    >
      <Control
        question={question}
        id={field}
        label={words.label}
        describedBy={described(field, error)}
        invalid={error !== undefined}
        answer={answerOf(question, answer)}
        onAnswer={onAnswer}
        disabled={disabled}
      />
    </Field>
  );
}
