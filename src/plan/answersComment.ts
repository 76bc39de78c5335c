import { type Plan, readPlan, writtenPlan } from './plan';

const opening = '<!-- support-plan-answers ';
const closing = ' -->';

/** `<`, `>` and `--` could close a comment or open another; in JSON strings they have escapes. */
const escapes: Readonly<Record<string, string>> = {
  '<': String.raw`\u003c`,
  '>': String.raw`\u003e`,
  '-': String.raw`\u002d`,
};

/** The answers as a comment that stands last in a file, with a hash of the text above. */
export function answersComment(plan: Plan, text: string): string {
  const json = JSON.stringify({ hash: hashOf(text), plan: writtenPlan(plan) });
  const safe = json.replace(/[<>]|-(?=-)/g, (character) => escapes[character] ?? character);
  return `${opening}${safe}${closing}\n`;
}

export interface OpenedFile {
  plan: Plan;
  /** Somebody changed the text above the answers: answers come back, changes to the text don't. */
  edited: boolean;
}

/** Reads the answers back from a downloaded file. Null when the file carries none. */
export function openFile(file: string): OpenedFile | null {
  // Editors and version control may have changed the line ends.
  const normal = file.replaceAll('\r\n', '\n');
  const start = normal.lastIndexOf(opening);
  const end = normal.indexOf(closing, start);
  if (start < 0 || end < 0) return null;
  try {
    const raw: unknown = JSON.parse(normal.slice(start + opening.length, end));
    if (typeof raw !== 'object' || raw === null || !('plan' in raw)) return null;
    const plan = readPlan(raw.plan);
    const hash = 'hash' in raw ? raw.hash : null;
    return plan && { plan, edited: hash !== hashOf(normal.slice(0, start)) };
  } catch {
    return null;
  }
}

/** FNV-1a over UTF-16 code units: tells an edited text from an untouched one, also where `crypto.subtle` is missing. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.trimEnd()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
