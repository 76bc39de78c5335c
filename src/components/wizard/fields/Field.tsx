import type { ComponentChildren } from 'preact';
import type { QuestionWords } from '../../../plan/words/chapterWords';
import { usePlanner } from '../state/context';
import { goToField } from '../state/focus';
import { useProvenance } from '../state/provenance';

interface Props {
  id: string;
  words: QuestionWords;
  optional: boolean;
  error: string | undefined;
  disabled?: boolean;
  /** A group of controls (radio buttons, checkboxes) is a fieldset with a legend. */
  group?: boolean;
  children: ComponentChildren;
}

/** A question around its control: label, one line of help, an example, the error, and why we ask. */
export function Field({
  id,
  words,
  optional,
  error,
  disabled = false,
  group = false,
  children,
}: Props) {
  const { say, guideUrl } = usePlanner();
  const { of, why, confirm } = useProvenance();
  const source = of(id);
  const reason = why(id);
  const descriptions = described(id, error, source !== null);
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
      {source && (
        <p class="field__source">
          <span class={`tag tag--${source}`} id={`${id}-source`}>
            {say.confirm.source[source]}
          </span>{' '}
          <button
            type="button"
            class="link-button"
            aria-label={say.list.of(say.confirm.one, words.label)}
            disabled={disabled}
            onClick={() => {
              // The button goes with what it confirms.
              goToField(id);
              confirm([id]);
            }}
          >
            {say.confirm.one}
          </button>
        </p>
      )}
      {source === 'proposed' && reason && (
        <details class="field__why">
          <summary aria-label={say.list.of(say.confirm.why, words.label)}>
            {say.confirm.why}
          </summary>
          <p>
            {reason.why}{' '}
            <a href={`${guideUrl(reason.guide.page)}#${reason.guide.heading}`}>
              {say.chapter.guide}
            </a>
          </p>
        </details>
      )}
      {words.why && (
        <details class="field__why">
          <summary>{say.chapter.why}</summary>
          <p>{words.why}</p>
        </details>
      )}
    </>
  );
  const className = `field${error === undefined ? '' : ' field--wrong'}${source ? ` field--${source}` : ''}`;
  return group ? (
    <fieldset class={className} id={id} tabIndex={-1} aria-describedby={descriptions}>
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

/** What a control is described by: its help, its error, and that it is not confirmed, where they are there. */
export const described = (id: string, error: string | undefined, hasSource = false): string =>
  [
    `${id}-help`,
    ...(error === undefined ? [] : [`${id}-error`]),
    ...(hasSource ? [`${id}-source`] : []),
  ].join(' ');
