import { useState } from 'preact/hooks';
import type { ItemQuestion } from '../../../plan/kinds/question';
import { QuestionField } from '../fields/QuestionField';

export interface AskedProps {
  /** The question of the chapter whose words are shown. */
  name: string;
  question: ItemQuestion;
  answer: unknown;
  error?: string | undefined;
  disabled?: boolean;
  told?: (answer: unknown) => void;
}

/** A question as the form asks it, keeping its answer as the planner does; `told` gets each one. */
export function Asked({ name, question, answer: first, error, disabled, told }: AskedProps) {
  const [answer, setAnswer] = useState(first);
  return (
    <QuestionField
      name={name}
      question={question}
      field={name}
      answer={answer}
      onAnswer={(given) => {
        told?.(given);
        setAnswer(given);
      }}
      errors={error === undefined ? [] : [{ field: name, message: error }]}
      disabled={disabled ?? false}
    />
  );
}
