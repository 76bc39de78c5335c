import { counted } from '../../../i18n/forms/plural';
import { type Blocks, caption, paragraph, table } from '../../tree';
import { wordFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import { asked, entryTable, sayingParties } from '../entryTable';
import { chosen, type Fact, facts, factTable, sections } from '../points';
import { own as targetsSets } from '../targets/questions';
import type { vendor } from './questions';
import type { VendorWords } from './words/en';

const { severity } = targetsSets;

type Vendor = Writer<typeof vendor, VendorWords>;

export function document(writer: Vendor, number: number): Blocks {
  const { groups } = writer;
  return sections(number, [
    [groups.contract, contract(writer)],
    [groups.openers, openers(writer)],
    [groups.cases, cases(writer)],
    [groups.urgent, urgent(writer)],
    [groups.suppliers, suppliers(writer)],
  ]);
}

const contract = (writer: Vendor): Blocks => [
  ...factTable(
    writer.say,
    facts(writer, 'contract', 'caseHours', 'caseLanguages', 'contractPlace'),
  ),
  ...responses(writer),
];

/** How soon Microsoft responds: what it has published for a plan, or how a contract names its cases. */
function responses({ own, words, answers }: Vendor): Blocks {
  const { contract: kind } = answers;
  if (kind === 'premier' || kind === 'unified') return [paragraph(own.byPhone[kind])];
  if (kind !== 'business' && kind !== 'enterprise') return [];
  const { head, meaning, source } = own.responses;
  return [
    table(
      [head.severity, head.meaning, head.response],
      severity.ids.map((id) => [
        wordFor(words, severity, id),
        meaning[id],
        own.responses[kind][id],
      ]),
    ),
    caption(source),
  ];
}

function openers(writer: Vendor): Blocks {
  const { say, own, label, show, entries } = writer;
  const rows = entries('openers');
  if (rows.length === 0) return [paragraph(label('openers'), say.colon, show('openers'))];
  return [
    paragraph(own.openersNote),
    ...entryTable(say, rows, asked(writer, 'opener', 'openerRole')),
  ];
}

/** Where a case is opened hangs on what manages the devices. */
function cases(writer: Vendor): Blocks {
  const { product } = writer.plan.answers.scope;
  return [
    ...(product === null ? [] : [paragraph(writer.own.where[product])]),
    ...factTable(writer.say, [...facts(writer, 'follows'), ...chase(writer)]),
    ...chosen(writer.say, writer, 'evidence'),
    ...chosen(writer.say, writer, 'told'),
  ];
}

function chase(writer: Vendor): Fact[] {
  const { own, label, answers, marked, words } = writer;
  if (typeof answers.chase !== 'number') return facts(writer, 'chase');
  const days = own.workdays(counted(answers.chase, words));
  return [[label('chase'), marked(days, ['chase'])]];
}

const urgent = (writer: Vendor): Blocks => [
  ...factTable(writer.say, facts(writer, 'nightCover', 'nightPerson', 'nightReach', 'manager')),
  ...(writer.answers.nightCover === 'none' ? [paragraph(writer.own.noNight)] : []),
  ...chosen(writer.say, writer, 'push'),
];

function suppliers(writer: Vendor): Blocks {
  const { say, own, label, show, entries } = writer;
  const rows = entries('suppliers', { each: 'supply', more: 2 });
  if (rows.length === 0) return [paragraph(label('suppliers'), say.colon, show('suppliers'))];
  return [
    paragraph(own.supplierFirst),
    ...entryTable(say, rows, [
      {
        head: label('supply'),
        cell: ({ item, show: showIn }) => showIn(item.supply === 'own' ? 'ownSupply' : 'supply'),
      },
      ...asked(writer, 'supplier', 'reach'),
      sayingParties(writer, 'calledBy', own.sameCaller),
    ]),
  ];
}
