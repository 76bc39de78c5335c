import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { OpenedPlan } from '../../../plan/openFile';
import type { Words } from '../../../plan/loading';
import { languageOf, originalText } from '../../../plan/originalText';
import { Missing } from '../Missing';
import { OpenOrCancel } from '../OpenOrCancel';
import { documentWords, parts } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { useModal } from '../state/modal';
import { type EditedLine, editedLines } from './editedLines';
import { useVersionWords } from './messages';

interface Props {
  /** Name of the file. */
  name: string;
  opened: OpenedPlan;
  /** @param untold what is said where the edits can't be shown */
  onOpen: (untold?: string) => void;
  onClose: () => void;
}

/** Shows what somebody edited in a file before its answers come back; opens it at once where that can't be told. */
export function EditedFile(props: Props) {
  const { locale } = usePlanner();
  const language = languageOf(props.opened.written) ?? locale;
  const { content: words, ...wordsArrival } = useArrival(documentWords(language));
  const { content: writer, ...writerArrival } = useArrival(parts.markdown);
  if (words && writer) return <Written {...props} words={words} writer={writer} />;
  return words ? (
    <Missing what="writer" arrival={writerArrival} />
  ) : (
    <Missing what="words" arrival={wordsArrival} />
  );
}

interface WrittenProps extends Props {
  words: Words;
  writer: typeof import('../../../plan/markdownFile');
}

function Written({ words, writer, ...props }: WrittenProps) {
  const { edited } = useVersionWords();
  const { opened, onOpen } = props;
  const original = useMemo(() => originalText(opened, words, writer), [opened, words, writer]);
  const isDone = useRef(false);
  useEffect(() => {
    if (original !== null || isDone.current) return;
    isDone.current = true;
    onOpen(edited.untold);
  }, [original, onOpen, edited]);
  return original === null ? null : <Edits {...props} original={original} />;
}

function Edits({ name, opened, original, onOpen, onClose }: Props & { original: string }) {
  const { edited: say } = useVersionWords();
  const dialog = useModal(onClose);
  const { text } = opened.written;
  const lines = useMemo(() => editedLines(original, text), [original, text]);
  return (
    <dialog ref={dialog} class="dialog dialog--wide" aria-labelledby="edited-title">
      <h2 id="edited-title">{say.title}</h2>
      <p class="dialog__file">{say.lead(name)}</p>
      {lines ? <Lines lines={lines} /> : <p>{say.tooMany}</p>}
      <OpenOrCancel dialog={dialog} say={say} onOpen={onOpen} />
    </dialog>
  );
}

/** How many lines are shown before the rest is only counted. */
const shown = 400;

/** The edited lines with their numbers; what was removed and added is told by signs and words, not by colour alone. */
function Lines({ lines }: { lines: readonly EditedLine[] }) {
  const { edited: say } = useVersionWords();
  const rest = lines.slice(shown).filter(({ kind }) => kind === 'removed' || kind === 'added');
  return (
    <>
      <p id="edited-legend">{say.legend}</p>
      <div
        class="edited__lines"
        role="group"
        aria-label={say.lines}
        tabIndex={lines.length > 0 ? 0 : undefined}
      >
        <table aria-describedby="edited-legend">
          <tbody>
            {lines.slice(0, shown).map((line, index) => (
              <Line key={index} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {rest.length > 0 && <p>{say.more(rest.length)}</p>}
    </>
  );
}

const signs = { removed: '−', added: '+', same: '' };

function Line({ line }: { line: EditedLine }) {
  const { edited: say } = useVersionWords();
  if (line.kind === 'skipped') {
    return (
      <tr class="edited__line--skipped">
        <td colSpan={4}>{say.skipped(line.count)}</td>
      </tr>
    );
  }
  const { kind, text, before, after } = line;
  return (
    <tr class={`edited__line--${kind}`}>
      <td class="edited__number">{before}</td>
      <td class="edited__number">{after}</td>
      <td>
        <span aria-hidden="true">{signs[kind]}</span>
        {kind !== 'same' && <span class="visually-hidden">{say[kind]}</span>}
      </td>
      <td class="edited__text">{text}</td>
    </tr>
  );
}
