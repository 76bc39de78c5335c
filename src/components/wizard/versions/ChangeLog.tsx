import type { Locale } from '../../../i18n/locales';
import type { ChapterDifference } from '../../../plan/comparing/difference';
import { documentWords, versionMessages } from '../parts';
import { saveFile, today } from '../planFile';
import { usePlanner } from '../state/context';
import { newId } from '../state/newId';
import { useViews } from '../state/views';
import { asOneAnswer, changeLog, logLimit, withChange } from './changeLog';
import { changesFile } from './changesFile';
import { type Both, worded } from './compared';
import { useVersionWords } from './messages';

interface Props {
  changes: readonly ChapterDifference[];
  both: Both;
  /** Nothing can be added to the plan. */
  readOnly: boolean;
}

/** What has changed in sentences: to be read, added to the plan's own change log, or downloaded. */
export function ChangeLog({ changes, both, readOnly }: Props) {
  const { review } = useViews();
  const say = useVersionWords();
  const add = useAdd(changes, both);
  return (
    <section class="versions__log" aria-labelledby="versions-log">
      <h4 id="versions-log">{say.log.title}</h4>
      <ul>
        {changeLog(changes, both, say).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="versions__do">
        {!readOnly && (
          <button type="button" class="button" onClick={() => void add()}>
            {say.log.add}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            const text = changesFile(changes, both, { versions: say, missing: review.missing });
            saveFile({ name: `${say.log.fileName}-${today()}.md`, text, answersOnly: false });
          }}
        >
          {say.log.save}
        </button>
      </p>
    </section>
  );
}

/** Adds what has changed to the plan's change log, in the language of what else is typed there. */
function useAdd(changes: readonly ChapterDifference[], both: Both): () => Promise<void> {
  const { say, session, notify } = usePlanner();
  const { log } = useVersionWords();
  const inLanguage = async (locale: Locale) => {
    const [words, versions] = await Promise.all([
      documentWords(locale).load(),
      versionMessages(locale).load(),
    ]);
    const told = { before: worded(both.before, words), after: worded(both.after, words) };
    return asOneAnswer(changes, told, versions);
  };
  return async () => {
    try {
      const changed = await inLanguage(session.state().history.plan.writtenIn);
      const entry = { id: newId(), changed, changedOn: today() };
      const after = withChange(session.state().history.plan, entry);
      if (!after) {
        notify(log.full(logLimit()));
        return;
      }
      const undo = session.propose(() => after);
      notify(log.added, {
        label: say.bar.undo,
        run: () => {
          notify(undo() ? say.general.undone : say.general.notUndone);
        },
      });
    } catch {
      notify([say.missing.part.words, say.missing.offline].join(say.general.sentenceGap));
    }
  };
}
