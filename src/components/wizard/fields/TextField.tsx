import { useState } from 'preact/hooks';
import type { TextQuestion } from '../../../plan/kinds/question';
import { textLimit } from '../../../plan/kinds/text';
import { cleanLine, cleanText } from '../../../plan/typedText';
import { usePlanner } from '../state/context';
import { cleanControl } from './cleanControl';
import type { ControlProps } from './control';

/** How close to the limit the remaining room is shown, in characters. */
const shownFrom = textLimit * 0.8;

type TextControl = HTMLInputElement | HTMLTextAreaElement;

interface Typed {
  currentTarget: TextControl;
  isComposing: boolean;
}

/** A text as it is typed: cleaned at once, but not before an input method is done with it. */
export function TextField({
  question,
  id,
  describedBy,
  invalid,
  answer,
  onAnswer,
  disabled,
  lang,
}: ControlProps<TextQuestion>) {
  const { say } = usePlanner();
  // What an input method still composes stands as it is: the answer comes back cleaned, and a break in it would
  // make another element of the field.
  const [composing, setComposing] = useState<string | null>(null);
  const shown = composing ?? answer;
  // Text with line breaks (from a file, or taken back) can only be shown whole in a field of several lines,
  // and such a field stays one: another element under the caret would end the typing.
  const needsLines = question.lines > 1 || shown.includes('\n');
  const [severalLines, setSeveralLines] = useState(needsLines);
  if (needsLines && !severalLines) setSeveralLines(true);
  const cleaned = (control: TextControl) =>
    cleanControl(control, severalLines ? cleanText : cleanLine);
  const common = {
    id,
    value: shown,
    lang,
    disabled,
    autocomplete: 'off',
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    onInput: ({ currentTarget, isComposing }: Typed) => {
      const typed = isComposing ? currentTarget.value : cleaned(currentTarget);
      setComposing(isComposing ? typed : null);
      onAnswer(typed);
    },
    // In small letters: browsers have no property of this name, by which Preact would tell the event's own.
    oncompositionend: ({ currentTarget }: { currentTarget: TextControl }) => {
      setComposing(null);
      onAnswer(cleaned(currentTarget));
    },
  };
  const left = textLimit - answer.length;
  return (
    <>
      {severalLines ? (
        <textarea {...common} rows={Math.max(question.lines, 2)} />
      ) : (
        <input {...common} type="text" />
      )}
      {answer.length > shownFrom && (
        <p class="field__room" role="status">
          {left >= 0 ? say.chapter.room(left) : say.chapter.over(-left)}
        </p>
      )}
    </>
  );
}
