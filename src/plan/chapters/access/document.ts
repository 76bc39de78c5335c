import { party } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import {
  type Blocks,
  caption,
  type Inline,
  paragraph,
  type Point,
  strong,
  table,
} from '../../tree';
import type { Entry, Writer } from '../../writer';
import { wordFor } from '../../words/vocabulary';
import { counted } from '../../../i18n/forms/plural';
import { chosen, labelled, listed, offered, sections } from '../points';
import type { access } from './questions';
import type { AccessWords } from './words/en';

type Access = Writer<typeof access, AccessWords>;
type Action = Entry<typeof access.actions.actions>;
type Party = IdOf<typeof party>;

export function document(writer: Access, number: number): Blocks {
  const { groups, say } = writer;
  return sections(number, [
    [groups.actions, actions(writer)],
    [groups.holders, holders(writer)],
    [groups.identity, listed(...chosen(say, writer, 'idChecks'))],
    [groups.lost, lost(writer)],
    [groups.staff, staff(writer)],
  ]);
}

/** A column for each party, so that everybody also sees what they may not do. */
function actions(writer: Access): Blocks {
  const { say, own, words, label, show, entries } = writer;
  const rows = entries('actions', { each: 'act', more: 2 });
  const approvals = listed(
    ...labelled(say, writer, 'approvals'),
    ...labelled(say, writer, 'deputy'),
  );
  if (rows.length === 0) {
    return [paragraph(label('actions'), say.colon, show('actions')), ...approvals];
  }
  const parties = partiesOf(rows, writer);
  const isToFill = rows.some(({ choices }) => choices('allowed').length > 0);
  return [
    ...(isToFill ? [] : [paragraph(own.reading)]),
    table(
      [
        label('act'),
        ...parties.map((id) => wordFor(words, party, id)),
        label('approver'),
        label('terms'),
      ],
      rows.map((row) => [
        row.show(row.item.act === 'own' ? 'ownAct' : 'act'),
        ...whoMay(row, parties, writer),
        row.show('approver'),
        terms(row),
      ]),
    ),
    ...(isToFill ? [caption(own.toWrite)] : []),
    ...offered(say, rows, 'terms'),
    ...approvals,
  ];
}

const staffed: readonly Party[] = ['tier1', 'tier2', 'tier3'];

/** The tiers that people stand on, all three as long as there are none, and who else may do something. */
function partiesOf(rows: readonly Action[], { plan }: Access): Party[] {
  const levels = plan.answers.teams.tiers.map(({ level }) => level);
  const known = staffed.filter((id) => levels.some((level) => level === id));
  const shown = new Set<Party>([
    ...(known.length > 0 ? known : staffed),
    ...rows.flatMap(({ item }) => item.allowed),
  ]);
  return party.ids.filter((id) => shown.has(id));
}

/** A cell for each party. That the answer is not the user's own is said once, where the first may. */
function whoMay(row: Action, parties: readonly Party[], { say, own }: Access): Inline[] {
  const { item, has, show, marked, choices } = row;
  if (!has('allowed')) {
    const isToFill = choices('allowed').length > 0;
    return parties.map((_, index) => (index === 0 || isToFill ? show('allowed') : say.none));
  }
  const yes = has('approver') ? own.mayApproved : own.may;
  const first = parties.find((id) => item.allowed.includes(id));
  return parties.map((id) => {
    if (!item.allowed.includes(id)) return own.mayNot;
    return id === first ? marked(yes, ['allowed']) : yes;
  });
}

/** Words of one's own are often a sentence, and begin on a line of their own. */
function terms({ has, bare, show, marked }: Action): Inline {
  if (!has('ownTerm')) return show('terms');
  if (!has('terms')) return show('ownTerm');
  return marked([bare('terms'), { type: 'break' }, bare('ownTerm')], ['terms', 'ownTerm']);
}

function holders({ say, label, show, entries }: Access): Blocks {
  const rows = entries('holders', { more: 4 });
  if (rows.length === 0) return [paragraph(label('holders'), say.colon, show('holders'))];
  const isLimited = rows.some(({ isSaid }) => isSaid('roleLimit'));
  const columns = ['holder', 'roles', ...(isLimited ? (['roleLimit'] as const) : [])] as const;
  return [
    table(
      columns.map(label),
      rows.map((row) => columns.map(row.show)),
    ),
    ...offered(say, rows, 'roles'),
  ];
}

function lost(writer: Access): Blocks {
  const { say, own, label, show, entries } = writer;
  const rows = entries('lost', { each: 'lostStep', more: 2 });
  const rules = listed(...chosen(say, writer, 'lostRules'));
  if (rows.length === 0) return [paragraph(label('lost'), say.colon, show('lost')), ...rules];
  const isTimed = rows.some(({ isSaid }) => isSaid('lostLimit'));
  const columns = ['lostStep', 'lostBy', ...(isTimed ? (['lostLimit'] as const) : [])] as const;
  return [
    ...(isTimed ? [paragraph(own.lostTimes)] : []),
    table(
      columns.map(label),
      rows.map(({ item, show: showIn }) =>
        columns.map((id) =>
          showIn(id === 'lostStep' && item.lostStep === 'own' ? 'ownLostStep' : id),
        ),
      ),
    ),
    ...rules,
  ];
}

function staff(writer: Access): Blocks {
  const { say } = writer;
  return listed(
    ...labelled(say, writer, 'grants'),
    ...chosen(say, writer, 'joinNeeds'),
    ...leaving(writer),
    ...labelled(say, writer, 'review', 'reviewer', 'emergency', 'emergencyPlace'),
  );
}

/** Who removes access and how soon, in one line as soon as both are known. */
function leaving(writer: Access): Point[] {
  const { say, own, label, bare, has, marked, answers } = writer;
  const { leaveDays } = answers;
  if (!has('removes') || typeof leaveDays !== 'number') {
    return labelled(say, writer, 'removes', 'leaveDays');
  }
  const said = own.leaving<Inline>(bare('removes'), counted(leaveDays, writer));
  return [{ line: [strong(label('removes')), say.colon, marked(said, ['removes', 'leaveDays'])] }];
}
