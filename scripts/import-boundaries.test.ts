import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { importBoundaries } from './import-boundaries.mjs';

function violations(filename: string, code: string): (string | null)[] {
  const config: Linter.Config[] = [{ files: ['**/*.{ts,tsx}'] }, ...importBoundaries];
  return new Linter().verify(code, config, { filename }).map(({ ruleId }) => ruleId);
}

it.each([
  ['src/i18n/format.ts', '../plan/plan'],
  ['src/i18n/messages/en/labels.ts', '../../../plan/catalogue/ids'],
  ['src/plan/document.ts', '../storage/plans'],
  ['src/plan/chapters/teams/rules.ts', '../../../components/wizard/App'],
  ['src/plan/document.ts', 'preact/hooks'],
  ['src/plan/document.ts', 'astro:content'],
  ['src/plan/file.ts', 'node:crypto'],
  ['src/storage/plans.ts', '../components/wizard/App'],
  ['src/components/wizard/App.tsx', '../site/Header.astro'],
  ['src/components/wizard/fields/Text.tsx', '../../guide/Callout.astro'],
  ['src/components/wizard/App.tsx', 'astro:content'],
  ['src/components/site/Header.ts', '../wizard/App'],
  ['src/components/guide/sources.ts', '../../layouts/Base.astro'],
  ['src/layouts/base.ts', '../components/wizard/App'],
  ['src/layouts/base.ts', '../pages/index.astro'],
  ['src/pages/en/page.ts', '../../pages/other'],
  ['src/content/version.ts', '../components/site/address'],
])('%s may not import %s', (filename, specifier) => {
  expect(violations(filename, `import '${specifier}';`)).toEqual(['no-restricted-imports']);
  expect(violations(filename, `export * from '${specifier}';`)).toEqual(['no-restricted-imports']);
  expect(violations(filename, `void import('${specifier}');`)).toEqual(['no-restricted-syntax']);
});

it.each([
  ['src/i18n/site.ts', './messages/en/site'],
  ['src/plan/chapters/teams/document.ts', '../../../i18n/words'],
  ['src/plan/markdown.ts', 'mdast-util-to-markdown'],
  ['src/storage/plans.ts', '../plan/plan'],
  ['src/components/wizard/chapters/Teams.tsx', '../../../storage/plans'],
  ['src/components/wizard/App.tsx', 'preact/hooks'],
  ['src/components/guide/stale.ts', '../../content/version'],
  ['src/pages/planner.ts', '../components/wizard/App'],
  ['src/pages/guide.ts', '../components/guide/pages'],
  ['src/components/guide/diagrams/ladder.ts', '../pages'],
  ['src/plan/markdown.test.ts', 'node:fs'],
])('%s may import %s', (filename, specifier) => {
  expect(violations(filename, `import '${specifier}';`)).toEqual([]);
});
