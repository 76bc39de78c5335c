import type { ItemQuestion, Kind, QuestionOfKind } from '../../../plan/kinds/question';
import { answerOf } from '../../../plan/kinds/answerOf';
import { useQuestionWords } from '../state/chapter';
import type { FieldError } from '../state/context';
import { useProvenance } from '../state/provenance';
import { described, Field } from './Field';
import { fieldKinds } from './kinds';

interface Props<Asked extends ItemQuestion> {
  name: string;
  question: Asked;
  /** Id of the control, which is the address of the question in its chapter unless that is told apart. */
  field: string;
  address?: string;
  answer: unknown;
  onAnswer: (answer: unknown) => void;
  errors: readonly FieldError[];
  disabled: boolean;
  choices?: readonly string[] | undefined;
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
  address = field,
  answer,
  onAnswer,
  errors,
  disabled,
  choices,
}: Props<QuestionOfKind[Name]> & { kind: Name }) {
  const { Control, isGroup } = fieldKinds[kind];
  const words = useQuestionWords(name);
  const error = errors.find((each) => each.field === field)?.message;
  const hasSource = useProvenance().of(field) !== null;
  return (
    <Field
      id={field}
      words={words}
      optional={question.optional}
      error={error}
      disabled={disabled}
      group={isGroup(question)}
    >
      <Control
        question={question}
        id={field}
        address={address}
        label={words.label}
        describedBy={described(field, error, hasSource)}
        invalid={error !== undefined}
        answer={answerOf(question, answer)}
        onAnswer={onAnswer}
        disabled={disabled}
        choices={choices}
      />
    </Field>
  );
}
