import type { ComponentChildren } from 'preact';
import type { QuestionWords } from '../../../plan/words/chapterWords';
import { usePlanner } from '../state/context';

interface Props {
  id: string;
  words: QuestionWords;
  optional: boolean;
  error: string | undefined;
  /** A group of controls (radio buttons, checkboxes) is a fieldset with a legend. */
  group?: boolean;
  children: ComponentChildren;
}

/** A question around its control: label, one line of help, an example, the error, and why we ask. */
export function Field({ id, words, optional, error, group = false, children }: Props) {
  const { say } = usePlanner();
  const name = (
    <>
      {words.label} {optional && <span class="field__optional">{say.chapter.optional}</span>}
    </>
  );
  const inner = (
    <>
      <p class="field__help" id={`${id}-help`}>
        {words.example === undefined
          ? words.help
          : say.chapter.helpWithExample(words.help, words.example)}
      </p>
      {error !== undefined && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
      {words.why && (
        <details class="field__why">
          <summary>{say.chapter.why}</summary>
          <p>{words.why}</p>
        </details>
      )}
    </>
  );
  const className = `field${error === undefined ? '' : ' field--wrong'}`;
  return group ? (
    <fieldset class={className} id={id} tabIndex={-1} aria-describedby={described(id, error)}>
      <legend>{name}</legend>
      {inner}
    </fieldset>
  ) : (
    <div class={className}>
      <label for={id}>{name}</label>
      {inner}
    </div>
  );
}

/** What a control is described by: its help and its error, where they are there. */
export const described = (id: string, error: string | undefined): string =>
  error === undefined ? `${id}-help` : `${id}-help ${id}-error`;
