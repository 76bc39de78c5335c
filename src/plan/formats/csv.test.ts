import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../i18n/locales';
import { loadExamples } from '../examples';
import { blankPlan } from '../plan';
import { hostileText } from '../testing/hostile';
import { orders, textFrom } from '../testing/orders';
import { plans } from '../testing/plans';
import { write as writeContacts } from './contacts';
import { csvOf } from './csv';
import { write as writeRaci } from './raci';

const read = (csv: string, delimiter = ','): string[][] => parse(csv, { bom: true, delimiter });

describe('a table as CSV', () => {
  test('comes back as it was, with quotes, separators and line breaks', () => {
    const rows = [
      ['a "quoted" word', 'one, two; three'],
      ['first\nsecond', ''],
    ];
    expect(read(csvOf(rows, 'en'))).toEqual(rows);
    expect(read(csvOf(rows, 'nl'), ';')).toEqual(rows);
  });

  test('begins as Excel wants it and ends its lines as RFC 4180 has it', () => {
    expect(
      csvOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        'ko',
      ),
    ).toBe('\ufeff"a","b"\r\n"c","d"\r\n');
  });

  test.each([
    '=1+1',
    '+886 2 1234',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u200b=1',
    '\ufeff@x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('%j is no formula in it', (text) => {
    expect(read(csvOf([[text]], 'en'))).toEqual([[`'${text}`]]);
  });

  test.each(['0201234567', '00441632960000', '０２１２３４', '886212345678', '00'])(
    '%j keeps all its digits',
    (text) => {
      expect(read(csvOf([[text]], 'en'))).toEqual([[`'${text}`]]);
    },
  );

  test.each(['a=1', '1-2', 'a@example.org', '–', 'Tier 1', '0', '112', '020 7946 0123', '00:30'])(
    '%j stays as it is',
    (text) => {
      expect(read(csvOf([[text]], 'en'))).toEqual([[text]]);
    },
  );
});

const english = await orders('en');

test('no cell of a plan is a formula, whatever was typed', { timeout: 60_000 }, async () => {
  const texts = fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '＝', ''), hostileText)
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(plans(texts), async (plan) => {
      for (const write of [writeContacts, writeRaci]) {
        const csv = await write(english(plan));
        if (csv === null) continue;
        const rows = read(textFrom(csv));
        expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
      }
    }),
    { numRuns: 100 },
  );
});

test('the contacts of the small plan', async () => {
  const plan = (await loadExamples('en'))('small', 'small');
  const rows = read(textFrom(await writeContacts(english(plan))));
  expect(rows[0]).toEqual([
    'Kind',
    'Name',
    'Role or use',
    'Contact',
    'Hours',
    'Languages',
    'Stand-in or lead',
  ]);
  const row = (kind: string, name: string) =>
    rows.find((each) => each[0] === kind && each[1] === name);
  expect(row('Person', 'Helen Marsh')).toEqual([
    'Person',
    'Helen Marsh',
    '',
    'Extension 201',
    '',
    '',
    '',
  ]);
  expect(row('Tier 1', 'IT team (Helen Marsh and Tom Ashby)')).toEqual([
    'Tier 1',
    'IT team (Helen Marsh and Tom Ashby)',
    '',
    'Ticket, phone, walk-in desk',
    'Mon–Fri, 08:30–17:30',
    'English',
    '',
  ]);
  expect(row('Channel', 'Ticket')).toEqual([
    'Channel',
    'Ticket',
    'Anything',
    'ithelp@example.org',
    '',
    '',
    '',
  ]);
  expect(row('Supplier', 'Apple')?.[3]).toBe(
    'Number on the page “Apple Business” of the SharePoint site “IT help”',
  );
});

test('a person comes with role, contact and stand-in', async () => {
  const blank = blankPlan('p', 'en');
  const directory = [
    { id: 'a', person: 'Emma Hill', personRole: 'Lead', reach: '+44 20', standIn: 'b' },
    { id: 'b', person: 'Ravi "R" Shah', personRole: '', reach: '', standIn: null },
  ];
  const teams = { ...blank.answers.teams, directory };
  const plan = { ...blank, answers: { ...blank.answers, teams } };
  expect(read(textFrom(await writeContacts(english(plan)))).slice(1)).toEqual([
    ['Person', 'Emma Hill', 'Lead', "'+44 20", '', '', 'Ravi "R" Shah'],
    ['Person', 'Ravi "R" Shah', '', '', '', '', ''],
  ]);
});

test('who does what in the small plan', async () => {
  const plan = (await loadExamples('en'))('small', 'small');
  const rows = read(textFrom(await writeRaci(english(plan))));
  expect(rows).toHaveLength(12);
  expect(rows[0]).toEqual(['Activity', 'Responsible', 'Accountable', 'Consulted', 'Informed']);
  expect(rows[6]).toEqual([
    'Manage cases with Microsoft',
    'Tier 3',
    'Tier 3',
    'Tier 4',
    'Tier 1, plan owner',
  ]);
  expect(rows[1]).toEqual(['Respond to users', 'Tier 1', 'Plan owner', '', '']);
});

const heads = {
  en: ['Kind', 'Activity'],
  'zh-tw': ['類別', '工作項目'],
  nl: ['Soort', 'Activiteit'],
  ko: ['구분', '업무'],
};

test.each(localeIds)('both tables have their head in %s', async (locale) => {
  const order = await orders(locale);
  const plan = (await loadExamples(locale))('medium', 'medium');
  const delimiter = locale === 'nl' ? ';' : ',';
  const firsts = [writeContacts, writeRaci].map(
    async (write) => read(textFrom(await write(order(plan))), delimiter)[0]?.[0],
  );
  expect(await Promise.all(firsts)).toEqual(heads[locale]);
});

test('a plan without contacts or duties makes no file', async () => {
  const order = english(blankPlan('blank', 'en'));
  expect([await writeContacts(order), await writeRaci(order)]).toEqual([null, null]);
});
