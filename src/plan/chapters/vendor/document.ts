import { counted } from '../../../i18n/forms/plural';
import { type Blocks, caption, paragraph, type Point, strong, table } from '../../tree';
import { wordFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import { chosen, labelled, listed, sections } from '../points';
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
  ...listed(
    ...labelled(writer.say, writer, 'contract', 'caseHours', 'caseLanguages', 'contractPlace'),
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

/** Roles have a column where somebody has one. */
function openers({ say, own, label, show, entries }: Vendor): Blocks {
  const rows = entries('openers');
  if (rows.length === 0) return [paragraph(label('openers'), say.colon, show('openers'))];
  const hasRoles = rows.some(({ isSaid }) => isSaid('openerRole'));
  const columns = hasRoles ? (['opener', 'openerRole'] as const) : (['opener'] as const);
  const names = table(
    columns.map(label),
    rows.map((row) => columns.map(row.show)),
  );
  return [paragraph(own.openersNote), names];
}

/** Where a case is opened hangs on what manages the devices. */
function cases(writer: Vendor): Blocks {
  const { product } = writer.plan.answers.scope;
  return [
    ...(product === null ? [] : [paragraph(writer.own.where[product])]),
    ...listed(
      ...chosen(writer.say, writer, 'evidence'),
      ...labelled(writer.say, writer, 'follows'),
      ...chase(writer),
      ...chosen(writer.say, writer, 'told'),
    ),
  ];
}

function chase(writer: Vendor): Point[] {
  const { say, own, label, answers, marked, words } = writer;
  if (typeof answers.chase !== 'number') return labelled(say, writer, 'chase');
  const days = { said: own.workdays(counted(answers.chase, words)), of: [] };
  return [{ line: [strong(label('chase')), say.colon, marked(days, ['chase'])] }];
}

const urgent = (writer: Vendor): Blocks => [
  ...listed(
    ...labelled(writer.say, writer, 'nightCover', 'nightPerson', 'nightReach', 'manager'),
    ...chosen(writer.say, writer, 'push'),
  ),
  ...(writer.answers.nightCover === 'none' ? [paragraph(writer.own.noNight)] : []),
];

const supplierColumns = ['supply', 'supplier', 'reach', 'calledBy'] as const;

function suppliers({ say, own, label, show, entries }: Vendor): Blocks {
  const rows = entries('suppliers', { each: 'supply', more: 2 });
  if (rows.length === 0) return [paragraph(label('suppliers'), say.colon, show('suppliers'))];
  return [
    paragraph(own.supplierFirst),
    table(
      supplierColumns.map(label),
      rows.map(({ item, show: showIn }) =>
        supplierColumns.map((id) =>
          showIn(id === 'supply' && item.supply === 'own' ? 'ownSupply' : id),
        ),
      ),
    ),
  ];
}
