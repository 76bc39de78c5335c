import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales';
import { chapterIds, type ChapterId } from '../../plan/chapters';
import type { DocumentOptions } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { unconfirmed } from '../../plan/provenance';
import { LanguageSelect } from './LanguageSelect';
import { Missing } from './Missing';
import { documentWords, parts } from './parts';
import { answersFile, planFile, type PlanFile, saveFile, today } from './planFile';
import type { Printing } from './preview/Printout';
import { useArrival } from './state/arrival';
import { usePlanner } from './state/context';
import { useModal } from './state/modal';
import { useViews } from './state/views';

interface Props {
  plan: Plan;
  language: Locale;
  onLanguage: (language: Locale) => void;
  onClose: () => void;
  onPrint: (printing: Printing) => void;
}

type Way = 'save' | 'copy' | 'print';

/** Language, chapters and diagram of the document, and the three ways to take it along. */
export default function DownloadDialog({ plan, language, onLanguage, onClose, onPrint }: Props) {
  const { say, session } = usePlanner();
  const views = useViews();
  const [options, setOptions] = useState<DocumentOptions>({ chapters: chapterIds, diagram: false });
  const [message, setMessage] = useState('');
  /** What was asked for while something for it was still on its way. */
  const [waiting, setWaiting] = useState<Way | null>(null);
  const dialog = useModal(onClose);
  const writer = useArrival(parts.markdown);
  const printout = useArrival(parts.printout);
  const { content: words, ...wordsArrival } = useArrival(documentWords(language));

  const save = (file: PlanFile) => {
    saveFile(file);
    setMessage(file.answersOnly ? say.download.answersSaved : say.download.saved);
    void session.markCopied();
  };
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(views.download.copied);
    } catch {
      setMessage(views.download.copyFailed);
    }
  };

  const take = (way: Way) => {
    setWaiting(null);
    if (options.chapters.length === 0) {
      setMessage(views.download.noChapter);
    } else if (!words || !(way === 'print' ? printout : writer).content) {
      setWaiting(way);
      setMessage(views.download.waiting);
    } else if (way === 'print') {
      dialog.current?.close();
      onPrint({ words, options });
    } else {
      const file = planFile(plan, words, say.download.answersNote, options);
      if (way === 'save') save(file);
      else if (file.answersOnly) setMessage(say.download.failed);
      else void copy(file.text);
    }
  };
  const arrived = words !== undefined && (waiting === 'print' ? printout : writer).content;
  useEffect(() => {
    if (waiting && arrived) take(waiting);
  });

  const inDoubt = unconfirmed(plan, options.chapters);
  const name = words && writer.content?.fileNameOf(plan, words, today());
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="download-title">
      <h2 id="download-title">{say.download.title}</h2>
      <div class="field">
        <label for="download-language">{views.download.language}</label>
        <p class="field__help" id="download-language-help">
          {views.download.ownWords}
        </p>
        <LanguageSelect
          id="download-language"
          language={language}
          onLanguage={onLanguage}
          describedBy="download-language-help"
        />
      </div>
      <Contents options={options} onOptions={setOptions} />
      {inDoubt > 0 && <p class="dialog__note">{views.download.unconfirmed(inDoubt)}</p>}
      <p class="dialog__actions">
        <button
          type="button"
          class="button button--primary"
          onClick={() => {
            take('save');
          }}
        >
          {views.download.save}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            take('copy');
          }}
        >
          {views.download.copy}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            take('print');
          }}
        >
          {views.download.print}
        </button>
        <button type="button" class="link-button" onClick={() => dialog.current?.close()}>
          {say.download.close}
        </button>
      </p>
      <p class="dialog__message" role="status">
        {message}
      </p>
      {/* Below the buttons, which must not move under the finger when something is said. */}
      <div class="dialog__outcome">
        {name && <p class="dialog__file">{views.download.file(name)}</p>}
        {writer.missing ? (
          <Missing what="writer" arrival={writer} />
        ) : (
          <Missing what="words" arrival={wordsArrival} />
        )}
        {waiting === 'print' && <Missing what="print" arrival={printout} />}
        {(writer.missing ?? wordsArrival.missing) && (
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setWaiting(null);
              save(answersFile(plan, say.download.answersNote));
            }}
          >
            {say.download.answersOnly}
          </button>
        )}
      </div>
    </dialog>
  );
}

interface ContentsProps {
  options: DocumentOptions;
  onOptions: (options: DocumentOptions) => void;
}

/** Which chapters the document holds, and whether it holds the diagram. */
function Contents({ options, onOptions }: ContentsProps) {
  const { titles } = usePlanner();
  const views = useViews();
  const include = (chapter: ChapterId, wanted: boolean) => {
    const chapters = chapterIds.filter((id) =>
      id === chapter ? wanted : options.chapters.includes(id),
    );
    onOptions({ ...options, chapters });
  };
  return (
    <>
      {/* Folded: twelve of them would push the buttons below a phone's window. */}
      <details class="field">
        <summary id="download-chapters">{views.download.chapters}</summary>
        <div class="chips" role="group" aria-labelledby="download-chapters">
          {chapterIds.map((id) => (
            <label key={id} class="chip">
              <input
                type="checkbox"
                checked={options.chapters.includes(id)}
                onInput={({ currentTarget: { checked } }) => {
                  include(id, checked);
                }}
              />
              {titles[id].name}
            </label>
          ))}
        </div>
      </details>
      <div class="field">
        <label class="chip">
          <input
            type="checkbox"
            checked={options.diagram}
            aria-describedby="download-diagram-help"
            onInput={({ currentTarget }) => {
              onOptions({ ...options, diagram: currentTarget.checked });
            }}
          />
          {views.download.diagram}
        </label>
        <p class="field__help" id="download-diagram-help">
          {views.download.diagramHelp}
        </p>
      </div>
    </>
  );
}
