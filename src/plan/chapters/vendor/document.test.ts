import { describe, expect, test } from 'vitest';
import { localeIds } from '../../../i18n/locales';
import { loadWords } from '../../loading';
import { partOf } from '../../testing/partOf';
import { planWith } from '../../testing/planWith';
import { rowsOf, saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');
const written = (vendor: object, form = false) =>
  document(
    writerFor(
      planWith({
        teams: {
          directory: [
            { id: 'ann', person: 'Ann' },
            { id: 'bo', person: 'Bo' },
          ],
        },
        vendor: { ...vendor },
      }),
      'vendor',
      words,
      { form },
    ),
    6,
  );

describe('the contract', () => {
  const source =
    'From Microsoft’s general support description of 2019–20, which isn’t specific to Intune. Check it against your own contract.';

  test('of an enterprise plan comes with what Microsoft has published, and its source', () => {
    const said = written({ contract: 'enterprise' });
    expect(rowsOf(said).slice(0, 4)).toEqual([
      ['Severity', 'When', 'Microsoft’s first response'],
      ['A (critical)', 'Many users can’t use the service at all', 'Within 1 hour (24×7)'],
      [
        'B (high)',
        'The service is usable but impaired, and the fix can wait for business hours',
        'The next day (24×7)',
      ],
      [
        'C (non-critical)',
        'Hardly any effect, or there is a workaround',
        'No time promised (24×7)',
      ],
    ]);
    expect(saidIn(said)).toContain(source);
  });

  test('of a business plan promises less', () => {
    expect(rowsOf(written({ contract: 'business' })).map(([, , response]) => response)).toEqual([
      'Microsoft’s first response',
      'Within 1 hour (24×7)',
      'No time promised (business hours)',
      'No time promised (business hours)',
    ]);
  });

  test.each(['premier', 'unified'])('that is a %s one says which case is a call', (contract) => {
    const said = saidIn(written({ contract }));
    expect(said.filter((block) => block.includes('opened by phone'))).toHaveLength(1);
    expect(said).not.toContain(source);
  });

  test.each(localeIds)(
    'that is a Unified one says which severities of the plan are critical (%s)',
    async (locale) => {
      const said = saidIn(
        await partOf('vendor', { vendor: { contract: 'unified' } }, locale),
      ).join();
      // A, then B and C, in the brackets of the language.
      expect(said).toMatch(/[(（][^)）]*A[^)）]*[)）][^)）]*[(（][^)）]*B[^)）]*C[)）]/);
    },
  );

  test.each(['partner', 'none', null])('says no more of its own: %s', (contract) => {
    expect(rowsOf(written({ contract }))).toEqual([]);
    expect(saidIn(written({ contract })).join()).not.toContain('opened by phone');
  });
});

describe('who opens cases', () => {
  test('are names, with a column of roles once one is known', () => {
    const openers = [
      { id: 'a', opener: 'ann' },
      { id: 'b', opener: 'bo' },
    ];
    expect(rowsOf(written({ openers }))).toEqual([['Person'], ['Ann'], ['Bo']]);
    const [first, second] = openers;
    expect(
      rowsOf(written({ openers: [{ ...first, openerRole: 'Intune Administrator' }, second] })),
    ).toEqual([
      ['Person', 'Role in Entra ID'],
      ['Ann', 'Intune Administrator'],
      ['Bo', '–'],
    ]);
  });
});

test('that nobody is there at night is said with what follows', () => {
  const follows =
    'Outside support hours, nobody here can work with Microsoft, so Microsoft may treat a critical case as less urgent until support opens.';
  expect(saidIn(written({ nightCover: 'none' }))).toContain(follows);
  expect(saidIn(written({ nightCover: 'rota' }))).not.toContain(follows);
  expect(saidIn(written({}))).not.toContain(follows);
});

test.each([
  ['intuneOnly', false],
  ['coManagement', true],
])('where a case is opened hangs on the product: %s', (product, goesElsewhere) => {
  const plan = planWith({ scope: { product } });
  const said = saidIn(document(writerFor(plan, 'vendor', words), 6)).join();
  expect(said).toContain('then “Help and support”, then the “Intune”');
  expect(said.includes('support.microsoft.com')).toBe(goesElsewhere);
});

test('the days without news are working days', () => {
  const said = (chase: number) => saidIn(written({ chase })).join();
  expect(said(1)).toContain('Asks again after: 1 working day without news');
  expect(said(3)).toContain('Asks again after: 3 working days without news');
});

test('a supplier supplies what the own words say', () => {
  const suppliers = [
    { id: 'a', supply: 'apple', supplier: 'Apple', reach: '–', calledBy: 'tier3' },
    { id: 'b', supply: 'own', ownSupply: 'Label printers', supplier: 'X', calledBy: 'tier2' },
  ];
  expect(rowsOf(written({ suppliers }))).toEqual([
    ['Supplies', 'Supplier', 'How to reach them', 'May call them'],
    ['Apple devices, certificates and tokens', 'Apple', '–', 'Tier 3'],
    ['Label printers', 'X', 'not filled in yet', 'Tier 2'],
  ]);
});

test('a form has empty rows for people, a row for each kind of supplier, and no table of others', () => {
  const rows = rowsOf(written({}, true));
  expect(rows.map(([first]) => first)).toEqual([
    'Person',
    '',
    '',
    '',
    'Supplies',
    'Computers, phones and tablets',
    'Apple devices, certificates and tokens',
    'Mobile contracts and SIM cards',
    'Network, Wi-Fi and VPN',
    'Antivirus and other security software',
    'Business apps',
    '',
    '',
  ]);
});
