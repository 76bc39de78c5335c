import { expect, test } from 'vitest';
import { loadNames, loadTitles } from './loading';

test('every chapter has its title, in the language that was asked for', async () => {
  const titles = await loadTitles('nl');
  expect(Object.values(titles).map(({ name }) => name)).toEqual([
    'Reikwijdte en eigenaar',
    'Teams en lagen',
    'Bevoegdheden en grenzen',
    'Ondersteuningsproces',
    'Prioriteiten en streeftijden',
    'Microsoft en andere leveranciers',
    'Veelvoorkomende problemen',
    'Training',
    'Vroege betrokkenheid',
    'Uitrol',
    'Meten en bijsturen',
    'Risico’s en akkoord',
  ]);
  expect(titles.scope.lead).toBe('Wat het plan omvat, wie de eigenaar is en welke datums gelden.');
});

test('the names of one chapter come with its choices and the shared ones, and no others', async () => {
  const { locale, choices, chapters } = await loadNames('en', ['scope']);
  expect(locale).toBe('en');
  expect(Object.keys(chapters)).toEqual(['scope']);
  expect(choices['tier']?.['tier1']).toBe('Tier 1');
  expect(Object.keys(choices)).toContain('status');
  expect(Object.keys(choices)).not.toContain('stepAction');
});
