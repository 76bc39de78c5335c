/**
 * Everything that some program takes for the end of a line. Word puts U+000B where Shift and Enter were
 * pressed, and U+000C where a page ends.
 */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Characters that stand for no character: readers of YAML refuse them, readers of Markdown drop them, end the
 * line at them or take them for others. Tab and line feed stay.
 */
const unwritable = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Makes all line ends `\n` and drops what can't be written to a file; all else stays exactly as typed. */
export function cleanText(typed: string): string {
  return typed.replace(lineEnds, '\n').replace(unwritable, '');
}

/** The same for a field of one line, in which a break or a tab can be neither seen nor typed: each is a space. */
export function cleanLine(typed: string): string {
  return cleanText(typed).replace(/[\n\t]/g, ' ');
}

/** The lines that have something on them, without the spaces around it. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What the user typed, on one line: for headings and names within a sentence. */
export const typedOnOneLine = (answer: string): string => linesOf(answer).join(' ');
