import { expect, it } from 'vitest';
import { Chunks } from './chunks.ts';

const chunks = new Chunks({
  'src/Planner.tsx': {
    file: '_astro/Planner.1.js',
    imports: ['_shared.2.js'],
    dynamicImports: ['src/en/words.ts', 'src/plan/file.ts'],
  },
  '_shared.2.js': { file: '_astro/shared.2.js', imports: ['src/Planner.tsx'] },
  'src/en/words.ts': { file: '_astro/words.3.js', isDynamicEntry: true },
  'src/plan/file.ts': { file: '_astro/file.4.js', imports: ['_shared.2.js'] },
});

it('follows imports to their end, and leaves out what is loaded later', () => {
  const loaded = chunks.loadedWith(['_astro/Planner.1.js', 'theme.js']);
  expect([...loaded].sort()).toEqual(['_astro/Planner.1.js', '_astro/shared.2.js', 'theme.js']);
});

it('finds by source what is loaded later', () => {
  expect(chunks.laterSources(/^src\/en\//)).toEqual(['src/en/words.ts']);
  expect(chunks.laterSources(/^src\/Planner/)).toEqual([]);
});

it('says so when a source has no file of its own', () => {
  expect(chunks.fileOf('src/plan/file.ts')).toBe('_astro/file.4.js');
  expect(() => chunks.fileOf('src/plan/gone.ts')).toThrow('src/plan/gone.ts has no file');
});
