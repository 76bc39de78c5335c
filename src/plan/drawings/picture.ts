import type { Drawing } from './drawing';
import { wrapped } from './textFit';

/** How wide every drawing is, in CSS pixels: what the sheet has between its margins, a page of A4 less its edge. */
export const pictureWidth = 671;

/** A line of text. */
export interface TextShape {
  /** Where it begins; where it ends if `anchor` says so, and its middle if that says so. */
  x: number;
  /** The line on which letters stand. */
  y: number;
  text: string;
  size: number;
  anchor?: 'middle' | 'end';
  isBold?: boolean;
  tone?: 'accent' | 'quiet';
}

/** How a path is drawn: filled, or as a line that is thin, strong, dashed, or light behind everything else. */
export type Ink = 'fill' | 'line' | 'edge' | 'dashes' | 'grid';

/** All lines or areas of one kind. */
export interface PathShape {
  ink: Ink;
  d: string;
}

/** A drawing laid out: what stands where, in CSS pixels at full size. */
export interface Picture {
  kind: Drawing['kind'];
  title: string;
  description: readonly string[];
  height: number;
  paths: readonly PathShape[];
  texts: readonly TextShape[];
}

type Style = Pick<TextShape, 'size' | 'isBold' | 'tone' | 'anchor'>;

/** Space from the foot of a line to that of the next. */
export const lineHeight = (size: number): number => Math.round(size * 1.4);

/** A text in as many lines as it needs, from its upper left corner; with where the next thing can stand. */
export function block(
  text: string,
  { x, y, width, most }: { x: number; y: number; width: number; most?: number },
  style: Style,
): { texts: TextShape[]; bottom: number } {
  const lines = wrapped(text, width, style.size, style.isBold, most);
  const step = lineHeight(style.size);
  return {
    texts: lines.map((line, index) => ({
      x: round(x),
      y: round(y + index * step + style.size),
      text: line,
      ...style,
    })),
    bottom: y + lines.length * step,
  };
}

/** To a tenth of a pixel: what is finer nobody sees. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A path of its kind; none where there is nothing to draw. */
export const path = (ink: Ink, parts: readonly string[]): PathShape[] =>
  parts.length > 0 ? [{ ink, d: parts.join('') }] : [];

export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

export const diamond = (x: number, y: number, radius: number): string =>
  `M${round(x - radius)} ${round(y)}l${radius} ${-radius}l${radius} ${radius}l${-radius} ${radius}z`;

export const circle = (x: number, y: number, radius: number): string =>
  `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
