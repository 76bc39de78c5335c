import { type Blocks, type Inline, paragraph } from '../../tree';
import type { DocumentOptions } from '../../parts';
import type { Entry, Writer } from '../../writer';
import { asked, entryTable, saying } from '../entryTable';
import { chosen, offered, onLines, sections } from '../points';
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
  const { groups, own } = writer;
  return sections(number, [
    [groups.risks, risks(writer)],
    [groups.openPoints, openPoints(writer)],
    [own.review, review(writer)],
    [groups.signOff, signOff(writer, form)],
  ]);
}

/** The most serious first. */
function risks(writer: Agreement): Blocks {
  const { say, own, label, show, entries } = writer;
  const rows = entries('risks', { more: toFill.risks }).toSorted(
    (one, other) => weightOf(other.item) - weightOf(one.item),
  );
  if (rows.length === 0) return [paragraph(label('risks'), say.colon, show('risks'))];
  return [
    ...entryTable(say, rows, [
      {
        head: label('risk'),
        cell: ({ item, show: showIn }) => showIn(item.risk === 'own' ? 'ownRisk' : 'risk'),
      },
      ...asked(writer, 'chance', 'harm'),
      { head: label('actions'), cell: actions, of: ['actions', 'ownAction'] },
      saying(writer, 'riskOwner', own.sameOwner, false),
      ...asked(writer, 'riskDue'),
    ]),
    ...offered(say, rows, 'risk', 'chance', 'actions'),
  ];
}

/** What is done about a risk, a line each: what was chosen, then one's own words. */
function actions({ each, lines, marked, show }: Risk): Inline {
  const all: Inline[] = [...each('actions'), ...lines('ownAction')];
  if (all.length === 0) return show('actions');
  return marked(onLines(all), ['actions', 'ownAction']);
}

/** Nothing at all where nothing is open. */
function openPoints(writer: Agreement): Blocks {
  const rows = writer.entries('openPoints', { more: toFill.openPoints });
  if (rows.length === 0) return [];
  return entryTable(writer.say, rows, [
    ...asked(writer, 'openPoint'),
    saying(writer, 'decider', writer.own.sameDecider, false),
    ...asked(writer, 'decideBy', 'decision'),
  ]);
}

/** When the plan is reviewed and who gets it stands at its front. */
const review = (writer: Agreement): Blocks => chosen(writer.say, writer, 'reviewTriggers');

/** Room for a date and a name by hand: the plan is signed on paper, or the date entered afterwards. */
function signOff(writer: Agreement, form: boolean): Blocks {
  const { say, own, label, show, entries } = writer;
  const rows = entries('approvers', { more: toFill.approvers });
  if (rows.length === 0) return [paragraph(label('approvers'), say.colon, show('approvers'))];
  const signed = ({ has, show: shown, marked }: Approver): Inline =>
    has('signedOn') || form ? shown('signedOn') : marked('', ['signedOn']);
  return [
    paragraph(own.signing),
    ...entryTable(say, rows, [
      ...asked(writer, 'approver', 'approves'),
      // A day stays beside each signature, also where all are the same.
      { head: label('signedOn'), cell: signed },
      { head: own.signature, cell: () => '' },
    ]),
    ...offered(say, rows, 'approves'),
  ];
}
