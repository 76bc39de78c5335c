import { counted } from '../../i18n/forms/plural';
import { asked, entryTable, saying } from '../chapters/entryTable';
import { answered, onLines } from '../chapters/points';
import type { Words } from '../loading';
import type { DocumentOptions } from '../parts';
import type { Plan } from '../plan';
import { planZoneOf } from '../planZone';
import { unconfirmed } from '../provenance';
import { type Blocks, type Inline, table } from '../tree';
import { writerFor } from '../writer';

type Row = readonly [Inline, Inline];

/**
 * What a controlled document says of itself: version, status, owner, approvers, next review, who gets it, and what has
 * changed. A row without an answer is a gap where the answer is needed, and else left out.
 */
export function controlBlock(plan: Plan, words: Words, options: DocumentOptions): Blocks {
  const { item, details } = words.document.control;
  const rows = [...ownRows(plan, words, options), ...agreedRows(plan, words, options)];
  return [table([item, details], rows), ...changes(plan, words, options)];
}

function ownRows(plan: Plan, words: Words, options: DocumentOptions): Row[] {
  const writer = writerFor(plan, 'scope', words, options);
  const { label, show, has, isSaid } = writer;
  if (options.form) {
    return (['version', 'planDate', 'status', 'planOwner', 'ownerRole'] as const).map((id) => [
      label(id),
      answered(writer, id),
    ]);
  }
  const { dated } = words.document.control;
  const isDated = has('version') && has('planDate');
  const zone = planZoneOf(plan);
  const own = (id: 'version' | 'planDate' | 'planZone'): Row => [label(id), show(id)];
  return [
    ...(isDated
      ? [[label('version'), dated<Inline>(show('version'), show('planDate'))] as const]
      : [
          ...(has('version') ? [own('version')] : []),
          ...(isSaid('planDate') ? [own('planDate')] : []),
        ]),
    [label('status'), status(plan, words) ?? show('status')],
    [label('planOwner'), owner(plan, words, options)],
    ...(has('planZone') ? [own('planZone')] : []),
    ...(!has('planZone') && zone !== null
      ? [[label('planZone'), words.document.zone(zone)] as const]
      : []),
  ];
}

/** In place of the status while answers are not the user's own: then it can be nothing but a draft. */
export function status(plan: Plan, words: Words): Inline | null {
  const inDoubt = unconfirmed(plan);
  if (inDoubt === 0) return null;
  return { said: words.document.draft(counted(inDoubt, words)), of: ['scope.status'] };
}

/** The owner with role and contact, as far as they are known: each on a line, since a role may be typed in any way. */
function owner(plan: Plan, words: Words, options: DocumentOptions): Inline {
  const { answers, show, has } = writerFor(plan, 'scope', words, options);
  const known = writerFor(plan, 'teams', words, options)
    .entries('directory')
    .find(({ item }) => item.id === answers.planOwner);
  const role = has('ownerRole')
    ? show('ownerRole')
    : known?.has('personRole')
      ? known.show('personRole')
      : undefined;
  const contact = known?.has('reach') ? [known.show('reach')] : [];
  return onLines([show('planOwner'), ...(role === undefined ? [] : [role]), ...contact]);
}

function agreedRows(plan: Plan, words: Words, options: DocumentOptions): Row[] {
  const writer = writerFor(plan, 'agreement', words, options);
  const { label, has, isSaid, show, entries } = writer;
  const isChosen = options.chapters.includes('agreement');
  const rows = (['nextReview', 'sharedWith', 'validPlace'] as const)
    .filter((id) => has(id) || (isChosen && isSaid(id)))
    .map((id): Row => [label(id), answered(writer, id)]);
  if (options.form) return rows;
  // Those who are still to be named stand where they sign.
  const approvers = entries('approvers');
  const named = approvers.filter((each) => each.has('approver'));
  const names = onLines(named.map((each) => each.show('approver')));
  if (names.length === 0 && !isChosen) return rows;
  const missing = approvers[0]?.show('approver') ?? show('approvers');
  return [[label('approvers'), names.length > 0 ? names : missing], ...rows];
}

/** What is new since when. */
function changes(plan: Plan, words: Words, options: DocumentOptions): Blocks {
  const writer = writerFor(plan, 'agreement', words, options);
  const rows = writer.entries('changes', { more: 4 });
  if (rows.length === 0) return [];
  return entryTable(words.document, rows, [
    ...asked(writer, 'changeVersion', 'changedOn', 'changed'),
    saying(writer, 'changedBy', words.document.control.changesBy, false),
  ]);
}
