import type { Drawing } from './drawing';
import { pictureOf } from './layout';
import { type Ink, type PathShape, pictureWidth, type TextShape } from './picture';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing: what it is, and its text or the elements in it. */
export interface SvgElement {
  tag: 'svg' | 'title' | 'desc' | 'path' | 'text';
  attributes: Attributes;
  children: readonly SvgElement[] | string;
}

/**
 * A drawing as elements. It is complete in one colour without any style sheet, in the colour of the text around it;
 * classes say what a style sheet may give another one: `accent`, `quiet`, and the kinds of lines.
 */
export function svgOf(drawing: Drawing): SvgElement {
  const { kind, title, description, height, paths, texts } = pictureOf(drawing);
  return {
    tag: 'svg',
    attributes: {
      class: `drawing drawing--${kind}`,
      role: 'img',
      viewBox: `0 0 ${pictureWidth} ${height}`,
      width: pictureWidth,
      height,
      fill: 'currentColor',
      'font-size': usual,
    },
    children: [
      { tag: 'title', attributes: {}, children: title },
      { tag: 'desc', attributes: {}, children: description.join('\n') },
      ...paths.map(pathElement),
      ...texts.map(textElement),
    ],
  };
}

/** The size of a text that says none. */
const usual = 11;

const stroke = { fill: 'none', stroke: 'currentColor' };

/** How each kind of lines looks without a style sheet. */
const inks: Record<Ink, Attributes> = {
  fill: {},
  line: stroke,
  edge: { ...stroke, 'stroke-width': 2 },
  dashes: { ...stroke, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' },
  grid: { ...stroke, 'stroke-opacity': 0.25 },
};

const pathElement = ({ ink, d }: PathShape): SvgElement => ({
  tag: 'path',
  attributes: { class: ink, d, ...inks[ink] },
  children: [],
});

const textElement = ({ x, y, text, size, anchor, isBold, tone }: TextShape): SvgElement => ({
  tag: 'text',
  attributes: {
    x,
    y,
    ...(tone && { class: tone }),
    ...(size !== usual && { 'font-size': size }),
    ...(isBold && { 'font-weight': 600 }),
    ...(anchor && { 'text-anchor': anchor }),
  },
  children: text,
});

/**
 * A drawing as SVG for a page of HTML: one `svg` element of 671 by some hundred CSS pixels that can be scaled, with a
 * title, a description that says the same in words, and nothing that a Content-Security-Policy forbids (no style
 * attributes, no scripts, no addresses, no ids). Everything that was typed is escaped.
 */
export const svgText = (drawing: Drawing): string => written(svgOf(drawing));

function written({ tag, attributes, children }: SvgElement): string {
  const named = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escaped(`${value}`)}"`,
  );
  const inside = typeof children === 'string' ? escaped(children) : children.map(written).join('');
  return `<${tag}${named.join('')}>${inside}</${tag}>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');
