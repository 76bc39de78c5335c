// `npm run translations`: which translations are older than their English page; fails where nobody can tell.
// `npm run translations -- --update ko/training nl/training`: says that these are up to date again; `all` says so of all.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { localeIds, sourceLocale } from '../src/i18n/locales.ts';
import { type GuidePage, guidePages } from '../src/i18n/guide.ts';
import type { State } from '../src/content/version.ts';
import { stateOfPage, versionOf } from './check-content.ts';
import { guidePath, readGuidePage } from './guide-page.ts';

const targets = localeIds.filter((id) => id !== sourceLocale);

/** The page with `translationOf` set, at the end of its front matter where it had none. */
export function withTranslationOf(source: string, version: string): string {
  // In quotes: some hashes look like numbers to YAML.
  const line = `translationOf: '${version}'`;
  return source.replace(/^(---\r?\n)([\s\S]*?\n)(---\r?\n)/, (_, open, fields: string, close) => {
    const others = fields.replace(/^translationOf:.*\r?\n/m, '');
    return `${open}${others}${line}\n${close}`;
  });
}

/** How each page stands in each of the other languages; `missing` where there is none. */
function statesOf(page: GuidePage): Record<string, State | 'missing'> {
  const english = readGuidePage(sourceLocale, page);
  return Object.fromEntries(
    targets.map((locale) => {
      const translation = readGuidePage(locale, page);
      return [locale, english && translation ? stateOfPage(english, translation) : 'missing'];
    }),
  );
}

/** Prints all states; a page of which nobody can tell how it stands is a failure. A stale one isn't: readers are told. */
function printStates(): void {
  let untold = 0;
  for (const page of guidePages) {
    const states = Object.entries(statesOf(page));
    untold += states.filter(([, state]) => state === 'missing' || state === 'unknown').length;
    const shown = states.map(([locale, state]) => `${locale} ${state}`.padEnd(14));
    console.log(page.padEnd(26), shown.join(''));
  }
  if (untold > 0)
    throw new Error(`${untold} translations are missing or don’t say what they are of.`);
}

function update(target: string): void {
  const [locale = '', page = ''] = target.split('/');
  const english = readGuidePage(sourceLocale, page);
  if (!targets.some((id) => id === locale) || !english || !readGuidePage(locale, page)) {
    throw new Error(`There is no translation ${target}. Write <language>/<page>, as ko/training.`);
  }
  const path = guidePath(locale, page);
  writeFileSync(path, withTranslationOf(readFileSync(path, 'utf8'), versionOf(english)));
  console.log(`${target} now counts as made from English version ${versionOf(english)}.`);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { update: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  try {
    if (values.update) {
      const all = targets.flatMap((locale) => guidePages.map((page) => `${locale}/${page}`));
      (positionals.includes('all') ? all : positionals).forEach(update);
    } else printStates();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
