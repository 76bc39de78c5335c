import type { Blocks, Inline } from '../../tree';
import type { IdOf } from '../../kinds/idSet';
import type { Entry, Writer } from '../../writer';
import { asked, entryTable, plainTable, sayingParties } from '../entryTable';
import { offered } from '../points';
import type { rollout } from './questions';
import type { gate } from './sets';
import type { RolloutWords } from './words/en';

type Rollout = Writer<typeof rollout, RolloutWords>;
/** Where a number is missing, its sentence speaks of several. */
const several = 2;

type Criterion = Entry<typeof rollout.gate.criteria>;

/** The criteria of one gate, each as a sentence with its number; one without a gate is open, and stands with the first. */
export function criteriaTable(writer: Rollout, of: IdOf<typeof gate>): Blocks {
  const { say, own, answers } = writer;
  const rows = writer
    .entries('criteria', { each: 'gate', times: 4 })
    .filter(({ item }) => (item.gate ?? 'go') === of);
  if (rows.length === 0) return [];
  if (answers.criteria.length === 0) {
    return [
      plainTable(rows, asked(writer, 'measure', 'threshold', 'reporter')),
      // The same for both gates, so once.
      ...(of === 'go' ? offered(say, rows, 'measure') : []),
    ];
  }
  return entryTable(say, rows, [
    { head: of === 'go' ? own.goWhen : own.exitWhen, cell: (row) => sentence(row, writer) },
    sayingParties(writer, 'reporter', own.sameReporter),
  ]);
}

function sentence({ item, bare, marked }: Criterion, { say, own }: Rollout): Inline {
  const gateless: Inline = item.gate === null ? [bare('gate'), say.colon] : '';
  const { measure, threshold } = item;
  const said: Inline =
    measure === null
      ? [bare('measure'), say.sentenceGap, bare('threshold')]
      : threshold === 0
        ? own.none[measure]
        : own.limits[measure]<Inline>(bare('threshold'), Number(threshold ?? several));
  return marked([gateless, said], ['gate', 'measure', 'threshold']);
}
