import { type Blocks, type Inline, table } from '../../tree';
import { daysBefore } from '../../workdays';
import type { Entry } from '../../writer';
import { labelled, listed } from '../points';
import type { Runbook } from './document';
import type { runbook } from './questions';

type Expiry = Entry<typeof runbook.expiries.expiries>;

/** Certificates and tokens with their dates and owners; what is known of each stands beside it. */
export function renewals(writer: Runbook, form: boolean): Blocks {
  const { say, own, label, entries } = writer;
  const rows = entries('expiries', { each: 'item', more: 2 });
  const reminders = listed(...labelled(say, writer, 'reminders'));
  if (rows.length === 0) return reminders;
  const notes = rows.map(({ item }) =>
    item.item === null || item.item === 'own' ? null : own.notes[item.item],
  );
  const hasNotes = form || notes.some((note) => note !== null);
  return [
    table(
      [
        label('item'),
        label('expires'),
        own.renewFrom,
        label('renewer'),
        label('account'),
        ...(hasNotes ? [own.toKnow] : []),
      ],
      rows.map((row, index) => [
        row.show(row.item.item === 'own' ? 'ownItem' : 'item'),
        row.show('expires'),
        renewal(row, writer),
        row.show('renewer'),
        row.show('account'),
        ...(hasNotes ? [notes[index] ?? (row.item.item === null ? '' : say.none)] : []),
      ]),
    ),
    ...reminders,
  ];
}

/** From when on it is renewed: a day, as soon as that is known. */
function renewal({ item, bare, has, show, marked }: Expiry, { own, wording }: Runbook): Inline {
  if (!has('renewBefore') || typeof item.renewBefore !== 'number') return show('renewBefore');
  const before = own.before<Inline>(bare('renewBefore'));
  if (!has('expires') || item.expires === null) return marked(before, ['renewBefore']);
  const day = wording.date(daysBefore(item.expires, item.renewBefore));
  return marked(own.dayBefore<Inline>(day, before), ['expires', 'renewBefore']);
}
