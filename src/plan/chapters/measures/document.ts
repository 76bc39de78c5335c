import type { DocumentOptions } from '../../parts';
import { type Blocks, type Inline, paragraph, table } from '../../tree';
import { wordFor } from '../../words/vocabulary';
import type { Entry, Writer } from '../../writer';
import { chosen, labelled, listed, offered, sections } from '../points';
import { lowIsGood } from './catalogue';
import type { measures } from './questions';
import { own } from './questions';
import { shares } from './shares';
import type { MeasuresWords } from './words/en';

const { measure } = own;

type Measures = Writer<typeof measures, MeasuresWords>;
type Measure = Entry<typeof measures.measures.measures>;

export function document(
  writer: Measures,
  number: number,
  { form = false }: Pick<DocumentOptions, 'form'>,
): Blocks {
  const { groups, own, say, isSaid } = writer;
  const points = (...questions: Parameters<Measures['show']>[0][]) =>
    listed(...labelled(say, writer, ...questions));
  return sections(number, [
    [groups.measures, figures(writer)],
    [own.counting, counting(writer, form)],
    [
      groups.baseline,
      isSaid('baseline')
        ? [paragraph(own.baselineNote), ...points('baseline', 'baselineBy')]
        : points('baselineBy'),
    ],
    [groups.reading, points('readEvery', 'readBy', 'readPlace')],
    [
      groups.missed,
      listed(...chosen(say, writer, 'missed', 'ownMissed'), ...labelled(say, writer, 'missedBy')),
    ],
    [groups.after, points('normalFrom', 'normalBy')],
  ]);
}

const columns = ['measure', 'share', 'source', 'every', 'by', 'usedFor'] as const;

/** Rows of a form, of which most plans fill four to six. */
const toFill = 6;

function figures(writer: Measures): Blocks {
  const { say, label, show, entries } = writer;
  const rows = entries('measures', { more: toFill });
  if (rows.length === 0) return [paragraph(label('measures'), say.colon, show('measures'))];
  return [
    table(
      columns.map(label),
      rows.map((row) => [
        row.show(nameOf(row)),
        target(row, writer),
        source(row),
        row.show('every'),
        row.show('by'),
        row.show('usedFor'),
      ]),
    ),
    ...offered(say, rows, 'source', 'every', 'usedFor'),
  ];
}

const nameOf = ({ item }: Measure) => (item.measure === 'own' ? 'ownMeasure' : 'measure');

function target({ item, show, bare, has, marked }: Measure, { own }: Measures): Inline {
  // Of one's own measure, its words say which way is better.
  if (item.measure === 'own' || !has('share')) return show('share');
  const isLow = lowIsGood.includes(item.measure);
  // Nothing lies beyond all and none.
  if (item.share === (isLow ? 0 : 100)) return show('share');
  const bound = isLow ? own.atMost : own.atLeast;
  return marked(bound<Inline>(bare('share')), ['share']);
}

/** Where the figure stands, and below it the name of the report. */
const source = ({ show, has }: Measure): Inline =>
  has('report') ? [show('source'), { type: 'break' }, show('report')] : show('source');

/** What each measure means, once; in an empty form, of all that can be chosen. */
function counting({ own, label, words, answers, entries }: Measures, form: boolean): Blocks {
  const isEmpty = form && answers.measures.length === 0;
  const meanings = isEmpty
    ? shares.map((id): Inline[] => [wordFor(words, measure, id), own.counted[id]])
    : entries('measures').flatMap((row): Inline[][] => {
        const { measure: id } = row.item;
        if (id === null) return [];
        const meaning = id === 'own' ? row.show('ownCount') : own.counted[id];
        return [[row.bare(nameOf(row)), meaning]];
      });
  if (meanings.length === 0) return [];
  return [table([label('measure'), label('ownCount')], meanings)];
}
