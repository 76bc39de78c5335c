import { party } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import { type Blocks, caption, type Inline, paragraph } from '../../tree';
import type { Entry, Writer } from '../../writer';
import { wordFor } from '../../words/vocabulary';
import { counted } from '../../../i18n/forms/plural';
import { asked, type ColumnOf, entryTable } from '../entryTable';
import { chosen, type Fact, facts, factTable, offered, onLines, sections } from '../points';
import type { access } from './questions';
import type { AccessWords } from './words/en';

type Access = Writer<typeof access, AccessWords>;
type Action = Entry<typeof access.actions.actions>;
type Holder = Entry<typeof access.holders.holders>;
type Party = IdOf<typeof party>;

export function document(writer: Access, number: number): Blocks {
  const { groups, say } = writer;
  return sections(number, [
    [groups.actions, actions(writer)],
    [groups.holders, holders(writer)],
    [groups.identity, chosen(say, writer, 'idChecks')],
    [groups.lost, lost(writer)],
    [groups.staff, staff(writer)],
  ]);
}

/** A column for each party, so that everybody also sees what they may not do. */
function actions(writer: Access): Blocks {
  const { say, own, label, show, entries } = writer;
  const rows = entries('actions', { each: 'act', more: 2 });
  const approvals = factTable(say, facts(writer, 'approvals', 'deputy'));
  if (rows.length === 0) {
    return [paragraph(label('actions'), say.colon, show('actions')), ...approvals];
  }
  const isToFill = rows.some(({ choices }) => choices('allowed').length > 0);
  return [
    ...(isToFill ? [] : [paragraph(own.reading)]),
    ...entryTable(say, rows, actionColumns(rows, writer)),
    ...(isToFill ? [caption(own.toWrite)] : []),
    ...offered(say, rows, 'terms'),
    ...approvals,
  ];
}

function actionColumns(
  rows: readonly Action[],
  writer: Access,
): ColumnOf<typeof access.actions.actions>[] {
  const { label, words } = writer;
  const parties = partiesOf(rows, writer);
  return [
    { head: label('act'), cell: ({ item, show }) => show(item.act === 'own' ? 'ownAct' : 'act') },
    ...parties.map((id) => ({
      head: wordFor(words, party, id),
      cell: (row: Action) => mayIt(row, id, parties, writer),
    })),
    ...asked(writer, 'approver'),
    { head: label('terms'), cell: terms, of: ['terms', 'ownTerm'] },
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

/** Whether a party may do it. That the answer is not the user's own is said once, where the first may. */
function mayIt(row: Action, id: Party, parties: readonly Party[], { say, own }: Access): Inline {
  const { item, has, show, marked, about, choices } = row;
  if (!has('allowed')) {
    const isToFill = choices('allowed').length > 0;
    return id === parties[0] || isToFill ? show('allowed') : say.none;
  }
  if (!item.allowed.includes(id)) return own.mayNot;
  const yes = has('approver') ? own.mayApproved : own.may;
  const isFirst = id === parties.find((each) => item.allowed.includes(each));
  return isFirst ? marked(yes, ['allowed']) : about(yes, ['allowed']);
}

/** Words of one's own are often a sentence, and begin on a line of their own. */
function terms({ has, bare, show, marked }: Action): Inline {
  if (!has('ownTerm')) return show('terms');
  if (!has('terms')) return show('ownTerm');
  return marked(onLines([bare('terms'), bare('ownTerm')]), ['terms', 'ownTerm']);
}

function holders(writer: Access): Blocks {
  const { say, label, show, entries } = writer;
  const rows = entries('holders', { more: 4 });
  if (rows.length === 0) return [paragraph(label('holders'), say.colon, show('holders'))];
  return [
    ...entryTable(say, rows, [
      ...asked(writer, 'holder'),
      { head: label('roles'), cell: roles, of: ['roles'] },
      ...asked(writer, 'roleLimit'),
    ]),
    ...offered(say, rows, 'roles'),
  ];
}

/** Names of roles are long, and stand below each other. */
const roles = ({ each, has, marked, show }: Holder): Inline =>
  has('roles') ? marked(onLines(each('roles')), ['roles']) : show('roles');

function lost(writer: Access): Blocks {
  const { say, own, label, show, entries } = writer;
  const rows = entries('lost', { each: 'lostStep', more: 2 });
  const rules = chosen(say, writer, 'lostRules');
  if (rows.length === 0) return [paragraph(label('lost'), say.colon, show('lost')), ...rules];
  const isTimed = rows.some(({ isSaid }) => isSaid('lostLimit'));
  return [
    ...(isTimed ? [paragraph(own.lostTimes)] : []),
    ...entryTable(say, rows, [
      {
        head: label('lostStep'),
        cell: ({ item, show: showIn }) =>
          showIn(item.lostStep === 'own' ? 'ownLostStep' : 'lostStep'),
      },
      ...asked(writer, 'lostBy', 'lostLimit'),
    ]),
    ...rules,
  ];
}

const staff = (writer: Access): Blocks => [
  ...factTable(writer.say, [
    ...facts(writer, 'grants'),
    ...leaving(writer),
    ...facts(writer, 'review', 'reviewer', 'emergency', 'emergencyPlace'),
  ]),
  ...chosen(writer.say, writer, 'joinNeeds'),
];

/** Who removes access and how soon, in one line as soon as both are known. */
function leaving(writer: Access): Fact[] {
  const { own, label, bare, isSaid, marked, answers } = writer;
  const { leaveDays } = answers;
  if (typeof leaveDays !== 'number') return facts(writer, 'removes', 'leaveDays');
  const days = counted(leaveDays, writer);
  const said = isSaid('removes')
    ? own.leaving<Inline>(bare('removes'), days)
    : own.leavingWithin(days);
  return [[label('removes'), marked(said, ['removes', 'leaveDays'])]];
}
