import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { locales } from '../../../i18n/locales';
import { compare, countOf, heard, totalOf } from '../../../plan/comparing/compare';
import { type ChapterId, chapterIds } from '../../../plan/chapters';
import type { Words } from '../../../plan/loading';
import { usePlanner } from '../state/context';
import { ChangeLog } from './ChangeLog';
import { ChapterChanges, countsInWords } from './ChapterChanges';
import { type ComparedPlan, worded } from './compared';
import { useVersionWords } from './messages';
import { useTakeOver } from './useTakeOver';

interface Props {
  before: ComparedPlan;
  after: ComparedPlan;
  words: Words;
  readOnly: boolean;
  /** What has to be known of the two beside their differences. */
  children: ComponentChildren;
}

/** With more differences than these, chapters are folded at first. */
const openAtFirst = 40;

/** In what two plans differ, by chapter. */
export function Result({ before, after, words, readOnly, children }: Props) {
  const say = useVersionWords();
  const take = useTakeOver(before, after, readOnly);
  const all = useMemo(() => compare(before.plan, after.plan), [before.plan, after.plan]);
  const shown = all.filter(({ differences }) => heard(differences).length > 0);
  const both = { before: worded(before, words), after: worded(after, words) };
  const differences = all.flatMap((each) => each.differences);
  const counts = countOf(differences);
  const isFew = totalOf(counts) <= openAtFirst;
  const [turned, setTurned] = useState<ReadonlyMap<ChapterId, boolean>>(new Map());
  const isOpen = (chapter: ChapterId) => turned.get(chapter) ?? isFew;
  const allOpen = shown.every(({ chapter }) => isOpen(chapter));
  return (
    <div class="versions__result">
      <h3 tabIndex={-1}>{say.compare.heading(before.name, after.name)}</h3>
      {children}
      <WrittenIn {...{ before, after, words }} />
      {shown.length === 0 ? (
        <p>{all.length > 0 ? say.compare.sameSilently : say.compare.same}</p>
      ) : (
        <>
          <p class="versions__counts">{countsInWords(counts, say, words)}</p>
          {take && <p>{say.take.note(take.name)}</p>}
          <p class="versions__do">
            {take && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  take.run(differences);
                }}
              >
                {say.take.all}
              </button>
            )}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                setTurned(new Map(shown.map(({ chapter }) => [chapter, !allOpen])));
              }}
            >
              {allOpen ? say.compare.closeAll : say.compare.openAll}
            </button>
          </p>
          {shown.map((changes) => (
            <ChapterChanges
              key={changes.chapter}
              {...{ changes, both, take }}
              isOpen={isOpen(changes.chapter)}
              onToggle={(open) => {
                setTurned(new Map([...turned, [changes.chapter, open]]));
              }}
            />
          ))}
          <Unchanged changed={shown.map(({ chapter }) => chapter)} />
          <ChangeLog changes={shown} both={both} readOnly={readOnly || !after.isNow} />
        </>
      )}
    </div>
  );
}

/** Says in which language each of the two was typed, where these differ. */
function WrittenIn({ before, after, words }: Pick<Props, 'before' | 'after' | 'words'>) {
  const { compare: say } = useVersionWords();
  const [from, to] = [before.plan.writtenIn, after.plan.writtenIn];
  if (from === to) return null;
  const language = (id: typeof from) => words.wording.language(locales[id].lang);
  return <p>{say.writtenIn(language(from), language(to))}</p>;
}

/** The chapters that say the same, folded away. */
function Unchanged({ changed }: { changed: readonly ChapterId[] }) {
  const { titles } = usePlanner();
  const { compare: say } = useVersionWords();
  const unchanged = chapterIds.filter((id) => !changed.includes(id));
  if (unchanged.length === 0) return null;
  return (
    <details class="versions__unchanged">
      <summary>{say.unchanged(unchanged.length)}</summary>
      <ul>
        {unchanged.map((id) => (
          <li key={id}>{titles[id].name}</li>
        ))}
      </ul>
    </details>
  );
}
