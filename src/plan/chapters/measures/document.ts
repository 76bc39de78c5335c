import type { DocumentOptions } from '../../parts';
import { type Blocks, type Inline, paragraph, table } from '../../tree';
import { wordFor } from '../../words/vocabulary';
import type { Entry, Writer } from '../../writer';
import { asked, entryTable, saying, sayingParties } from '../entryTable';
import { chosen, facts, factTable, offered, onLines, sections } from '../points';
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
    factTable(say, facts(writer, ...questions));
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
    [groups.missed, [...chosen(say, writer, 'missed', 'ownMissed'), ...points('missedBy')]],
    [groups.after, points('normalFrom', 'normalBy')],
  ]);
}

/** Rows of a form, of which most plans fill four to six. */
const toFill = 6;

function figures(writer: Measures): Blocks {
  const { say, own, label, show, entries } = writer;
  const rows = entries('measures', { more: toFill });
  if (rows.length === 0) return [paragraph(label('measures'), say.colon, show('measures'))];
  return [
    ...entryTable(say, rows, [
      { head: label('measure'), cell: (row) => row.show(nameOf(row)) },
      {
        head: label('share'),
        cell: (row) => target(row, writer),
        of: ['share'],
        wordedBy: boundOf,
      },
      { head: label('source'), cell: source, of: ['source', 'report'] },
      saying(writer, 'every', own.sameEvery),
      sayingParties(writer, 'by', own.sameBy),
      ...asked(writer, 'usedFor'),
    ]),
    ...offered(say, rows, 'source', 'every', 'usedFor'),
  ];
}

const nameOf = ({ item }: Measure) => (item.measure === 'own' ? 'ownMeasure' : 'measure');

function target(row: Measure, { own }: Measures): Inline {
  const { show, bare, has, marked } = row;
  const bound = boundOf(row);
  if (bound === 'exactly' || !has('share')) return show('share');
  return marked(own[bound]<Inline>(bare('share')), ['share']);
}

/** From here on, nobody means a target of their own as a limit: our rule of thumb. */
const mostlyWanted = 50;

/** Which way is better; nothing lies beyond all and none. A low share of one's own may be wanted or not: its words say so. */
function boundOf({ item: { measure: id, share } }: Measure): 'atLeast' | 'atMost' | 'exactly' {
  if (id === null) return 'exactly';
  if (id === 'own') {
    return Number(share) > mostlyWanted && share !== 100 ? 'atLeast' : 'exactly';
  }
  const isLow = lowIsGood.includes(id);
  if (share === (isLow ? 0 : 100)) return 'exactly';
  return isLow ? 'atMost' : 'atLeast';
}

/** Where the figure stands, and below it the name of the report. */
const source = ({ show, has }: Measure): Inline =>
  has('report') ? onLines([show('source'), show('report')]) : show('source');

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
