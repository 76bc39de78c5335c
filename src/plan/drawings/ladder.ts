import type { Ladder } from './drawing';
import { block, line, path, type Picture, pictureWidth, type TextShape } from './picture';

/** How much higher each step is than the one before. */
const rise = 16;
/** From the edge of a step to its words. */
const indent = 10;

/** Steps from left to right, each a column of words below its edge. */
export function layLadder({ kind, title, description, steps }: Ladder): Picture {
  const width = pictureWidth / steps.length;
  const texts: TextShape[] = [];
  const top = (index: number) => (steps.length - 1 - index) * rise + 2;
  let height = 0;
  steps.forEach(({ tier, teams }, index) => {
    const x = index > 0 ? indent : 0;
    let y = top(index) + 7;
    const add = (words: string, style: Pick<TextShape, 'size' | 'isBold' | 'tone'>) => {
      const added = block(words, { x: index * width + x, y, width: width - x - 6, most: 5 }, style);
      texts.push(...added.texts);
      y = added.bottom;
    };
    add(tier, { size: 11, isBold: true, tone: 'accent' });
    for (const { name, notes } of teams) {
      add(name, { size: steps.length > 4 ? 12 : 13, isBold: true });
      for (const note of notes) add(note, { size: 11 });
      y += 7;
    }
    height = Math.max(height, y);
  });
  const edges = steps.map((_, index) =>
    line(index * width, top(index), (index + 1) * width, top(index)),
  );
  const sides = steps.slice(1).map((_, index) => {
    const x = (index + 1) * width;
    return line(x, top(index + 1), x, height);
  });
  return {
    kind,
    title,
    description,
    height: Math.ceil(height),
    paths: [...path('grid', sides), ...path('edge', edges)],
    texts,
  };
}
