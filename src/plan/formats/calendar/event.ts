import { isDate } from '../../calendar';
import type { ChapterId } from '../../chapters';
import type { Words } from '../../loading';
import type { Plan } from '../../plan';
import type { Inline } from '../../tree';
import { type Reader, writerFor } from '../../writer';
import { plain } from '../plain';
import type { FormatWords } from '../words/en';
import type { CalendarEvent, When } from './ics';

/** What events are made from: a plan as it is told in the language of its words. */
export interface Making {
  plan: Plan;
  words: Words;
  say: FormatWords['calendar'];
}

export const writerIn = <Id extends ChapterId>({ plan, words }: Making, chapter: Id) =>
  writerFor(plan, chapter, words);

interface Told<Name extends string> {
  id: string;
  summary: string;
  /** The questions that say so: where one of them is not confirmed, the event says that too. */
  of: readonly Name[];
  /** The same of what other places say, as their marks; one mark tells it all. */
  also?: readonly Inline[];
  /** What else is said of it, a line each. */
  details?: readonly Name[];
  note?: string;
  place?: Name;
}

/** An event that answers tell. */
export function eventOf<Name extends string>(
  { words }: Making,
  { label, show, has, marked }: Reader<Name>,
  { id, when, summary, of, also = [], details = [], note, place }: Told<Name> & { when: When },
): CalendarEvent {
  const mark = [marked('', of), ...also].map(plain).find((each) => each !== '') ?? '';
  const lines = details
    .filter(has)
    .map((question) => plain([label(question), words.document.colon, show(question)]));
  return {
    id,
    when,
    summary: summary + mark,
    lines: note === undefined ? lines : [...lines, note],
    place: place !== undefined && has(place) ? plain(show(place)) : '',
    isTentative: mark !== '',
  };
}

/** An event on a day; none where there is no day, or where the first of its questions is not answered. */
export function onDay<Name extends string>(
  making: Making,
  reader: Reader<Name>,
  { day, ...told }: Told<Name> & { day: string | null },
): CalendarEvent[] {
  const isSaid = told.of.slice(0, 1).every(reader.has);
  return day !== null && isDate(day) && isSaid
    ? [eventOf(making, reader, { ...told, when: { day } })]
    : [];
}

/** Marks of what the end of early-life support hangs on: how long it is, and when the last phase starts. */
export function careMarks(making: Making): Inline[] {
  const { entries, marked } = writerIn(making, 'rollout');
  const phases = entries('phases');
  const last = phases
    .map(({ item }) => item.phaseStart ?? '')
    .toSorted()
    .at(-1);
  const latest = phases.filter(({ item }) => item.phaseStart === last);
  return [marked('', ['careDays']), ...latest.map((phase) => phase.marked('', ['phaseStart']))];
}

/** What an entry is called; where its name is missing, which entry it is. */
export function nameOf<Name extends string>(
  { words }: Making,
  { bare, has }: Reader<Name>,
  { question, list, place }: { question: Name; list: string; place: number },
): string {
  return has(question) ? plain(bare(question)) : words.document.open.entry(list, String(place));
}
