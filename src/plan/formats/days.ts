/** A day with its weekday, in Korean or Chinese: "2월 12일(금)". Behind its year, Korean has a space to end a line at. */
const days = /((?:\d{4} ?年 ?)?\d{1,2} ?[월月] ?\d{1,2} ?[일日](?:[(（]週?\p{L}[)）])?)/u;

/**
 * A text cut into days and what stands between them; every second part is a day. Lines of Chinese may end between any
 * two characters, and those of narrow cells ended behind 年, before 日 or within 週二.
 */
export const partedAtDays = (text: string): string[] => text.split(days);
