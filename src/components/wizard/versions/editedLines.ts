import { structuredPatch } from 'diff';

/** A line of a file that somebody edited, or how many are left out between two of them. */
export type EditedLine =
  | {
      kind: 'removed' | 'added' | 'same';
      text: string;
      before: number | null;
      after: number | null;
    }
  | { kind: 'skipped'; count: number };

/** Lines around an edit that show where it is. */
const context = 2;

/** A comparison that takes longer is given up, in milliseconds. */
const patience = 2_000;

/**
 * A text and what somebody made of it, line by line: edits with the lines around them.
 * @returns null when they have so little in common that it would take too long
 */
export function editedLines(before: string, after: string): EditedLine[] | null {
  const [old, fresh] = [before, after].map((text) => `${text.trimEnd()}\n`);
  const hunks = structuredPatch('', '', old ?? '', fresh ?? '', '', '', {
    context,
    timeout: patience,
  })?.hunks;
  if (!hunks) return null;
  let next = 1;
  return hunks.flatMap(({ oldStart, newStart, oldLines, lines }): EditedLine[] => {
    const skipped = oldStart - next;
    next = oldStart + oldLines;
    let [left, right] = [oldStart, newStart];
    const shown = lines.map((line): EditedLine => {
      const text = line.slice(1);
      if (line.startsWith('-')) return { kind: 'removed', text, before: left++, after: null };
      if (line.startsWith('+')) return { kind: 'added', text, before: null, after: right++ };
      return { kind: 'same', text, before: left++, after: right++ };
    });
    return [...(skipped > 0 ? [{ kind: 'skipped', count: skipped } as const] : []), ...shown];
  });
}
