import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import tseslint from 'typescript-eslint';
import { root } from '../toolchain.mjs';
import { importLayers } from './rules.mjs';

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
    ...importLayers,
  ],
});

/** The rules that this code breaks when it stands in this file. */
async function broken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

/** The layers' rules that it breaks; some of these imports close a circle besides. */
async function crossed(file: string, code: string): Promise<(string | null)[]> {
  return (await broken(file, code)).filter((rule) => rule !== 'import-x/no-cycle');
}

// The rules resolve what is imported, so these are files that are there.
it.each([
  ['src/i18n/forms/date.ts', '../../plan/plan'],
  ['src/plan/document.ts', '../storage/plans'],
  ['src/plan/chapters/teams/rules.ts', '../../../components/wizard/App'],
  ['src/plan/plan.ts', '../content/version'],
  ['src/plan/document.ts', 'preact/hooks'],
  ['src/plan/document.ts', 'astro:content'],
  ['src/plan/document.ts', 'node:crypto'],
  ['src/plan/document.ts', 'idb'],
  ['src/storage/plans.ts', '../components/wizard/App'],
  ['src/storage/plans.ts', 'preact'],
  ['src/components/wizard/App.tsx', '../site/Header.astro'],
  ['src/components/wizard/fields/TextField.tsx', '../../guide/Callout.astro'],
  ['src/components/wizard/App.tsx', 'astro:content'],
  ['src/components/site/theme.ts', '../wizard/App'],
  ['src/components/guide/sources.ts', '../../layouts/Base.astro'],
  ['src/content/version.ts', '../components/site/address'],
  ['src/plan/plan.ts', './testing/plans'],
  // The floors of src/plan, each from the one below.
  ['src/plan/kinds/list.ts', '../chapters/scope/questions'],
  ['src/plan/chapters/scope/questions.ts', '../../plan'],
  ['src/plan/plan.ts', './chapters/scope/document'],
  ['src/plan/chapters/scope/rules.ts', '../../document'],
])('%s may not import %s', async (file, source) => {
  const rule = ['boundaries/dependencies'];
  expect(await crossed(file, `import '${source}';`)).toEqual(rule);
  expect(await crossed(file, `import type { A } from '${source}';`)).toEqual(rule);
  expect(await crossed(file, `export * from '${source}';`)).toEqual(rule);
  expect(await crossed(file, `void import('${source}');`)).toEqual(rule);
});

it.each([
  ['src/i18n/site.ts', './messages/en/site'],
  ['src/plan/chapters/teams/document.ts', '../../../i18n/forms/date'],
  ['src/plan/markdown.ts', 'mdast-util-to-markdown'],
  ['src/storage/plans.ts', '../plan/plan'],
  ['src/storage/plans.ts', 'idb'],
  ['src/components/wizard/views/Start.tsx', '../../../storage/plans'],
  ['src/components/wizard/App.tsx', 'preact/hooks'],
  ['src/components/guide/translation.ts', '../../content/version'],
  ['src/plan/markdown.test.ts', 'node:fs'],
  ['src/plan/markdown.test.ts', './testing/plans'],
  ['src/plan/document.ts', './chapters/scope/rules'],
  ['src/plan/plan.ts', './chapters/scope/questions'],
])('%s may import %s', async (file, source) => {
  expect(await broken(file, `import '${source}';`)).toEqual([]);
});

it('asks of every file where it belongs', async () => {
  expect(await broken('src/misc/things.ts', '')).toEqual(['boundaries/no-unknown-files']);
});

it('finds imports that run in a circle, also over other files', async () => {
  expect(await broken('src/i18n/guide.ts', `export { formatDate } from './forms/date';`)).toEqual(
    [],
  );
  // forms/date imports locales.
  expect(await broken('src/i18n/locales.ts', `export { formatDate } from './forms/date';`)).toEqual(
    ['import-x/no-cycle'],
  );
});
