import { hashOf } from './hash';
import { type Plan, writtenPlan } from './plan';
import { withoutLeftovers } from './translating';

/** How the comment with the answers begins; nothing that was typed can stand like this at the start of a line. */
export const opening = '<!-- support-plan-answers ';

/** How it ends: `>` is escaped within it. */
export const closing = '-->';

/** `<`, `>` and `--` could close a comment or open another; in JSON strings they have escapes. */
const escapes: Readonly<Record<string, string>> = {
  '<': String.raw`\u003c`,
  '>': String.raw`\u003e`,
  '-': String.raw`\u002d`,
};

/** The answers as a comment that stands last in a file, with a hash of the text above. */
export function answersComment(plan: Plan, text: string): string {
  const json = JSON.stringify({ hash: hashOf(text), plan: writtenPlan(withoutLeftovers(plan)) });
  const safe = json.replace(/[<>]|-(?=-)/g, (character) => escapes[character] ?? character);
  return `${opening}${safe} ${closing}\n`;
}
