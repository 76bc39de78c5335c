import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales';
import type { ViewMessages } from '../../i18n/messages/en/views';
import { chapterIds } from '../../plan/chapters';
import { documentFormats, type Format } from '../../plan/formats/format';
import type { Plan } from '../../plan/plan';
import { unconfirmed } from '../../plan/provenance';
import { isUntouched } from '../../plan/tenQuestions';
import { Contents } from './download/Contents';
import { FormatChoice } from './download/FormatChoice';
import { type Choice, useTaking } from './download/useTaking';
import { LanguageSelect } from './LanguageSelect';
import { Missing } from './Missing';
import { answersFile, saveFile } from './planFile';
import type { Printing } from './preview/Printout';
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

/** As what, in which language and with which parts the plan is taken along. */
export default function DownloadDialog({ plan, language, onLanguage, onClose, onPrint }: Props) {
  const { say } = usePlanner();
  const views = useViews();
  const [choice, setChoice] = useState<Choice>({
    format: 'markdown',
    options: { chapters: chapterIds, diagram: false },
    withAnswers: true,
  });
  const dialog = useModal(onClose);
  const taking = useTaking({
    plan,
    language,
    choice,
    onPrint(printing) {
      dialog.current?.close();
      onPrint(printing);
    },
  });
  const { format } = choice;
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="download-title">
      <h2 id="download-title">{say.download.title}</h2>
      <FormatChoice
        format={format}
        onFormat={(next) => {
          taking.tell('');
          setChoice({ ...choice, format: next });
        }}
      />
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
      {documentFormats.includes(format) && <Contents choice={choice} onChoice={setChoice} />}
      <Notes plan={plan} choice={choice} />
      {/* In sight from the start: what is above it may be longer than the window. */}
      <div class="dialog__foot">
        <p class="dialog__actions">
          <button
            type="button"
            class="button button--primary"
            onClick={() => {
              taking.take('take');
            }}
          >
            {wayOf(format, views.download)}
          </button>
          {format === 'markdown' && (
            <button
              type="button"
              class="button"
              onClick={() => {
                taking.take('copy');
              }}
            >
              {views.download.copy}
            </button>
          )}
          <button type="button" class="link-button" onClick={() => dialog.current?.close()}>
            {say.download.close}
          </button>
        </p>
        <p class="dialog__message" role="status">
          {taking.message}
        </p>
      </div>
      <Outcome plan={plan} format={format} taking={taking} />
    </dialog>
  );
}

/** What the button says, which names what comes out. */
const wayOf = (format: Format, { save, print, saveAs }: ViewMessages['download']): string =>
  format === 'markdown' ? save : format === 'print' ? print : saveAs[format];

/** What is worth knowing before a file is handed out. */
function Notes({ plan, choice: { format, options, withAnswers } }: { plan: Plan; choice: Choice }) {
  const { download } = useViews();
  const isDocument = documentFormats.includes(format);
  const inDoubt = isDocument ? unconfirmed(plan, options.chapters) : 0;
  return (
    <>
      {/* The sheet beside the ten questions shows the draft, which is not the plan yet. */}
      {isDocument && isUntouched(plan) && <p class="dialog__note">{download.undrafted}</p>}
      {inDoubt > 0 && <p class="dialog__note">{download.unconfirmed(inDoubt)}</p>}
      {(format !== 'markdown' || !withAnswers) && <p class="dialog__once">{download.once}</p>}
    </>
  );
}

interface OutcomeProps {
  plan: Plan;
  format: Format;
  taking: ReturnType<typeof useTaking>;
}

/** Below the buttons, which must not move under the finger when something is said. */
function Outcome({ plan, format, taking: { name, taker, words, tell } }: OutcomeProps) {
  const { say, session } = usePlanner();
  const views = useViews();
  return (
    <div class="dialog__outcome">
      {name && <p class="dialog__file">{views.download.file(name)}</p>}
      {taker.missing ? (
        <Missing what={format === 'print' ? 'print' : 'writer'} arrival={taker} />
      ) : (
        <Missing what="words" arrival={words} />
      )}
      {(taker.missing ?? words.missing) && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            saveFile(answersFile(plan, say.download.answersNote));
            tell(say.download.answersSaved);
            void session.markCopied();
          }}
        >
          {say.download.answersOnly}
        </button>
      )}
    </div>
  );
}
