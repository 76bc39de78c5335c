import type { Entry } from '../../../plan/kinds/question';
import { useChapter } from '../state/chapter';
import { usePlanner } from '../state/context';
import { useProvenance } from '../state/provenance';
import { still } from '../state/still';
import { useViews } from '../state/views';
import type { RowTable } from './listTable';
import { useLabels } from './useLabels';
import type { LettersTable } from './useLetters';

interface Props {
  rows: RowTable;
  letters: LettersTable;
  entry: Entry;
  party: string;
  active: boolean;
}

/** The letters of a party in a row, with what they stand for. */
export const LettersCell = still(({ rows, letters, entry, party, active }: Props) => {
  const { say } = usePlanner();
  const { grid } = useViews();
  const { names } = useChapter();
  const { of } = useProvenance();
  const labelOf = useLabels();
  const { layout } = rows.question;
  const set = letters.lettersOf(entry, party);
  const source = letters
    .fieldsOf(entry, party)
    .map(of)
    .find((each) => each !== null);
  const words = set.map((letter) => (layout.letters ? labelOf(layout.letters[letter]) : letter));
  return (
    <td
      data-cell={party}
      tabIndex={active ? 0 : -1}
      class={`letters${set.includes('A') ? ' letters--A' : ''}`}
    >
      {set.length > 0 && (
        <>
          <span aria-hidden="true" class={source ? `value--${source}` : undefined}>
            {set.join('')}
          </span>
          <span class="visually-hidden">
            {words.join(names.document.separator)}
            {source && grid.state(say.confirm.source[source])}
          </span>
        </>
      )}
    </td>
  );
});
