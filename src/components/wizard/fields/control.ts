import type { ItemQuestion } from '../../../plan/question';

/** What every control gets: its question and answer, and how it is tied to its label, help and error. */
export interface ControlProps<Asked extends ItemQuestion, Answer> {
  question: Asked;
  id: string;
  label: string;
  describedBy: string | undefined;
  invalid: boolean;
  answer: Answer;
  onAnswer: (answer: Answer) => void;
  disabled: boolean;
}
