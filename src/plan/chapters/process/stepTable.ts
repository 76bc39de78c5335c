import type { Blocks, Inline } from '../../tree';
import type { Entry, Writer } from '../../writer';
import { asked, type ColumnOf, entryTable } from '../entryTable';
import { wordFor } from '../../words/vocabulary';
import { onLines } from '../points';
import { onlyIf } from './onlyIf';
import { own as sets, type process } from './questions';
import type { ProcessWords } from './words/en';

type Process = Writer<typeof process, ProcessWords>;
type Step = Entry<typeof process.workflow.steps>;

/** The way of a ticket in one table: who acts, what they do, and what they pass on to whom within which time. */
export function stepTable(steps: readonly Step[], writer: Process): Blocks {
  const { say, own, label } = writer;
  const place = (step: Step) => steps.indexOf(step) + 1;
  // A form has a column to write conditions in; in a plan, few steps have one, which stands with what they do.
  const isToFill = steps.some(({ choices }) => choices('onlyIf').length > 0);
  return entryTable(say, steps, [
    { head: own.step, cell: (step) => String(place(step)) },
    ...asked(writer, 'actor'),
    {
      head: label('action'),
      cell: (step) => onLines([...(isToFill ? [] : onlyIf(step)), whatHappens(step)]),
      of: ['action', 'ownAction', 'onlyIf', 'ownIf'],
    },
    ...(isToFill ? [conditions(writer)] : []),
    ...asked(writer, 'to', 'limit'),
    {
      head: label('handover'),
      cell: (step) => handedOver(step, steps.slice(0, place(step) - 1), writer),
      of: ['handover', 'ownHandover'],
    },
  ]);
}

const conditions = ({ label }: Process): ColumnOf<typeof process.workflow.steps> => ({
  head: label('onlyIf'),
  cell: onlyIf,
  of: ['onlyIf', 'ownIf'],
});

const whatHappens = ({ item, show }: Step) => show(item.action === 'own' ? 'ownAction' : 'action');

/** Fewer items are said again sooner than a reader looks them up. */
const worthNaming = 2;

/** What is passed on; what an earlier step passes on as well is not said again. */
function handedOver(step: Step, before: readonly Step[], { say, own, words }: Process): Inline {
  const { item, has, lines, marked, show } = step;
  if (!has('handover') && !has('ownHandover')) return show('handover');
  const isIn = ({ item: { handover }, has: hasThere }: Step) =>
    handover.length >= worthNaming &&
    !hasThere('ownHandover') &&
    handover.every((id) => item.handover.includes(id));
  const known = before.findLastIndex(isIn);
  const there = before[known]?.item.handover ?? [];
  const rest = item.handover.filter((id) => !there.includes(id));
  const items = rest.map((id, index) => {
    const word = wordFor(words, sets.handover, id);
    return index === 0 && there.length === 0 ? say.opening(word) : say.following(word);
  });
  const more = [...items, ...lines('ownHandover')].flatMap((each, index): Inline[] =>
    index > 0 ? [say.clauseGap, each] : [each],
  );
  const of = ['handover', 'ownHandover'] as const;
  if (there.length === 0) return marked(more, of);
  return marked(
    more.length === 0 ? own.sameAs(known + 1) : own.moreThan<Inline>(known + 1, more),
    of,
  );
}
