import { describe, expect, test } from 'vitest';
import { localeIds } from '../../i18n/locales';
import { documentOf } from '../document';
import { exampleIds, loadExamples } from '../examples';
import { loadWords } from '../loading';
import { hardDrawings, timelineOf } from '../testing/drawings';
import { pictureOf } from './layout';
import { pictureWidth, type TextShape } from './picture';
import { widthOf } from './textFit';
import { dayOf, ticksOf } from './ticks';

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, y, text, size, anchor, isBold }: TextShape): Box {
  const width = widthOf(text, size, isBold);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 };
}

const meet = (one: Box, other: Box) =>
  one.left < other.right - 0.5 &&
  other.left < one.right - 0.5 &&
  one.top < other.bottom &&
  other.top < one.bottom;

describe.each(Object.entries(hardDrawings))('%s', (_, drawing) => {
  const { texts, paths, height } = pictureOf(drawing);
  const boxes = texts.map(boxOf);

  test('no text runs into another one', () => {
    const pairs = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => meet(one, other))
        .map((other) => [one.text, other.text]),
    );
    expect(pairs).toEqual([]);
  });

  test('every text is inside of the drawing and at least 9 pixels high', () => {
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > pictureWidth + 0.5 || top < -1 || bottom > height + 0.5,
    );
    expect(outside).toEqual([]);
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('every line has a place', () => {
    expect(paths.length).toBeGreaterThan(0);
    for (const { d } of paths) expect(d).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the scale of a timeline', () => {
  const ticks = (from: string, until: string, lang = 'en-GB') =>
    ticksOf(dayOf(from), dayOf(until), lang).map(({ label, above }) => `${above} ${label}`.trim());

  test('has days, months, quarters or years, and names the year where it changes', () => {
    expect(ticks('2027-06-14', '2027-06-17')).toEqual([
      '2027 14 Jun',
      '15 Jun',
      '16 Jun',
      '17 Jun',
    ]);
    expect(ticks('2027-10-20', '2028-03-02')).toEqual([
      '2027 Nov',
      'Dec',
      '2028 Jan',
      'Feb',
      'Mar',
    ]);
    expect(ticks('2027-01-01', '2028-06-30')).toEqual([
      '2027 Jan',
      'Apr',
      'Jul',
      'Oct',
      '2028 Jan',
      'Apr',
    ]);
    expect(ticks('2027-01-01', '2033-06-30')).toEqual([
      '2027',
      '2028',
      '2029',
      '2030',
      '2031',
      '2032',
      '2033',
    ]);
    expect(ticks('2027-10-20', '2027-12-31', 'zh-TW')).toEqual(['2027 年 11 月', '12 月']);
    expect(ticks('2027-10-20', '2027-12-31', 'ko-KR')).toEqual(['2027년 11월', '12월']);
  });

  test('has no more than fit, whatever lies between', () => {
    for (const [from, until] of [
      ['2027-01-01', '2027-02-28'],
      ['2027-01-01', '2029-12-31'],
      ['0001-01-01', '9999-12-31'],
    ] as const) {
      expect(ticks(from, until).length).toBeGreaterThan(0);
      expect(ticks(from, until).length).toBeLessThanOrEqual(9);
    }
  });
});

test('a day that is halfway is drawn halfway', () => {
  const drawing = timelineOf('en-GB', ['2027-06-01'], ['2027-06-06'], ['2027-06-11']);
  const { paths } = pictureOf(drawing);
  const starts = paths
    .filter(({ ink }) => ink === 'fill')
    .flatMap(({ d }) => [...d.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x)));
  expect(starts).toHaveLength(3);
  const [first = 0, middle = 0, last = 0] = starts;
  // The one in the middle is a bar, which begins at its day; diamonds begin 5 pixels before.
  expect(middle - (first + 5)).toBeCloseTo((last - first) / 2, 0);
});

test('hours in which nobody is there are a dashed frame, and those on call are not', () => {
  const inks = (mark: 'shift' | 'onCall' | 'nobody') => {
    const row = { tier: '', name: 'Nights', place: '', mark, spans: [[[0, 480] as const]] };
    const legend = { shift: 'On shift', onCall: 'On call' };
    const told = { title: 'Hours', description: [], note: '' };
    const drawing = { kind: 'coverage' as const, ...told, days: ['Mon–Sun'], rows: [row], legend };
    return pictureOf(drawing).paths.map(({ ink }) => ink);
  };
  expect(inks('nobody')).toContain('dashes');
  expect(inks('onCall')).not.toContain('dashes');
  expect(inks('shift')).not.toContain('dashes');
});

/** Numbers at the end of a text stay on its line by a space that does not break. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test.each(localeIds)(
  'drawings of the examples cut nothing, nor part a date (%s)',
  async (locale) => {
    const [words, tell] = await Promise.all([loadWords(locale), loadExamples(locale)]);
    for (const id of exampleIds) {
      const drawings = documentOf(tell(id, id), words).children.flatMap((node) =>
        node.type === 'drawing' ? node.drawing : [],
      );
      const texts = drawings.flatMap((drawing) => pictureOf(drawing).texts.map(({ text }) => text));
      expect(texts.filter((text) => text.endsWith('…'))).toEqual([]);
      const dates = drawings.flatMap((each) => (each.kind === 'timeline' ? each.rows : []));
      expect(dates.length).toBeGreaterThan(5);
      for (const { when } of dates) expect(texts.map(spaced)).toContain(when);
    }
  },
);
