import type { FileKind } from '../fileName';
import type { Words } from '../loading';
import type { DocumentOptions } from '../parts';
import type { Plan } from '../plan';
import type { FormatWords } from './words/en';

/** What a plan can be taken along as; the first is what the planner opens again. */
export const formats = [
  'markdown',
  'word',
  'html',
  'print',
  'contacts',
  'raci',
  'calendar',
] as const;

export type Format = (typeof formats)[number];

/** Those that hold the document, and so can hold some of its chapters. */
export const documentFormats: readonly Format[] = ['markdown', 'word', 'html', 'print'];

/** Those that are written to a file that nothing opens again. */
export type OneWayFormat = Exclude<Format, 'markdown' | 'print'>;

/** The kind of file that each of them is, with its media type. */
export const fileKinds: Record<OneWayFormat, FileKind & { type: string }> = {
  word: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  html: { extension: 'html', type: 'text/html;charset=utf-8' },
  contacts: { extension: 'csv', part: 'contacts', type: 'text/csv;charset=utf-8' },
  raci: { extension: 'csv', part: 'raci', type: 'text/csv;charset=utf-8' },
  calendar: { extension: 'ics', type: 'text/calendar;charset=utf-8' },
};

/** What a format is written from. */
export interface Order {
  plan: Plan;
  words: Words;
  options: DocumentOptions;
  /** What the formats say beside the document, in its language. */
  say: FormatWords;
  /** When it is written. */
  now: Date;
}

export type FileContent = string | ArrayBuffer;

/** Writes a plan; null when it has nothing yet that would stand in such a file. */
export type WriteFormat = (order: Order) => FileContent | null | Promise<FileContent | null>;
