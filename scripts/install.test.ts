import { expect, it } from 'vitest';
import { missingPackages } from './install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/preact': { version: '10.29.8' },
    'node_modules/@pagefind/windows-x64': { version: '1.5.2', optional: true },
  },
};

it('finds nothing missing when only other systems’ binaries are absent', () => {
  const installed = { packages: { 'node_modules/preact': { version: '10.29.8' } } };
  expect(missingPackages(wanted, installed)).toEqual([]);
});

it('names a package that is absent, of another version, or whose folder was deleted', () => {
  const preact = ['node_modules/preact'];
  const other = { packages: { 'node_modules/preact': { version: '10.29.7' } } };
  const same = { packages: { 'node_modules/preact': { version: '10.29.8' } } };
  expect(missingPackages(wanted, { packages: {} })).toEqual(preact);
  expect(missingPackages(wanted, other)).toEqual(preact);
  expect(missingPackages(wanted, same, () => false)).toEqual(preact);
});

it('notices an optional package of another version', () => {
  const folder = 'node_modules/@pagefind/windows-x64';
  const packages = { 'node_modules/preact': { version: '10.29.8' }, [folder]: { version: '1' } };
  expect(missingPackages(wanted, { packages })).toEqual([folder]);
});
