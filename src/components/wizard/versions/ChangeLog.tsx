import type { Locale } from '../../../i18n/locales';
import type { ChapterDifference } from '../../../plan/comparing/difference';
import { documentWords, parts, versionMessages } from '../parts';
import { saveFile, today } from '../planFile';
import { usePlanner } from '../state/context';
import { newId } from '../state/newId';
import { useViews } from '../state/views';
import { asOneAnswer, changeLog, logLimit, withChange } from './sentences';
import { changesDocument } from './changesDocument';
import { type Both, worded } from './compared';
import { useVersionWords } from './messages';

interface Props {
  changes: readonly ChapterDifference[];
  both: Both;
  /** Nothing can be added to the plan, or it is not the plan that has changed. */
  readOnly: boolean;
}

/** What has changed in sentences: to be read, added to the plan's own change log, or downloaded. */
export function ChangeLog({ changes, both, readOnly }: Props) {
  const say = useVersionWords();
  const save = useSave(changes, both);
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
        <button type="button" class="button" onClick={() => void save()}>
          {say.log.save}
        </button>
      </p>
    </section>
  );
}

/** Downloads what has changed, in the language of the page. */
function useSave(changes: readonly ChapterDifference[], both: Both): () => Promise<void> {
  const { say, notify } = usePlanner();
  const { review } = useViews();
  const versions = useVersionWords();
  return async () => {
    try {
      const { markdownOf } = await parts.markdown.load();
      const text = markdownOf(
        changesDocument(changes, both, { versions, missing: review.missing }),
      );
      saveFile({ name: `${versions.log.fileName}-${today()}.md`, text });
    } catch {
      notify([say.missing.part.writer, say.missing.offline].join(say.general.sentenceGap));
    }
  };
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
