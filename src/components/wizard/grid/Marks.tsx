import type { ItemQuestion, ManyQuestion } from '../../../plan/kinds/question';
import { useQuestionWords } from '../state/chapter';
import { still } from '../state/still';
import { useViews } from '../state/views';
import { ListHead } from './ListHead';
import type { MarkedList } from './listTable';
import { MarksCards } from './MarksCards';
import { MarksGrid } from './MarksGrid';
import { NoteText } from './NoteText';
import { useMarks } from './useMarks';

interface Props extends MarkedList {
  /** How wide the place is, in rem. */
  room: number;
}

/** What the name of a choice and each column with marks need, in rem. */
const forName = 14;
const forColumn = 3.25;

const isMany = (question: ItemQuestion | undefined): question is ManyQuestion =>
  question?.kind === 'many';

/** Who has which of many choices, such as the tiers and what each is responsible for. */
export const Marks = still((props: Props) => {
  const asked = props.rows.question.item[props.marks];
  return isMany(asked) ? <Table {...props} asked={asked} /> : null;
});

function Table({ asked, ...props }: Props & { asked: ManyQuestion }) {
  const { marks, room, entries, rows } = props;
  const { notes, disabled } = rows;
  const { label, help, why } = useQuestionWords(marks);
  const { grid } = useViews();
  const hasRoom = room >= forName + forColumn * entries.length;
  const table = useMarks(props, asked, !hasRoom);
  const Shape = hasRoom ? MarksGrid : MarksCards;
  return (
    <div class="marks">
      <ListHead
        {...{ label, help, why, disabled }}
        id={marks}
        optional={asked.optional}
        titled={false}
        inDoubt={table.inDoubt}
        toConfirm={grid.marksToConfirm(table.count)}
      >
        {notes
          .filter(({ field }) => field === marks)
          .map((note) => (
            <NoteText key={note.title} note={note} />
          ))}
      </ListHead>
      <Shape list={props} table={table} />
      {hasRoom && <p class="grid__keys">{grid.keys.marks}</p>}
    </div>
  );
}
