import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { hardDrawings } from '../testing/drawings';
import type { Drawing } from './drawing';
import { svgText } from './svg';

type Element = DefaultTreeAdapterTypes.Element;

const elementsIn = (html: string): Element[] =>
  parseFragment(html).childNodes.flatMap((node) => ('tagName' in node ? [node] : []));

const inside = ({ childNodes }: Element): Element[] =>
  childNodes.flatMap((node) => ('tagName' in node ? [node] : []));

const textOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

const hostile = '<script>alert(1)</script> & "quotes" </svg> ]]> \' &amp;';

const ladder = (name: string): Drawing => ({
  kind: 'ladder',
  title: name,
  description: [name, 'Second'],
  steps: [
    { tier: 'Tier 1', teams: [{ name, notes: [] }] },
    { tier: 'Tier 2', teams: [{ name: 'Desk', notes: ['2 people'] }] },
  ],
});

describe.each(Object.entries(hardDrawings))('%s', (_, drawing) => {
  const elements = elementsIn(svgText(drawing));

  test('is one picture with a title and a description, and nothing that a policy forbids', () => {
    expect(elements).toHaveLength(1);
    const [svg] = elements;
    if (!svg) return;
    expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(svg.attrs).toContainEqual({ name: 'role', value: 'img' });
    const children = inside(svg);
    expect(children.slice(0, 2).map(({ tagName }) => tagName)).toEqual(['title', 'desc']);
    expect(new Set(children.slice(2).map(({ tagName }) => tagName))).toEqual(
      new Set(['path', 'text']),
    );
    const names = [svg, ...children].flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => /^(?:style|id|href|on)/.test(name))).toEqual([]);
  });
});

test('what was typed comes out as itself, in the title, the description and the picture', () => {
  const [svg, ...more] = elementsIn(svgText(ladder(hostile)));
  expect(more).toEqual([]);
  const children = svg ? inside(svg) : [];
  expect(children.slice(0, 2).map(textOf)).toEqual([hostile, `${hostile}\nSecond`]);
  const drawn = children.slice(2).map(textOf).join(' ');
  expect(drawn).toContain('<script>alert(1)</script>');
  expect(children.some(({ tagName }) => tagName === 'script')).toBe(false);
});

test('without a style sheet it is drawn in the colour of the text', () => {
  const [svg] = elementsIn(svgText(ladder('Desk')));
  expect(svg?.attrs).toContainEqual({ name: 'fill', value: 'currentColor' });
  const paths = (svg ? inside(svg) : []).filter(({ tagName }) => tagName === 'path');
  for (const { attrs } of paths)
    expect(attrs).toContainEqual({ name: 'stroke', value: 'currentColor' });
});
