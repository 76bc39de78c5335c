import { type IssueId, issueIds } from '../../catalogue/issues/ids';
import { type Area, areas } from '../../catalogue/issues/issue';
import { checksOf, collectedFor, issues } from '../../catalogue/issues/issues';
import type { DocumentOptions } from '../../parts';
import { type Blocks, type Inline, paragraph, strong } from '../../tree';
import type { Entry, Writer } from '../../writer';
import { type ColumnOf, entryTable, sayingParties } from '../entryTable';
import { chosen, facts, factTable, offered, onLines, sections } from '../points';
import { atPilot } from './articles';
import type { runbook } from './questions';
import { renewals } from './renewals';
import type { RunbookWords } from './words/en';

export type Runbook = Writer<typeof runbook, RunbookWords>;
type Issue = Entry<typeof runbook.issues.issues>;

export function document(
  writer: Runbook,
  number: number,
  { form = false }: Pick<DocumentOptions, 'form'>,
): Blocks {
  const { groups } = writer;
  return sections(number, [
    [groups.issues, issueTables(writer, form)],
    [groups.upkeep, upkeep(writer)],
    [groups.expiries, renewals(writer, form)],
  ]);
}

/** The catalogue's id; null for words of one's own, and where nothing is chosen. */
const known = ({ item }: Issue): IssueId | null => issueIds.find((id) => id === item.issue) ?? null;

/** A table for each area, so that an analyst finds the row with a look; words of one's own come last. */
function issueTables(writer: Runbook, form: boolean): Blocks {
  const { say, own, label, show, entries } = writer;
  const rows = entries('issues', { each: 'issue', more: 3 });
  if (rows.length === 0) return [paragraph(label('issues'), say.colon, show('issues'))];
  const areaOf = (row: Issue): Area | 'other' => {
    const id = known(row);
    return id === null ? 'other' : issues[id].area;
  };
  const tables = ([...areas, 'other'] as const).flatMap((area): Blocks => {
    const inArea = rows.filter((row) => areaOf(row) === area);
    if (inArea.length === 0) return [];
    return [paragraph(strong(own.issues.areas[area])), ...entryTable(say, inArea, columns(writer))];
  });
  return [
    paragraph(own.intro),
    ...tables,
    ...offered(say, rows, 'firstTier', 'article'),
    ...(form ? [] : atPilot(writer)),
  ];
}

const columns = (writer: Runbook): ColumnOf<typeof runbook.issues.issues>[] => [
  { head: writer.label('issue'), cell: (row) => name(row, writer) },
  sayingParties(writer, 'firstTier', writer.own.sameFirst),
  { head: writer.own.checks, cell: (row) => checks(row, writer) },
  { head: writer.own.escalation, cell: (row) => escalation(row, writer) },
  {
    head: writer.label('article'),
    cell: (row) => article(row, writer),
    of: ['article', 'articleName', 'author', 'due'],
  },
];

/** What the user says, and what then stands on the screen. */
function name(row: Issue, { own, say }: Runbook): Inline {
  const id = known(row);
  const messages = (id && issues[id].messages) ?? [];
  const said = row.show(row.item.issue === 'own' ? 'ownIssue' : 'issue');
  if (messages.length === 0) return said;
  // Messages stay in English; a voice that reads the plan to somebody has to know.
  const shown = messages.flatMap((value): Inline[] => [
    say.separator,
    own.message<Inline>({ type: 'text', value, data: { lang: 'en' } }),
  ]);
  return onLines([said, shown.slice(1)]);
}

function checks(row: Issue, { own, say, plan }: Runbook): Inline {
  const id = known(row);
  const given = id ? checksOf(id, plan.answers.scope) : [];
  const typed = row.lines('checks');
  const lines: Inline[] = [...given.map((check) => own.issues.checks[check]), ...typed];
  if (lines.length === 0) return row.choices('firstTier').length > 0 ? '' : say.none;
  const numbered = lines.map((line, index): Inline => [`${index + 1}. `, line]);
  return row.marked(onLines(numbered), ['checks']);
}

/** Who takes over, when, and what they get besides. */
function escalation(row: Issue, { own, say, plan }: Runbook): Inline {
  const id = known(row);
  if (id === null) return row.show('next');
  const to: Inline = row.isSaid('next') ? row.show('next') : own.someone;
  const collect = collectedFor(id, plan.answers.scope).map((each) => own.issues.collected[each]);
  return onLines([
    own.escalate<Inline>(to, own.issues.when[id]),
    ...(collect.length > 0 ? [own.collect(collect.join(say.separator))] : []),
  ]);
}

/** Where the article is, or who writes it until when. */
function article(row: Issue, { own }: Runbook): Inline {
  const { item, bare, show, has, isSaid, marked } = row;
  const named = has('articleName') ? bare('articleName') : null;
  if (item.article !== 'toWrite') {
    if (named === null) return show('article');
    return marked(onLines([named, bare('article')]), ['article', 'articleName']);
  }
  const state = own.toWrite<Inline>(
    isSaid('author') ? bare('author') : null,
    isSaid('due') ? bare('due') : null,
  );
  return marked(named === null ? state : onLines([named, state]), [
    'article',
    'articleName',
    'author',
    'due',
  ]);
}

const upkeep = (writer: Runbook): Blocks => [
  ...factTable(writer.say, facts(writer, 'adds', 'review')),
  ...chosen(writer.say, writer, 'addWhen'),
];
