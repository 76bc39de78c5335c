import type { Coverage, CoverageRow, Span } from './drawing';
import {
  block,
  box,
  line,
  lineHeight,
  path,
  type Picture,
  pictureWidth,
  type TextShape,
} from './picture';
import { widthOf } from './textFit';

const size = 11;
const tierWidth = 58;
const labels = 200;
/** Between the hours of one kind of days and those of the next. */
const gutter = 10;
const barHeight = 9;
const wholeDay = 1_440;

/** Where the hours of some days are drawn. */
interface Panel {
  x: number;
  width: number;
}

/** A row for each team, the hours of the day from left to right, and days that differ side by side. */
export function layCoverage(drawing: Coverage): Picture {
  const { kind, title, description, days, rows, note } = drawing;
  const width = (pictureWidth - labels - gutter * (days.length - 1)) / days.length;
  const panels = days.map((_, index): Panel => ({ x: labels + index * (width + gutter), width }));
  const heads = headsOf(days, panels);
  const lanes = laidRows(rows, heads.bottom + 4);
  const bottom = lanes.at(-1)?.bottom ?? heads.bottom;
  const bars = rows.flatMap((row, index) => barsOf(row, lanes[index]?.middle ?? 0, panels));
  const legend = legendOf(drawing, bottom + 6);
  const noted = block(
    note,
    { x: 0, y: legend.bottom, width: pictureWidth },
    { size, tone: 'quiet' },
  );
  const grid = panels.flatMap((panel) =>
    hoursOf(panel).map((hour) => {
      const x = xOf(hour * 60, panel);
      return line(x, heads.bottom, x, bottom);
    }),
  );
  const of = (ink: 'fill' | 'line' | 'dashes') =>
    [...bars, ...legend.bars].filter((bar) => bar.ink === ink).map(({ d }) => d);
  return {
    kind,
    title,
    description,
    height: Math.ceil(note === '' ? legend.bottom : noted.bottom),
    paths: [
      ...path('grid', grid),
      ...path('fill', of('fill')),
      ...path('line', of('line')),
      ...path('dashes', of('dashes')),
    ],
    texts: [
      ...heads.texts,
      ...lanes.flatMap(({ texts }) => texts),
      ...unknownTexts(rows, lanes),
      ...legend.texts,
      ...noted.texts,
    ],
  };
}

const xOf = (minute: number, { x, width }: Panel): number => x + (width * minute) / wholeDay;

/** Hours that are marked: as many as there is room to read. */
function hoursOf({ width }: Panel): number[] {
  const step = width > 400 ? 3 : width > 190 ? 6 : 12;
  return Array.from({ length: 24 / step + 1 }, (_, index) => index * step);
}

/** The days, and below them the hours. */
function headsOf(
  days: readonly string[],
  panels: readonly Panel[],
): { texts: TextShape[]; bottom: number } {
  const named = days.map((day, index) =>
    block(
      day,
      { x: panels[index]?.x ?? 0, y: 0, width: panels[index]?.width ?? 0, most: 3 },
      { size, isBold: true },
    ),
  );
  const y = Math.max(...named.map(({ bottom }) => bottom));
  const hours = panels.flatMap((panel): TextShape[] => {
    if (panel.width < 100) return [];
    const marked = hoursOf(panel);
    return marked.map((hour, index) => ({
      x: xOf(hour * 60, panel),
      y: y + 11,
      text: String(hour).padStart(2, '0'),
      size: 10,
      tone: 'quiet',
      // At its ends inside of the panel, so that the hours of two don't meet.
      ...(index > 0 && { anchor: index === marked.length - 1 ? 'end' : 'middle' }),
    }));
  });
  return {
    texts: [...named.flatMap(({ texts }) => texts), ...hours],
    bottom: y + (hours.length > 0 ? 16 : 2),
  };
}

interface Lane {
  texts: TextShape[];
  /** Where its bars are. */
  middle: number;
  bottom: number;
}

function laidRows(rows: readonly CoverageRow[], from: number): Lane[] {
  let y = from;
  return rows.map(({ tier, name, place }) => {
    const named = tier === '' ? 0 : tierWidth;
    const at = { x: named, y, width: labels - named - 12, most: 3 };
    const tierText = block(
      tier,
      { x: 0, y, width: tierWidth - 6, most: 3 },
      { size, isBold: true, tone: 'accent' },
    );
    const nameText = block(name, at, { size, isBold: tier === '' });
    const placeText = block(place, { ...at, y: nameText.bottom }, { size: 10, tone: 'quiet' });
    const lane = {
      texts: [...tierText.texts, ...nameText.texts, ...placeText.texts],
      middle: y + lineHeight(size) / 2,
      bottom: Math.max(tierText.bottom, place === '' ? nameText.bottom : placeText.bottom) + 5,
    };
    y = lane.bottom;
    return lane;
  });
}

interface Bar {
  ink: 'fill' | 'line' | 'dashes';
  d: string;
}

const barsOf = ({ mark, spans }: CoverageRow, middle: number, panels: readonly Panel[]): Bar[] =>
  spans.flatMap((day, index) => {
    const panel = panels[index];
    if (!panel) return [];
    return day.flatMap(([from, until]: Span) => {
      const x = xOf(from, panel);
      return bar(mark, x, middle - barHeight / 2, xOf(until, panel) - x);
    });
  });

/** Each mark has a form of its own: solid, hatched, or an empty frame. */
function bar(mark: CoverageRow['mark'], x: number, y: number, width: number): Bar[] {
  if (mark === 'shift') return [{ ink: 'fill', d: box(x, y, width, barHeight) }];
  const frame = box(x + 0.5, y + 0.5, Math.max(width - 1, 0.5), barHeight - 1);
  if (mark === 'nobody') return [{ ink: 'dashes', d: frame }];
  return [{ ink: 'line', d: frame + hatched(x, y, width) }];
}

/** Slanting lines, cut off at both ends of the bar. */
function hatched(x: number, y: number, width: number): string {
  const lines: string[] = [];
  for (let foot = x - barHeight + 5; foot < x + width; foot += 5) {
    const [left, right] = [Math.max(foot, x), Math.min(foot + barHeight, x + width)];
    if (right > left)
      lines.push(line(left, y + barHeight - (left - foot), right, y + barHeight - (right - foot)));
  }
  return lines.join('');
}

function unknownTexts(rows: readonly CoverageRow[], lanes: readonly Lane[]): TextShape[] {
  return rows.flatMap(({ unknown }, index) => {
    const lane = lanes[index];
    if (unknown === undefined || !lane) return [];
    const at = {
      x: labels,
      y: lane.middle - lineHeight(size) / 2,
      width: pictureWidth - labels,
      most: 1,
    };
    return block(unknown, at, { size, tone: 'quiet' }).texts;
  });
}

/** What the two kinds of bars mean, where there are both. */
function legendOf(
  { rows, legend }: Coverage,
  y: number,
): { texts: TextShape[]; bars: Bar[]; bottom: number } {
  if (!rows.some(({ mark }) => mark === 'onCall')) return { texts: [], bars: [], bottom: y };
  const marks = ['shift', 'onCall'] as const;
  let x = labels;
  const texts: TextShape[] = [];
  const bars: Bar[] = [];
  for (const mark of marks) {
    bars.push(...bar(mark, x, y + 4, 22));
    texts.push({ x: x + 28, y: y + size + 1, text: legend[mark], size, tone: 'quiet' });
    x += 28 + widthOf(legend[mark], size) + 20;
  }
  return { texts, bars, bottom: y + lineHeight(size) + 6 };
}
