import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { type Locale, localeIds } from '../../../i18n/locales';
import { exampleIds, loadExamples } from '../../examples';
import { textOf } from '../../markdownFile';
import { halfPlan } from '../../testing/halfPlan';
import { hostileText } from '../../testing/hostile';
import { orders } from '../../testing/orders';
import { plans } from '../../testing/plans';
import { gapsIn, readHtml, readMarkdown } from '../../testing/readers';
import type { Order } from '../format';
import { write } from './file';

async function fileOf(order: Order): Promise<Uint8Array> {
  const content = await write(order);
  if (!(content instanceof ArrayBuffer)) throw new Error('No file was written.');
  return new Uint8Array(content);
}

/** Reads the file as another program does that knows Word's styles. */
async function readWord(file: Uint8Array) {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    {
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Heading 1'] => h2:fresh",
        "p[style-name='Heading 2'] => h3:fresh",
        "p[style-name='TOC Heading'] => nav > span:fresh",
        "p[style-name='toc 1'] => nav > span:fresh",
        "p[style-name='toc 2'] => nav > span:fresh",
      ],
    },
  );
  const reading = readHtml(value);
  return { ...reading, blocks: reading.blocks.filter((block) => block !== 'p ') };
}

/** The parts of the file as XML; throws where one is not well formed. */
function partsOf(file: Uint8Array) {
  const files = Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name));
  const onError = (level: string, message: unknown) => {
    throw new Error(`${level}: ${String(message)}`);
  };
  const parser = new DOMParser({ errorHandler: onError });
  return new Map(
    files.map(([name, bytes]) => [name, parser.parseFromString(strFromU8(bytes), 'text/xml')]),
  );
}

/** Reading such a file takes seconds where much else goes on. */
const unhurried = { timeout: 60_000 };

const english = await orders('en');
const small = (await loadExamples('en'))('small', 'small');

describe.each(localeIds)('a Word file in %s', async (locale) => {
  const order = await orders(locale);
  const tell = await loadExamples(locale);

  test.each(exampleIds)('says what the Markdown of the %s plan says', unhurried, async (id) => {
    const plan = tell(id, id);
    const read = await readWord(await fileOf(order(plan)));
    expect(read).toEqual(readMarkdown(textOf(plan, order(plan).words)));
  });
});

const languages: Record<Locale, [latin: string, eastAsia: string | null, font: string]> = {
  en: ['en-GB', null, 'Microsoft JhengHei'],
  'zh-tw': ['en-US', 'zh-TW', 'Microsoft JhengHei'],
  nl: ['nl-NL', null, 'Microsoft JhengHei'],
  ko: ['en-US', 'ko-KR', 'Malgun Gothic'],
};

test.each(localeIds)('language and East Asian font are set (%s)', async (locale) => {
  const order = await orders(locale);
  const plan = (await loadExamples(locale))('small', 'small');
  const defaults = partsOf(await fileOf(order(plan)))
    .get('word/styles.xml')
    ?.getElementsByTagName('w:docDefaults')[0];
  const language = defaults?.getElementsByTagName('w:lang')[0];
  const font = defaults?.getElementsByTagName('w:rFonts')[0];
  expect([
    language?.getAttribute('w:val'),
    language?.getAttribute('w:eastAsia') || null,
    font?.getAttribute('w:eastAsia'),
  ]).toEqual(languages[locale]);
});

test('heads of tables come again on every page, and rows are not parted', unhurried, async () => {
  const document = partsOf(await fileOf(english(small))).get('word/document.xml');
  const tables = Array.from(document?.getElementsByTagName('w:tbl') ?? []);
  expect(tables.length).toBeGreaterThan(15);
  for (const table of tables) {
    const rows = Array.from(table.getElementsByTagName('w:tr'));
    const are = (name: string) =>
      rows.map((row) => {
        const mark = row.getElementsByTagName(name).item(0);
        return mark !== null && mark.getAttribute('w:val') !== 'off';
      });
    expect(are('w:tblHeader')).toEqual(rows.map((_, index) => index === 0));
    expect(are('w:cantSplit')).toEqual(rows.map(() => true));
    const widths = Array.from(table.getElementsByTagName('w:gridCol'), (column) =>
      Number(column.getAttribute('w:w')),
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9638);
    expect(Math.min(...widths)).toBeGreaterThan(400);
  }
});

test(
  'whom to call has paper of its own, and what introduces a table stays with it',
  unhurried,
  async () => {
    const document = partsOf(await fileOf(english(small))).get('word/document.xml');
    const marked = (name: string) =>
      Array.from(document?.getElementsByTagName('w:p') ?? []).flatMap((each) =>
        each.getElementsByTagName(name).length > 0 ? [each.textContent] : [],
      );
    expect(marked('w:pageBreakBefore')).toEqual(['Who to call', '1 Scope and owner']);
    const kept = marked('w:keepNext');
    expect(kept).toContain('The times run from the moment the device is reported missing.');
    // Names the rows below it.
    expect(kept).toContain('First contact');
  },
);

test('short words of a matrix stay whole where long ones make it narrow', unhurried, async () => {
  const dutch = await orders('nl');
  const plan = (await loadExamples('nl'))('medium', 'medium');
  const document = partsOf(await fileOf(dutch(plan))).get('word/document.xml');
  const matrix = Array.from(document?.getElementsByTagName('w:tbl') ?? []).find((table) =>
    table.textContent.startsWith('Activiteit'),
  );
  const widths = Array.from(matrix?.getElementsByTagName('w:gridCol') ?? [], (column) =>
    Number(column.getAttribute('w:w')),
  );
  expect(widths.length).toBeGreaterThan(10);
  // “Laag”, bold and of 7 points, is 16 points wide, with 6 points beside it.
  expect(Math.min(...widths)).toBeGreaterThan(22 * 20);
});

test('contents, running head, page numbers and properties are there', unhurried, async () => {
  const parts = partsOf(await fileOf(english(small)));
  const document = parts.get('word/document.xml');
  const fields = Array.from(document?.getElementsByTagName('w:instrText') ?? []).map(
    ({ textContent }) => textContent,
  );
  expect(fields.join()).toMatch(/TOC .*\\o "1-2"/);
  const texts = [...parts].filter(([name]) => /word\/(header|footer)\d/.test(name));
  const said = texts.map(([, part]) => part.documentElement.textContent).join(' ');
  expect(said).toContain('Intune support plan: Larkmoor Housing Association');
  expect(said).toMatch(/PAGE.*NUMPAGES/);
  const core = parts.get('docProps/core.xml');
  const property = (name: string) => core?.getElementsByTagName(name)[0]?.textContent;
  expect(property('dc:title')).toBe('Intune support plan: Larkmoor Housing Association');
  expect(property('dc:creator')).toBe('Larkmoor Housing Association');
  // Word would ask whether to update it before anybody has read a line.
  const settings = parts.get('word/settings.xml');
  expect(settings?.getElementsByTagName('w:updateFields')).toHaveLength(0);
  const marks = Array.from(document?.getElementsByTagName('w:fldChar') ?? []);
  expect(marks.map((mark) => mark.getAttribute('w:dirty'))).not.toContain('true');
  expect(marks.length).toBeGreaterThan(2);
});

test('every place that the contents lead to is there', unhurried, async () => {
  const document = partsOf(await fileOf(english(small))).get('word/document.xml');
  const all = (name: string) => Array.from(document?.getElementsByTagName(name) ?? []);
  const places = all('w:bookmarkStart').map((each) => each.getAttribute('w:name'));
  const links = all('w:hyperlink').map((each) => each.getAttribute('w:anchor'));
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((anchor) => !places.includes(anchor))).toEqual([]);
  expect(new Set(places).size).toBe(places.length);
});

test('gaps and proposals are marked', async () => {
  const sources = { 'scope.version': 'proposed', 'scope.users': 'example' } as const;
  const half = { ...halfPlan(), sources };
  const document = partsOf(await fileOf(english(half))).get('word/document.xml');
  const runs = Array.from(document?.getElementsByTagName('w:r') ?? []);
  const marked = (style: string) =>
    runs
      .filter((run) => run.getElementsByTagName('w:rStyle')[0]?.getAttribute('w:val') === style)
      .map(({ textContent }) => textContent);
  expect(new Set(marked('Gap'))).toEqual(new Set(['not filled in yet']));
  expect(marked('Gap')).toHaveLength(gapsIn(textOf(half, english(half).words)));
  expect(marked('Proposal')).toEqual([' (proposed)']);
  expect(marked('ExampleValue')).toEqual([' (example value)']);
});

test('whatever was typed stays text', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(plans(hostileText), async (plan) => {
      const file = await fileOf(english(plan));
      partsOf(file);
      expect(await readWord(file)).toEqual(readMarkdown(textOf(plan, english(plan).words)));
    }),
    { numRuns: 8 },
  );
});
