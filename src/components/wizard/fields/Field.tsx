import type { ComponentChildren } from 'preact';
import type { ChapterId } from '../../../i18n/spine';
import { usePlanner } from '../state/context';

export interface Hint {
  help?: string;
  why?: string;
  example?: string;
}

/** The hint that stands beside a question; an empty one where there is none. */
export function useHint(chapter: ChapterId, question: string): Hint {
  const { say } = usePlanner();
  const hints: Readonly<Record<string, Hint>> = say.hints[chapter];
  return hints[question] ?? {};
}

interface Props {
  id: string;
  label: string;
  hint: Hint;
  optional: boolean;
  error: string | undefined;
  /** A group of controls (radio buttons, checkboxes) is a fieldset with a legend. */
  group?: boolean;
  children: ComponentChildren;
}

/** A question around its control: label, one line of help, an example, the error, and why we ask. */
export function Field({ id, label, hint, optional, error, group = false, children }: Props) {
  const { say, words } = usePlanner();
  const name = (
    <>
      {label} {optional && <span class="field__optional">{say.chapter.optional}</span>}
    </>
  );
  const inner = (
    <>
      <p class="field__help" id={`${id}-help`}>
        {[hint.help, hint.example && say.chapter.example(hint.example)]
          .filter(Boolean)
          .join(words.document.sentenceGap)}
      </p>
      {error !== undefined && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
      {hint.why && (
        <details class="field__why">
          <summary>{say.chapter.why}</summary>
          <p>{hint.why}</p>
        </details>
      )}
    </>
  );
  const className = `field${error === undefined ? '' : ' field--wrong'}`;
  return group ? (
    <fieldset class={className} id={id} tabIndex={-1} aria-describedby={described(id, hint, error)}>
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
export function described(id: string, hint: Hint, error: string | undefined): string | undefined {
  const ids = [
    ...(hint.help || hint.example ? [`${id}-help`] : []),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  return ids.length > 0 ? ids.join(' ') : undefined;
}
