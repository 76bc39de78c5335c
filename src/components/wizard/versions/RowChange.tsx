import { useState } from 'preact/hooks';
import type { RowDifference } from '../../../plan/comparing/difference';
import { isAsked } from '../../../plan/kinds/asked';
import type { Entry } from '../../../plan/kinds/question';
import { labelFor } from '../../../plan/words/vocabulary';
import { Folded } from '../check/Folded';
import { usePlanner } from '../state/context';
import { AnswerChange } from './AnswerChange';
import { type Both, rowName, type WordedPlan } from './compared';
import { useVersionWords } from './messages';
import type { TakeOver } from './useTakeOver';
import { Value } from './Value';

interface Props {
  row: RowDifference;
  both: Both;
  isOpen: boolean;
  take: TakeOver | null;
}

/** A row of a list that came, went, changed or stands elsewhere. */
export function RowChange({ row, both, isOpen, take }: Props) {
  const { say } = usePlanner();
  const { compare, take: words } = useVersionWords();
  const [open, setOpen] = useState(isOpen);
  const name = rowName(row, both);
  const { change, isMoved, place } = row;
  const moved = isMoved ? compare.moved(place.before, place.after) : '';
  const only = change === 'removed' ? both.before : both.after;
  const entry = change === 'added' ? row.after : change === 'removed' ? row.before : null;
  // The way back: seen from the side that lies open, what came there goes, and what went comes back.
  const back = take?.from === 'after' ? turned[change] : change;
  return (
    <div class="changes__row">
      <Folded
        name={name}
        facts={moved}
        tags={<span class={`tag tag--${change}`}>{compare.change[change]}</span>}
        open={open}
        onToggle={setOpen}
      >
        {entry && <Whole row={row} entry={entry} side={only} />}
        {row.answers
          .filter((each) => !each.isSilent)
          .map((each) => (
            <AnswerChange
              key={each.ref.question}
              difference={each}
              both={both}
              place={name}
              take={take}
            />
          ))}
      </Folded>
      {take && (
        <p class="changes__do">
          <button
            type="button"
            class="link-button"
            aria-label={say.list.of(words.row[back], name)}
            onClick={() => {
              take.run([row]);
            }}
          >
            {words.row[back]}
          </button>
        </p>
      )}
    </div>
  );
}

const turned = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  moved: 'moved',
} as const satisfies Record<RowDifference['change'], RowDifference['change']>;

/** All that a row says which only one of the two has. */
function Whole({ row, entry, side }: { row: RowDifference; entry: Entry; side: WordedPlan }) {
  const { question, chapter, list } = row;
  const answered = Object.entries(question.item).filter(
    ([id, asked]) => isAsked(asked, entry) && asked.isAnswered(entry[id]),
  );
  return (
    <dl class="changes__whole">
      {answered.map(([id, asked]) => (
        <div key={id}>
          <dt>{labelFor(side.words, chapter, id)}</dt>
          <dd>
            <Value
              question={asked}
              what="answer"
              words={side.words}
              told={{
                answer: entry[id],
                isAsked: true,
                isSaid: true,
                source: side.plan.sources[`${chapter}.${list}.${entry.id}.${id}`] ?? null,
                translations: {},
              }}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
