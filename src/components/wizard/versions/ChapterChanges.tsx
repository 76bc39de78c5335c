import { countOf, heard } from '../../../plan/comparing/compare';
import type { ChapterDifference, DifferenceCount } from '../../../plan/comparing/difference';
import type { Words } from '../../../plan/loading';
import { labelFor } from '../../../plan/words/vocabulary';
import { usePlanner } from '../state/context';
import { AnswerChange } from './AnswerChange';
import type { Both } from './compared';
import { useVersionWords } from './messages';
import { RowChange } from './RowChange';
import type { TakeOver } from './useTakeOver';
import type { VersionMessages } from '../../../i18n/messages/en/versions';

interface Props {
  changes: ChapterDifference;
  both: Both;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  take: TakeOver | null;
}

/** How many rows that changed are open at first. */
const openRows = 10;

/** What differs in a chapter; drawn only while it is open. */
export function ChapterChanges({ changes, both, isOpen, onToggle, take }: Props) {
  const { say, titles } = usePlanner();
  const words = useVersionWords();
  const { chapter, differences } = changes;
  const { name } = titles[chapter];
  const shown = heard(differences);
  return (
    <section class="answers changes" aria-labelledby={`changes-${chapter}`}>
      <div class="check__title">
        <h4>
          <button
            type="button"
            class="answers__fold"
            id={`changes-${chapter}`}
            aria-expanded={isOpen}
            onClick={() => {
              onToggle(!isOpen);
            }}
          >
            <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
            {name}
          </button>
        </h4>
        <p>{countsInWords(countOf(differences), words, both.after.words)}</p>
        {take && (
          <button
            type="button"
            class="link-button"
            aria-label={say.list.of(words.take.chapter, name)}
            onClick={() => {
              take.run(differences);
            }}
          >
            {words.take.chapter}
          </button>
        )}
      </div>
      {isOpen && <Differences shown={shown} {...{ chapter, both, take, name }} />}
    </section>
  );
}

type DifferencesProps = Pick<Props, 'both' | 'take'> & {
  chapter: ChapterDifference['chapter'];
  name: string;
  shown: ChapterDifference['differences'];
};

/** Answers one by one; rows under the name of their list. */
function Differences({ shown, chapter, both, take, name }: DifferencesProps) {
  const groups = Map.groupBy(shown, (each) => (each.kind === 'row' ? each.list : ''));
  return [...groups].map(([list, all]) => (
    <div key={list} class="changes__list">
      {list !== '' && <h5>{labelFor(both.after.words, chapter, list)}</h5>}
      {all.map((each, index) =>
        each.kind === 'row' ? (
          <RowChange
            key={each.id}
            row={each}
            both={both}
            isOpen={each.change === 'changed' && index < openRows}
            take={take}
          />
        ) : (
          <AnswerChange
            key={each.ref.question}
            difference={each}
            both={both}
            place={name}
            take={take}
          />
        ),
      )}
    </div>
  ));
}

/** How much differs, as one sentence. */
export function countsInWords(
  counts: DifferenceCount,
  { compare }: VersionMessages,
  { document }: Pick<Words, 'document'>,
): string {
  const kinds = ['answers', 'beside', 'added', 'removed', 'moved'] as const;
  const said = kinds.flatMap((kind) =>
    counts[kind] > 0 ? [compare.count[kind](counts[kind])] : [],
  );
  return compare.summary(said.join(document.separator));
}
