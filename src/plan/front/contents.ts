import type { ChapterId } from '../chapters';
import type { Words } from '../loading';
import { type Blocks, heading, list } from '../tree';

/**
 * What the document holds, in its order. In a file these are plain words: programs make the addresses of headings in
 * ways that differ, and a link that leads nowhere is worse than none. What is drawn leads to its part.
 */
export function contents(words: Words, chapters: readonly ChapterId[], hasCalls: boolean): Blocks {
  const { summary, calls, open, contents: title } = words.document;
  return [
    heading(2, title, 'contents'),
    list([
      { line: summary.heading, section: 'summary' },
      ...(hasCalls ? [{ line: calls.heading, section: 'calls' }] : []),
      ...chapters.map((id, index) => ({
        line: { said: `${index + 1} ${words.chapters[id].title.name}`, of: [id] },
        section: id,
      })),
      { line: { said: open.heading, of: ['review'] }, section: 'open' },
    ]),
  ];
}
