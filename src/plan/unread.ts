/** Something in a plan from outside that can't become an answer, and where it stands. */
export interface Unread {
  chapter: string;
  /** Empty where the whole chapter holds no answers. */
  question: string;
  /** The entry of a list, counted from 1 as it stands in the file, and the question that it answers. */
  entry?: number;
  item?: string;
  why: UnreadReason;
  /** What stands there; for `tooLong` and `tooManyEntries` how many characters or entries are left out. */
  value?: unknown;
}

export type UnreadReason =
  | 'notAnId'
  | 'badDate'
  | 'badTime'
  | 'badZone'
  | 'badNumber'
  | 'notText'
  | 'tooLong'
  | 'noEntryId'
  | 'tooManyEntries'
  | 'notAList'
  | 'notAnswers';

/** How much a reason stands for: characters and entries are counted one by one, all else once. */
export const countOf = ({ why, value }: Unread): number =>
  why === 'tooManyEntries' && typeof value === 'number' ? value : 1;
