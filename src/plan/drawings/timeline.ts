import type { Timeline, TimelineRow } from './drawing';
import {
  block,
  box,
  diamond,
  line,
  lineHeight,
  path,
  type Picture,
  pictureWidth,
  type TextShape,
} from './picture';
import { ticksOf, dayOf } from './ticks';

const size = 11;
const barHeight = 8;
/** Where days begin and end; names stand before them, dates after them. */
const [left, right] = [200, 476];
const radius = 5;

/** A row for each thing that has a day, in the order of the calendar, below a scale of months. */
export function layTimeline({ kind, title, description, lang, rows, gate }: Timeline): Picture {
  const days = rows.flatMap(({ from, until, gate: decided }) =>
    [from, until, decided].flatMap((day) => (day === undefined ? [] : [dayOf(day)])),
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const xOf = (day: number) => left + ((right - left) * (day - first)) / Math.max(last - first, 1);
  const ticks = ticksOf(first, last, lang).filter(isApart(xOf));
  const scale = ticks.flatMap(({ day, label, above }): TextShape[] => [
    ...(above === '' ? [] : [{ x: xOf(day), y: 10, text: above, size: 10, isBold: true }]),
    { x: xOf(day), y: 23, text: label, size: 10, tone: 'quiet' as const },
  ]);
  const lanes = laidRows(rows, 32);
  const bottom = lanes.at(-1)?.bottom ?? 32;
  const isDecided = rows.some((row) => row.gate !== undefined);
  const y = bottom + 12;
  const legend: TextShape[] = isDecided
    ? [{ x: left + 12, y: y + 4, text: gate, size, tone: 'quiet' }]
    : [];
  const marks = rows.map((row, index) => marksOf(row, lanes[index]?.middle ?? 0, xOf));
  return {
    kind,
    title,
    description,
    height: Math.ceil(isDecided ? y + 10 : bottom),
    paths: [
      ...path(
        'grid',
        ticks.map(({ day }) => line(xOf(day), 28, xOf(day), bottom)),
      ),
      ...path(
        'edge',
        marks.flatMap(({ going }) => going),
      ),
      ...path('line', [
        ...marks.flatMap(({ hollow }) => hollow),
        ...(isDecided ? [diamond(left + 4, y, radius - 1)] : []),
      ]),
      ...path(
        'fill',
        marks.flatMap(({ solid }) => solid),
      ),
    ],
    texts: [...scale, ...lanes.flatMap(({ texts }) => texts), ...legend],
  };
}

/** Leaves out a tick whose words would run into those of the one before, or out of the scale. */
function isApart(xOf: (day: number) => number) {
  let end = -Infinity;
  return ({ day, width }: { day: number; width: number }): boolean => {
    const x = xOf(day);
    if (x < end || x + width > pictureWidth) return false;
    end = x + width + 6;
    return true;
  };
}

interface Lane {
  texts: TextShape[];
  middle: number;
  bottom: number;
}

function laidRows(rows: readonly TimelineRow[], from: number): Lane[] {
  let y = from;
  return rows.map(({ name, when, mark }) => {
    const nameText = block(
      name,
      { x: 0, y, width: left - 16, most: 2 },
      { size, isBold: mark === 'phase' },
    );
    const at = { x: right + 14, y, width: pictureWidth - right - 14, most: 2 };
    const whenText = block(when, at, { size });
    const lane = {
      texts: [...nameText.texts, ...whenText.texts],
      middle: y + lineHeight(size) / 2,
      bottom: Math.max(nameText.bottom, whenText.bottom) + 4,
    };
    y = lane.bottom;
    return lane;
  });
}

interface Marks {
  solid: string[];
  hollow: string[];
  /** From the day on which a phase begins until the next one does. */
  going: string[];
}

/** Each mark has a form of its own: a diamond for a day, a bar for days, a diamond with a line for a phase. */
function marksOf(row: TimelineRow, y: number, xOf: (day: number) => number): Marks {
  const x = xOf(dayOf(row.from));
  const end = row.until === undefined ? x : xOf(dayOf(row.until));
  if (row.mark === 'span') {
    return {
      solid: [box(x, y - barHeight / 2, Math.max(end - x, 3), barHeight)],
      hollow: [],
      going: [],
    };
  }
  return {
    solid: [diamond(x, y, radius)],
    hollow: row.gate === undefined ? [] : [diamond(xOf(dayOf(row.gate)), y, radius - 1)],
    going: row.mark === 'phase' && end > x ? [line(x, y, end, y)] : [],
  };
}
