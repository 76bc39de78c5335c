import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes, Root, Table } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Locale, localeIds } from '../../i18n/locales';
import { documentOf, wholeDocument } from '../document';
import { loadWords, type Words } from '../loading';
import { nodesIn } from '../testing/said';
import { plans } from '../testing/plans';
import { parse } from '../testing/structure';
import { wordsOf } from '../tree';

/** What readers of finished plans have found: each must stay away from every plan that somebody has accepted. */
const read = {
  en: ['blank', 'half', 'small', 'medium', 'large', 'draft-few', 'draft-desk', 'draft-partner'],
  'zh-tw': ['blank', 'half', 'small', 'medium', 'large'],
  nl: ['blank', 'half', 'small', 'medium', 'large'],
  ko: ['blank', 'half', 'small', 'medium', 'large'],
} satisfies Record<Locale, string[]>;

/** How a gap is worded, and where an answer is not the user's own. */
const gaps = ['not filled in yet', '尚未填寫', 'nog niet ingevuld', '미입력'];

const tablesIn = (root: Root): Table[] =>
  root.children.filter((node): node is Table => node.type === 'table');

const cellsOf = ({ children }: Table): string[][] =>
  children.map((row) => row.children.map(wordsOf));

/** Lists within lists: how deep they go. */
const depthOf = (node: Nodes): number =>
  'children' in node
    ? Math.max(0, ...node.children.map(depthOf)) + (node.type === 'list' ? 1 : 0)
    : 0;

/** What makes a table a matrix: its columns are parties and tiers, or how urgent something is. */
const marks =
  /^(?:|✓|–|[ARCI](?:(?:, |、)[ARCI])*|(?:Yes|No|With approval|可|不可|須核准|Ja|Nee|Na akkoord|가능|불가|승인 필요)( \(proposed\))?|(?:Priority|優先順序|Prioriteit|우선순위) \d( \(proposed\))?)$/u;

/** Columns below a head, but for the first, which names the rows; none as long as no row is named. */
function columnsOf(table: Table): { head: string; cells: string[] }[] {
  const [head = [], ...rows] = cellsOf(table);
  if (rows.every(([name = '']) => gaps.includes(name))) return [];
  return head.slice(1).map((name, index) => ({
    head: name,
    cells: rows.map((row) => row[index + 1] ?? ''),
  }));
}

/** Room to sign by hand stays empty, and the day of a signature stands beside each. */
const toSign = /^(?:Signature|簽名|Handtekening|서명|Signed on|簽核日期|Getekend op|서명일)$/u;

/** Columns that tell no row from another. */
const tellNothing = (root: Root): string[] =>
  tablesIn(root).flatMap((table) =>
    columnsOf(table).flatMap(({ head, cells }) => {
      const [first = ''] = cells;
      if (cells.length < 2 || toSign.test(head) || cells.some((cell) => cell !== first)) return [];
      return marks.test(first) && first !== '–' && first !== '' ? [] : [`${head}: ${first}`];
    }),
  );

/** Names of the world, and of the organisations in the examples: all that has a capital after a comma in a cell. */
const names =
  /^(?:Windows|Android|Linux|Intune|Teams|Engels|Nederlands|Duits|Spaans|Koreaans|Chinees|Noord|Zuid|English|Traditional Chinese|Dutch|Korean|German|Spanish|Europe|Asia|Americas|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|Monday|Wi-Fi|Quillon|Ellerbeck|Owen|Kevin|Helen|Margaret|Azië|Without it)/;

/** What begins with a capital after a comma in a cell and is no name. */
const capitalsIn = (root: Root): string[] =>
  tablesIn(root)
    .flatMap((table) => cellsOf(table).flat())
    .filter((cell) =>
      cell.split(', ').some((part, at) => at > 0 && /^[A-Z][a-z]/.test(part) && !names.test(part)),
    );

/** Points that are a name in bold and what it stands for. */
const labelsInPoints = (root: Root): string[] =>
  nodesIn(root).flatMap((node) => {
    if (node.type !== 'listItem') return [];
    const [line] = node.children;
    const first = line?.type === 'paragraph' ? line.children[0] : undefined;
    return first?.type === 'strong' ? [wordsOf(node)] : [];
  });

describe.each(localeIds)('the plans in %s', (locale) => {
  describe.each(read[locale])('“%s”', (name) => {
    const text = readFileSync(join(import.meta.dirname, locale, `${name}.md`), 'utf8');
    const root = parse(text.replace(/^---\n.*?\n---\n/s, ''));
    const words = nodesIn(root).flatMap((node) => (node.type === 'text' ? [node.value] : []));

    test('has no points below points, and none that are a label with a value', () => {
      expect(depthOf(root)).toBeLessThan(2);
      expect(labelsInPoints(root)).toEqual([]);
    });

    test('has no column that tells no row from another', () => {
      expect(tellNothing(root).filter((each) => !gaps.some((gap) => each.includes(gap)))).toEqual(
        [],
      );
    });

    test('gives no working days without their unit, and no unit twice', () => {
      const rows = tablesIn(root).flatMap(cellsOf);
      const labelled = rows.filter(
        ([label = '', value = '']) =>
          /working days to|werkdagen tot/i.test(label) && !gaps.includes(value),
      );
      expect(labelled).toEqual([]);
    });

    test.runIf(locale === 'zh-tw')('has no ASCII punctuation beside Chinese characters', () => {
      const found = words.filter((text) =>
        /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text),
      );
      expect(found).toEqual([]);
    });

    test.runIf(locale === 'ko')('has quotes the right way round, and no 및 between days', () => {
      const found = words.filter((text) =>
        /(?:^|\s)[”’](?=\p{L})|[“‘](?=[\s.,)]|$)|요일 및 /u.test(text),
      );
      expect(found).toEqual([]);
    });

    test.runIf(locale === 'nl' || locale === 'en')('has one capital in a cell of choices', () => {
      expect(capitalsIn(root)).toEqual([]);
    });

    test.runIf(locale === 'nl')('begins its cells with a capital', () => {
      const small = tablesIn(root)
        .flatMap((table) => cellsOf(table).flat())
        .filter(
          (cell) =>
            /^\p{Ll}/u.test(cell) &&
            !/^(?:nog niet ingevuld|macOS|iOS|iPad|iPhone|apple-mdm|\S+[.@/]\S+)/u.test(cell),
        );
      expect(small).toEqual([]);
    });
  });
});

/** What is worked out for each row, or adds up below, and stays beside it; who enrols in a phase stays with its name. */
const worked =
  /^(?:Length|Expected contacts, week 1|Go or no-go on|Renew from|Good to know|First checks|Escalate to|Who enrols|How it is counted|Date|Details|Answer): /;

const loaded = new Map<Locale, Words>();
beforeAll(async () => {
  for (const locale of localeIds) loaded.set(locale, await loadWords(locale));
});

const harmlessText = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,3}$/);

describe('any plan', () => {
  test(
    'has no points below points, and no column in which all rows say the same',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(plans(harmlessText), fc.constantFrom(...localeIds), (plan, locale) => {
          const words = loaded.get(locale);
          if (!words) throw new Error(`No words for ${locale}`);
          const root = documentOf(plan, words, wholeDocument);
          expect(depthOf(root)).toBeLessThan(2);
          expect(labelsInPoints(root)).toEqual([]);
          if (locale !== 'en') return;
          const same = tellNothing(root).filter(
            (each) => !gaps.some((gap) => each.includes(gap)) && !worked.test(each),
          );
          expect(same).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
  );
});
