import { expect, test } from 'vitest';
import { checks, collected } from './checks';
import { issueIds } from './ids';
import { checksOf, collectedFor, issues, occursOn } from './issues';

const unknown = { platforms: [], ownership: [], product: null };

test('every issue stands in the catalogue, and every check and note at an issue', () => {
  expect(Object.keys(issues)).toEqual([...issueIds]);
  const all = Object.values(issues);
  expect(new Set(all.flatMap((issue) => issue.checks))).toEqual(new Set(Object.keys(checks)));
  expect(new Set(all.flatMap((issue) => issue.collect))).toEqual(new Set(Object.keys(collected)));
});

test('checks are those of the platforms, the owners and the product of a plan', () => {
  expect(checksOf('passcode', { ...unknown, platforms: ['macos'] })).toEqual([
    'identity',
    'passcodePolicy',
    'fileVault',
  ]);
  const phones = { ...unknown, platforms: ['android' as const] };
  expect(checksOf('lost', phones)).toContain('retireOnly');
  expect(checksOf('lost', { ...phones, ownership: ['company'] })).not.toContain('retireOnly');
  const pcs = { ...unknown, platforms: ['windows' as const] };
  expect(checksOf('encryption', pcs)).toEqual(['encryptionReport', 'tpm']);
  expect(checksOf('encryption', { ...pcs, product: 'coManagement' })[0]).toBe('whichSide');
});

test('nothing is left out of what is noted while no platform is chosen', () => {
  expect(collectedFor('wifi', unknown)).toHaveLength(3);
  expect(collectedFor('wifi', { ...unknown, platforms: ['ios'] })).toEqual(['consoleLog']);
});

test('an issue occurs on its platforms, and a general one on all', () => {
  expect(occursOn('workProfile', ['windows', 'android'])).toBe(true);
  expect(occursOn('workProfile', ['windows'])).toBe(false);
  expect(occursOn('licence', ['linux'])).toBe(true);
});
