import { describe, expect, test } from 'vitest';
import { type Plan, readPlan } from '../../../plan/plan';
import { ownTexts } from '../../../plan/ownTexts';
import { matchingIn } from './matching';

/** A plan in English whose texts are these regions, of which the first two are translated into Dutch. */
function plan(...regions: string[]): Plan {
  const made = readPlan({
    ...{ schema: 1, id: 'p', writtenIn: 'en' },
    answers: { scope: { regions: regions.map((region, index) => ({ id: `r${index}`, region })) } },
    translations: {
      'scope.regions.r0.region': { nl: { from: 'North', text: 'Noord' } },
      'scope.regions.r1.region': { nl: { from: 'Far south', text: 'Verre zuiden' } },
    },
  });
  if (!made) throw new Error('The plan of this test is none.');
  return made;
}

const match = (pasted: string, ...regions: string[]) =>
  matchingIn(pasted, ownTexts(plan('North', 'South', ...regions), 'nl'));

describe('pasted rows', () => {
  test('translate the texts that say exactly what stands in their first cell', () => {
    expect(match('East\tOost\n east \tX', 'East')).toEqual({
      changes: [{ source: 'East', before: null, after: 'Oost' }],
      translations: { 'scope.regions.r2.region': { from: 'East', text: 'Oost' } },
      already: 0,
      empty: 0,
      unknown: ['east'],
    });
  });

  test('say what they replace, what is there already, and what they leave out', () => {
    const found = match('South\tZuiden\nNorth\tNoord\nEast\t', 'East');
    expect(found.changes).toEqual([{ source: 'South', before: 'Verre zuiden', after: 'Zuiden' }]);
    expect([found.already, found.empty, found.unknown]).toEqual([1, 1, []]);
  });

  test('confirm a translation whose text was changed since', () => {
    expect(match('South\tVerre zuiden').translations).toEqual({
      'scope.regions.r1.region': { from: 'South', text: 'Verre zuiden' },
    });
  });

  test('translate a text in every place in which it stands', () => {
    expect(Object.keys(match('East\tOost', 'East', ' East').translations)).toEqual([
      'scope.regions.r2.region',
      'scope.regions.r3.region',
    ]);
  });

  test('find texts of several lines, and texts in quotes of their own', () => {
    expect(match('"East\nand west"\t"Oost\nen west"', 'East\nand west').changes[0]?.after).toBe(
      'Oost\nen west',
    );
    expect(match('"East"\t"Oost"', '"East"').changes[0]?.after).toBe('"Oost"');
    expect(match('"""East"""\t"""Oost"""', '"East"').changes[0]?.after).toBe('"Oost"');
  });

  test('make one line of a translation for a field of one line', () => {
    expect(match('East\t"Oost\nen meer"', 'East').changes[0]?.after).toBe('Oost en meer');
  });

  test('named like what every object brings along find nothing', () => {
    expect(match('constructor\tx').unknown).toEqual(['constructor']);
  });
});
