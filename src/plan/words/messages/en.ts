import { type Count, pluralIn } from '../../../i18n/forms/plural';
import { front } from '../front/en';
import { joins } from '../joins/en';
import { withCapitals } from '../capitals';
import { inSentence } from '../parties/en';

const choose = pluralIn('en');

/** What stands in every plan, whatever its chapters. Parts of type `Part` are pieces of the document that a sentence is built around. */
export const document = {
  ...joins,
  ...front,
  ...withCapitals(
    /^(?:Windows|Android|Linux|Microsoft|Intune|Apple|Teams|Company Portal)/u,
    joins.separator,
  ),
  /** Between items that may have commas of their own. */
  clauseGap: '; ',
  /** The head of a table of facts. */
  facts: { topic: 'Topic', details: 'Details' },
  /** A party within a sentence, with its article where it needs one. */
  partyInSentence: inSentence,
  /** In place of a column in which all rows have the same. */
  sameInAll: <Part>(head: Part, value: Part) => [
    '“',
    head,
    '” is the same in every row: ',
    value,
    '.',
  ],
  /** A day with its weekday, in a sentence. */
  dayInSentence: (date: string, weekday: (length: 'short' | 'long') => string) =>
    `${weekday('long')} ${date}`,
  /** Stands before the name of the organisation. */
  title: 'Intune support plan: ',
  /** File name before the organisation, in Latin letters without spaces. */
  fileName: 'support-plan',
  /** Between a label and its value. */
  colon: ': ',
  /** Between two sentences of a paragraph. */
  sentenceGap: ' ',
  /** Stands for an answer that is missing. */
  gap: 'not filled in yet',
  /** Stands for an answer that is not needed. */
  none: '–',
  /** After an answer that the user has not made their own: a suggestion, or one of an example. */
  source: { proposed: ' (proposed)', example: ' (example value)' },
  /** In place of the status while answers are not the user's own. */
  draft: (open: Count) =>
    `Draft: ${open.shown} ${choose(open.count, 'answer', 'answers')} not confirmed`,
  /** A time of day, or a span; with its zone only where that is another than the plan's. */
  timeInZone: <Part>(time: Part, zone?: Part) => [
    time,
    ...(zone === undefined ? [] : [' (', zone, ')']),
  ],
  /** From one time of day until another. */
  span: <Part>(from: Part, until: Part) => [from, '–', until],
  summary: {
    heading: 'Summary',
    open: (gaps: Count) =>
      `The plan still lacks ${gaps.shown} ${choose(gaps.count, 'answer, which is', 'answers, which are')} listed at the end.`,
    unconfirmed: (open: Count) =>
      `The plan contains ${open.shown} unconfirmed ${choose(open.count, 'answer, which is a proposal or comes', 'answers, which are proposals or come')} from an example. ${choose(open.count, 'It is', 'They are')} marked in the text.`,
  },
  open: {
    heading: 'Still open',
    intro: 'These answers are missing. Each line names the chapter and the question.',
    none: 'No required answer is missing from this plan.',
    /** Where a gap is: chapter, the entry of a list, question. */
    path: <Part>(parts: readonly Part[]) =>
      parts.flatMap((part, index) => (index ? [' › ', part] : [part])),
    entry: (list: string, place: string) => `${list}, entry ${place}`,
  },
  form: {
    /** Below the title of a blank plan that is filled in by hand. */
    intro:
      'Tick the boxes, and write on the dotted lines and in the empty cells. Copy a line or a row when you need another one, and leave blank whatever does not apply to you.',
    /** Before what can be written in a column of the table above. */
    choices: (column: string) => `Choices for “${column}”`,
  },
};

export type DocumentMessages = typeof document;
