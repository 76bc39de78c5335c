import { counted } from '../../kinds/counted';
import type { Blocks, Inline } from '../../tree';
import { daysBefore } from '../../workdays';
import type { Entry } from '../../writer';
import { asked, entryTable, saying } from '../entryTable';
import { facts, factTable } from '../points';
import type { Runbook } from './document';
import { runbook } from './questions';

type Expiry = Entry<typeof runbook.expiries.expiries>;

/** Certificates and tokens with their dates and owners; what is known of each stands beside it. */
export function renewals(writer: Runbook, form: boolean): Blocks {
  const { say, own, label, entries } = writer;
  const rows = entries('expiries', { each: 'item', more: 2 });
  const reminders = factTable(say, facts(writer, 'reminders'));
  if (rows.length === 0) return reminders;
  const note = ({ item: { item } }: Expiry) =>
    item === null || item === 'own' ? null : own.notes[item];
  const hasNotes = form || rows.some((row) => note(row) !== null);
  return [
    ...entryTable(say, rows, [
      {
        head: label('item'),
        cell: ({ item, show }) => show(item.item === 'own' ? 'ownItem' : 'item'),
      },
      ...asked(writer, 'expires'),
      {
        head: own.renewFrom,
        cell: (row) => renewal(row, writer),
        // Without it, there is nothing to reckon from.
        of: rows.some(({ isSaid }) => isSaid('renewBefore'))
          ? ['expires', 'renewBefore']
          : ['renewBefore'],
      },
      saying(writer, 'renewer', own.sameRenewer, false),
      saying(writer, 'account', own.sameAccount, false),
      ...(hasNotes
        ? [
            {
              head: own.toKnow,
              cell: (row: Expiry) => note(row) ?? (row.item.item === null ? '' : say.none),
            },
          ]
        : []),
    ]),
    ...reminders,
  ];
}

/** From when on it is renewed: a day, as soon as that is known. */
function renewal({ item, bare, has, show, marked }: Expiry, { own, wording }: Runbook): Inline {
  if (!has('renewBefore') || typeof item.renewBefore !== 'number') return show('renewBefore');
  const before = own.before<Inline>(bare('renewBefore'));
  if (!has('expires') || item.expires === null) return marked(before, ['renewBefore']);
  const days = counted(runbook.expiries.expiries.item.renewBefore, item.renewBefore);
  if (days === null) return marked(before, ['renewBefore']);
  const day = wording.date(daysBefore(item.expires, days));
  return marked(own.dayBefore<Inline>(day, before), ['expires', 'renewBefore']);
}
