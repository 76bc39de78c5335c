import { useEffect, useRef, useState } from 'preact/hooks';
import { isLocale, type Locale, localeIds, locales } from '../../i18n/locales';
import { chapterIds, type ChapterId, titleOf } from '../../plan/chapters';
import type { Plan } from '../../plan/plan';
import { parts } from './parts';
import { documentWords } from './resources';
import { usePlanner } from './state/context';

interface Props {
  plan: Plan;
  language: Locale;
  onLanguage: (language: Locale) => void;
  onClose: () => void;
  onPrint: (chapters: readonly ChapterId[], diagram: boolean) => void;
}

/** Local date, not UTC: the file carries the day on the user's calendar. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The part that writes Markdown is loaded when it is first needed. */
async function makeFile(
  plan: Plan,
  language: Locale,
  chapters: readonly ChapterId[],
  diagram: boolean,
) {
  const [{ fileOf, fileNameOf }, words] = await Promise.all([
    parts.markdown(),
    documentWords.load(language),
  ]);
  return {
    name: fileNameOf(plan, words, today()),
    text: fileOf(plan, words, { chapters, diagram }),
  };
}

function save({ name, text }: { name: string; text: string }) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers start the download only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** Language, chapters and diagram of the document, and the three ways to take it along. */
export function DownloadDialog({ plan, language, onLanguage, onClose, onPrint }: Props) {
  const { say, locale, session } = usePlanner();
  const [chosen, setChosen] = useState<readonly ChapterId[]>(chapterIds);
  const [diagram, setDiagram] = useState(false);
  const [message, setMessage] = useState('');
  const [name, setName] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const { failed } = say.download;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  useEffect(() => {
    let wanted = true;
    makeFile(plan, language, chosen, diagram).then(
      (file) => {
        if (wanted) setName(file.name);
      },
      () => {
        if (wanted) setMessage(failed);
      },
    );
    return () => {
      wanted = false;
    };
  }, [plan, language, chosen, diagram, failed]);

  const take = async (way: 'save' | 'copy') => {
    if (chosen.length === 0) {
      setMessage(say.download.noChapter);
      return;
    }
    let file;
    try {
      file = await makeFile(plan, language, chosen, diagram);
    } catch {
      setMessage(say.download.failed);
      return;
    }
    if (way === 'save') {
      save(file);
      setMessage(say.download.saved);
      await session.markCopied();
      return;
    }
    try {
      await navigator.clipboard.writeText(file.text);
      setMessage(say.download.copied);
    } catch {
      setMessage(say.download.copyFailed);
    }
  };

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="download-title" onClose={onClose}>
      <h2 id="download-title">{say.download.title}</h2>
      <div class="field">
        <label for="download-language">{say.download.language}</label>
        <p class="field__help" id="download-language-help">
          {say.download.ownWords}
        </p>
        <select
          id="download-language"
          value={language}
          aria-describedby="download-language-help"
          onInput={({ currentTarget: { value } }) => {
            if (isLocale(value)) onLanguage(value);
          }}
        >
          {localeIds.map((id) => (
            <option key={id} value={id} lang={locales[id].lang}>
              {locales[id].name}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="field">
        <legend>{say.download.chapters}</legend>
        <div class="chips">
          {chapterIds.map((id) => (
            <label key={id} class="chip">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onInput={({ currentTarget: { checked } }) => {
                  setChosen(
                    chapterIds.filter((each) => (each === id ? checked : chosen.includes(each))),
                  );
                }}
              />
              {titleOf(id, locale).name}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label class="chip">
          <input
            type="checkbox"
            checked={diagram}
            aria-describedby="download-diagram-help"
            onInput={({ currentTarget }) => {
              setDiagram(currentTarget.checked);
            }}
          />
          {say.download.diagram}
        </label>
        <p class="field__help" id="download-diagram-help">
          {say.download.diagramHelp}
        </p>
      </div>
      {name && <p class="dialog__file">{say.download.file(name)}</p>}
      <p role="status">{message}</p>
      <p class="dialog__actions">
        <button type="button" class="button button--primary" onClick={() => void take('save')}>
          {say.download.save}
        </button>
        <button type="button" class="button" onClick={() => void take('copy')}>
          {say.download.copy}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            dialog.current?.close();
            onPrint(chosen, diagram);
          }}
        >
          {say.download.print}
        </button>
        <button type="button" class="link-button" onClick={() => dialog.current?.close()}>
          {say.download.close}
        </button>
      </p>
    </dialog>
  );
}
