import type { ComponentType } from 'preact';
import type { Answer, ItemQuestion } from '../../../plan/kinds/question';

/** What every control gets: its question and answer, and how it is tied to its label, help and error. */
export interface ControlProps<Asked extends ItemQuestion> {
  question: Asked;
  id: string;
  /** Address of the question in its chapter, which is the id where there is one chapter only. */
  address: string;
  label: string;
  describedBy: string | undefined;
  invalid: boolean;
  answer: Answer<Asked>;
  onAnswer: (answer: Answer<Asked>) => void;
  disabled: boolean;
  /** What can be chosen here, when that is not the whole set. */
  choices?: readonly string[] | undefined;
  /** The language of what is typed, as a BCP 47 tag, when that is not the language of the page. */
  lang?: string;
}

/** How a kind of question is asked on the screen. */
export interface FieldKind<Asked extends ItemQuestion> {
  Control: ComponentType<ControlProps<Asked>>;
  /** A group of controls (radio buttons, checkboxes) is a fieldset with a legend. */
  isGroup: (question: Asked) => boolean;
}
