/** A day (`yyyy-mm-dd`), or a time from an instant on, in milliseconds. */
export type When =
  | { day: string }
  | {
      start: number;
      /** How long it takes; null when nobody has said so. */
      minutes: number | null;
      /** Comes again on these weekdays (0 is Sunday, in UTC) until an instant, that included. */
      again?: { weekdays: readonly number[]; until: number };
    };

/** What stands in a calendar. */
export interface CalendarEvent {
  /** Names it within its plan, the same whenever the plan is written. */
  id: string;
  when: When;
  summary: string;
  /** More about it, a line each. */
  lines: readonly string[];
  place: string;
  /** Not confirmed yet. */
  isTentative: boolean;
}

interface Calendar {
  planId: string;
  title: string;
  now: Date;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const encoder = new TextEncoder();

/** Events as iCalendar (RFC 5545), which no time zone has to be explained to: times are in UTC. */
export function icsOf(events: readonly CalendarEvent[], calendar: Calendar): string {
  const stamp = stamped(calendar.now.getTime());
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Support Plan Guide//Support plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(calendar.title)}`,
    ...events.flatMap((event) => linesOf(event, calendar.planId, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent, planId: string, stamp: string): string[] {
  const { id, summary, lines, place, isTentative } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(`${planId}.${id}`)}`,
    `DTSTAMP:${stamp}`,
    ...timesOf(event.when),
    `SUMMARY:${text(summary)}`,
    ...(lines.length > 0 ? [`DESCRIPTION:${text(lines.join('\n'))}`] : []),
    ...(place === '' ? [] : [`LOCATION:${text(place)}`]),
    ...(isTentative ? ['STATUS:TENTATIVE'] : []),
    'END:VEVENT',
  ];
}

function timesOf(when: When): string[] {
  // A whole day blocks nobody's time.
  if ('day' in when) {
    return [`DTSTART;VALUE=DATE:${when.day.replaceAll('-', '')}`, 'TRANSP:TRANSPARENT'];
  }
  const { start, minutes, again } = when;
  const rule = again && [
    'FREQ=WEEKLY',
    `UNTIL=${stamped(again.until)}`,
    `BYDAY=${again.weekdays.map((weekday) => weekdays[weekday]).join(',')}`,
  ];
  return [
    `DTSTART:${stamped(start)}`,
    ...(minutes === null ? [] : [`DTEND:${stamped(start + minutes * 60_000)}`]),
    ...(rule ? [`RRULE:${rule.join(';')}`] : []),
  ];
}

const stamped = (instant: number): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** An id from outside may hold anything; an address made of it must be unlike that of any other. */
const uidOf = (name: string): string =>
  `${encodeURIComponent(name.toWellFormed())}@support-plan.invalid`;

/** A value in which nothing ends it or parts it. */
const text = (value: string): string =>
  value.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');

/** No line is longer than 75 octets; a character stays whole, and what goes on begins with a space. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}
