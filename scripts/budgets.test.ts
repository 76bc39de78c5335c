import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { budgetFigures, isWithin } from './budgets.ts';
import { Chunks } from './chunks.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Script that gzip can't make smaller than this many bytes. */
const script = (bytes: number) => `//${randomBytes(bytes).toString('latin1').replace(/\s/g, '_')}`;

/** A site of one page of each kind that has a budget, with changes to its files. */
function site(changes: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'budgets-'));
  folders.push(folder);
  const files: Record<string, string> = {
    'en/index.html': '<h1>H</h1>',
    'en/guide/training/index.html': '<h1>T</h1><script src="/plan/theme.js"></script>',
    'en/guide/print/index.html': '<h1>T</h1>',
    'en/templates/large/index.html': '<h1>L</h1>',
    'en/planner/index.html': '<astro-island component-url="/plan/_astro/Planner.1.js">',
    'theme.js': 'theme()',
    '_astro/Planner.1.js': 'planner()',
    '_astro/shared.2.js': 'shared()',
    '_astro/wizard.3.js': 'english()',
    '_astro/wizard.4.js': 'korean()',
    '_astro/markdownFile.5.js': 'markdown()',
    '_astro/Overview.6.js': 'ten()',
    '_astro/Lists.7.js': 'tables()',
    '_astro/file.8.js': 'word()',
    ...changes,
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return { folder, base: '/plan/', chunks: new Chunks(manifest) };
}

const manifest = {
  'src/components/wizard/Planner.tsx': {
    file: '_astro/Planner.1.js',
    imports: ['_shared.2.js'],
    dynamicImports: [
      'src/i18n/messages/en/wizard.ts',
      'src/i18n/messages/ko/wizard.ts',
      'src/components/wizard/views/Overview.tsx',
      'src/components/wizard/grid/Lists.tsx',
      'src/plan/markdownFile.ts',
      'src/plan/formats/word/file.ts',
    ],
  },
  '_shared.2.js': { file: '_astro/shared.2.js' },
  'src/i18n/messages/en/wizard.ts': { file: '_astro/wizard.3.js' },
  'src/i18n/messages/ko/wizard.ts': { file: '_astro/wizard.4.js' },
  'src/components/wizard/views/Overview.tsx': { file: '_astro/Overview.6.js' },
  'src/components/wizard/grid/Lists.tsx': { file: '_astro/Lists.7.js' },
  'src/plan/formats/word/file.ts': { file: '_astro/file.8.js', imports: ['_shared.2.js'] },
  'src/plan/markdownFile.ts': { file: '_astro/markdownFile.5.js', imports: ['_shared.2.js'] },
};

const exceeded = (changes?: Record<string, string>) =>
  budgetFigures(site(changes)).flatMap((figure) => (isWithin(figure) ? [] : figure.what));

it('accepts a light site', () => {
  expect(exceeded()).toEqual([]);
});

const guide = ['guide page, median', 'guide page, longest'];
const chapter = ['planner, opened at a chapter'];
const start = ['planner, to start answering', ...chapter];

it.each([
  ['a long guide page', { 'en/guide/training/index.html': script(31_000) }, guide],
  ['a guide page with much script', { 'theme.js': script(2_100) }, ['guide page, most JavaScript']],
  ['a heavy guide', { 'en/guide/print/index.html': script(151_000) }, ['guide, all of it']],
  ['a heavy home page', { 'en/index.html': script(16_600) }, ['home page, heaviest']],
  ['a long plan', { 'en/templates/large/index.html': script(36_600) }, ['ready plan, longest']],
  ['a heavy planner', { '_astro/Planner.1.js': script(87_100) }, start],
  ['ten heavy questions', { '_astro/Overview.6.js': script(87_100) }, start],
  [
    'a heavy writer for Word',
    { '_astro/file.8.js': script(77_000) },
    ['planner, to write for Word'],
  ],
  ['heavy tables', { '_astro/Lists.7.js': script(87_100) }, chapter],
  ['a heavy part that the planner shares', { '_astro/shared.2.js': script(87_100) }, start],
  ['heavy messages', { '_astro/wizard.3.js': script(87_100) }, start],
  [
    'a heavy writer of Markdown',
    { '_astro/markdownFile.5.js': script(42_600) },
    ['planner, to write Markdown'],
  ],
])('refuses %s', (_, changes, figures) => {
  expect(exceeded(changes)).toEqual(figures);
});

it('counts only the messages of the page’s language', () => {
  expect(exceeded({ '_astro/wizard.4.js': script(87_100) })).toEqual([]);
});

it('refuses a site in which there is nothing to measure', () => {
  const { folder, base } = site();
  rmSync(join(folder, 'en'), { recursive: true });
  const empty = { folder, base, chunks: new Chunks({}) };
  expect(budgetFigures(empty).some(isWithin)).toBe(false);
});

it('refuses a site whose writer of Markdown has no file of its own', () => {
  const others = Object.entries(manifest).filter(([source]) => !source.includes('markdownFile'));
  const broken = { ...site(), chunks: new Chunks(Object.fromEntries(others)) };
  expect(() => budgetFigures(broken)).toThrow('src/plan/markdownFile.ts');
});
