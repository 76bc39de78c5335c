import { type Blocks, type Inline, paragraph, table } from '../../tree';
import type { DocumentOptions } from '../../parts';
import type { Entry, Writer } from '../../writer';
import { chosen, listed, offered, sections } from '../points';
import type { agreement } from './questions';
import { weightOf } from './weight';
import type { AgreementWords } from './words/en';

type Agreement = Writer<typeof agreement, AgreementWords>;
type Risk = Entry<typeof agreement.risks.risks>;
type Approver = Entry<typeof agreement.signOff.approvers>;

/** Rows of a form, in each of its tables. */
const toFill = { risks: 6, openPoints: 4, approvers: 4 };

export function document(
  writer: Agreement,
  number: number,
  { form = false }: Pick<DocumentOptions, 'form'>,
): Blocks {
  const { groups } = writer;
  return sections(number, [
    [groups.risks, risks(writer)],
    [groups.openPoints, openPoints(writer)],
    [groups.review, review(writer)],
    [groups.signOff, signOff(writer, form)],
  ]);
}

const levels = ['chance', 'harm'] as const;

/** The most serious first; a column that says nothing of any risk is left out. */
function risks({ say, label, show, entries }: Agreement): Blocks {
  const rows = entries('risks', { more: toFill.risks }).toSorted(
    (one, other) => weightOf(other.item) - weightOf(one.item),
  );
  if (rows.length === 0) return [paragraph(label('risks'), say.colon, show('risks'))];
  const rated = levels.filter((id) => rows.some(({ isSaid }) => isSaid(id)));
  const rest = ['riskOwner', 'riskDue'] as const;
  return [
    table(
      [label('risk'), ...rated.map(label), label('actions'), ...rest.map(label)],
      rows.map((row) => [
        row.show(row.item.risk === 'own' ? 'ownRisk' : 'risk'),
        ...rated.map(row.show),
        actions(row),
        ...rest.map(row.show),
      ]),
    ),
    ...offered(say, rows, 'risk', 'chance', 'actions'),
  ];
}

/** What is done about a risk, a line each: what was chosen, then one's own words. */
function actions({ each, lines, marked, show }: Risk): Inline {
  const all: Inline[] = [...each('actions'), ...lines('ownAction')];
  if (all.length === 0) return show('actions');
  const said = all.flatMap((one, index): Inline[] => (index ? [{ type: 'break' }, one] : [one]));
  return marked(said, ['actions', 'ownAction']);
}

/** Nothing at all where nothing is open; the decisions only once there is one. */
function openPoints({ label, entries }: Agreement): Blocks {
  const rows = entries('openPoints', { more: toFill.openPoints });
  if (rows.length === 0) return [];
  const isDecided = rows.some(({ isSaid }) => isSaid('decision'));
  const columns = [
    'openPoint',
    'decider',
    'decideBy',
    ...(isDecided ? (['decision'] as const) : []),
  ] as const;
  return [
    table(
      columns.map(label),
      rows.map((row) => columns.map(row.show)),
    ),
  ];
}

/** When the plan is reviewed and who gets it stands at its front. */
const review = (writer: Agreement): Blocks =>
  listed(...chosen(writer.say, writer, 'reviewTriggers'));

/** Room for a date and a name by hand: the plan is signed on paper, or the date entered afterwards. */
function signOff({ say, own, label, show, entries }: Agreement, form: boolean): Blocks {
  const rows = entries('approvers', { more: toFill.approvers });
  if (rows.length === 0) return [paragraph(label('approvers'), say.colon, show('approvers'))];
  const signed = ({ has, show: shown, marked }: Approver): Inline =>
    has('signedOn') || form ? shown('signedOn') : marked('', ['signedOn']);
  return [
    paragraph(own.signing),
    table(
      [label('approver'), label('approves'), label('signedOn'), own.signature],
      rows.map((row) => [row.show('approver'), row.show('approves'), signed(row), '']),
    ),
    ...offered(say, rows, 'approves'),
  ];
}
