import type { Move, Path } from './drawing';
import {
  block,
  circle,
  line,
  lineHeight,
  path,
  type Picture,
  pictureWidth,
  type TextShape,
} from './picture';

const size = 11;
const radius = 9;
/** From the number of a step to its words. */
const indent = 22;

/** A lane for each party, a row for each step, and an arrow to whoever takes over. */
export function layPath({ kind, title, description, lanes, moves }: Path): Picture {
  const words = lanes.length > 6 ? 190 : 300;
  const width = (pictureWidth - words) / lanes.length;
  const middle = (lane: number) => words + (lane + 0.5) * width;
  const heads = lanes.map((name, lane) =>
    block(
      name,
      { x: middle(lane), y: 0, width: width - 8, most: 4 },
      { size, isBold: true, anchor: 'middle', tone: 'accent' },
    ),
  );
  const top = Math.max(...heads.map(({ bottom }) => bottom)) + 4;
  const rows = laidRows(moves, top + 6, words - indent - 14);
  const bottom = rows.at(-1)?.bottom ?? top;
  const arrows = moves.flatMap(({ at, from, to }, index) => {
    const y = rows[index]?.middle ?? 0;
    return [
      ...(from === undefined ? [] : [arrow(middle(from), middle(at) - radius, y, 0)]),
      ...(to === undefined ? [] : [arrow(middle(at), middle(to), y, radius)]),
    ];
  });
  const isBack = (x1: number, x2: number) => x2 < x1;
  const ofWay = (back: boolean) =>
    arrows.filter(({ x1, x2 }) => isBack(x1, x2) === back).map(({ d }) => d);
  const lines = lanes.flatMap((_, lane) =>
    free(
      top,
      bottom,
      rows.filter((_row, index) => moves[index]?.at === lane),
    ).map(([from, until]) => line(middle(lane), from, middle(lane), until)),
  );
  const numbers = moves.map(({ at }, index): TextShape => ({
    x: middle(at),
    y: (rows[index]?.middle ?? 0) + 4,
    text: String(index + 1),
    size,
    anchor: 'middle',
    isBold: true,
  }));
  return {
    kind,
    title,
    description,
    height: Math.ceil(bottom + 2),
    paths: [
      ...path('grid', lines),
      ...path('edge', ofWay(false)),
      ...path('dashes', ofWay(true)),
      ...path(
        'edge',
        arrows.map(({ head }) => head),
      ),
      ...path(
        'line',
        moves.map(({ at }, index) => circle(middle(at), rows[index]?.middle ?? 0, radius)),
      ),
    ],
    texts: [
      ...heads.flatMap(({ texts }) => texts),
      ...rows.flatMap(({ texts }) => texts),
      ...numbers,
    ],
  };
}

interface Row {
  texts: TextShape[];
  middle: number;
  bottom: number;
}

function laidRows(moves: readonly Move[], from: number, width: number): Row[] {
  let y = from;
  return moves.map(({ action, note }, index) => {
    const at = { x: indent, width };
    const number: TextShape = { x: 0, y: y + size, text: `${index + 1}`, size, isBold: true };
    const actionText = block(action, { ...at, y }, { size });
    const noteText = block(note, { ...at, y: actionText.bottom, most: 2 }, { size, tone: 'quiet' });
    const texts = [number, ...actionText.texts, ...noteText.texts];
    const row = {
      texts,
      middle: y + lineHeight(size) / 2,
      bottom: Math.max(noteText.bottom, y + 2 * radius) + 8,
    };
    y = row.bottom;
    return row;
  });
}

/** What is left of a lane beside the numbers in it. */
function free(top: number, bottom: number, rows: readonly Row[]): [number, number][] {
  const starts = [top, ...rows.map(({ middle }) => middle + radius)];
  const ends = [...rows.map(({ middle }) => middle - radius), bottom];
  return starts.map((from, index): [number, number] => [from, ends[index] ?? bottom]);
}

/** @param gap how far from the middle of its lane it begins */
function arrow(from: number, x2: number, y: number, gap: number) {
  const side = x2 > from ? 1 : -1;
  const x1 = from + side * gap;
  const head = line(x2 - side * 6, y - 4, x2, y) + `L${x2 - side * 6} ${y + 4}`;
  return { x1, x2, d: line(x1, y, x2, y), head };
}
