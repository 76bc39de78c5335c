import { localeIds, sourceLocale } from '../src/i18n/locales.ts';
import { guidePages } from '../src/i18n/guide.ts';
import { englishVersion } from '../src/content/version.ts';
import { type GuidePage, guidePageNames, readGuidePage } from './guide-page.ts';

/** A link list has as many words as it has links, and the list of rules is made from the code. */
const pagesOfAnyLength: readonly string[] = ['check-rules', 'check-rules-rollout', 'resources'];
const wordLimits = { least: 700, most: 1500 };

/** What is wrong with an English page by itself. */
export function englishProblems(name: string, page: GuidePage): string[] {
  const { least, most } = wordLimits;
  const fitting = page.words >= least && page.words <= most;
  const oneThings = page.components.filter((component) => component === 'OneThing').length;
  const listed = page.frontMatter['sources'];
  const sources = Array.isArray(listed) ? listed : [];
  return [
    !fitting && !pagesOfAnyLength.includes(name)
      ? `has ${page.words} words; ${least} to ${most} are wanted`
      : '',
    oneThings === 1 ? '' : `has ${oneThings} OneThing; exactly one is wanted`,
    ...page.headings.filter((id) => id.includes('(no id)')).map(() => 'has a heading without id'),
    ...repeated(page.headings.map((id) => id.replace(/^#+/, ''))).map(
      (id) => `has the heading id ${id} twice`,
    ),
    ...[...new Set(page.cited)]
      .filter((id) => !sources.includes(id))
      .map((id) => `cites ${id}, which its front matter does not list`),
  ].filter(Boolean);
}

/** Where a translation differs from its English page in anything but wording. */
export function translationProblems(english: GuidePage, translation: GuidePage): string[] {
  const shared = [
    ['headings', english.headings, translation.headings],
    ['components', english.components, translation.components],
    ['tables', english.tables, translation.tables],
    ['sources in front matter', english.frontMatter['sources'], translation.frontMatter['sources']],
    ['chapter in front matter', english.frontMatter['chapter'], translation.frontMatter['chapter']],
  ] as const;
  const differences = shared.flatMap(([what, here, there]) =>
    JSON.stringify(here) === JSON.stringify(there)
      ? []
      : [`${what} differ: ${firstDifference(here, there)}`],
  );
  const original = new Set(english.passages);
  const untranslated = translation.passages
    .filter((passage) => original.has(passage) && isProse(passage))
    .map((passage) => `still in English: "${passage.slice(0, 60)}"`);
  const version = translation.frontMatter['translationOf'];
  const unsigned =
    typeof version === 'string' && /^[0-9a-f]{12}$/.test(version)
      ? []
      : ['has no version in translationOf (npm run translations -- --update)'];
  return [...differences, ...untranslated, ...unsigned];
}

/** Whether the English page has changed since this translation was made. */
export function isStale(english: GuidePage, translation: GuidePage): boolean {
  return translation.frontMatter['translationOf'] !== versionOf(english);
}

/** The version that a translation of this page names. */
export function versionOf({ frontMatter, body }: GuidePage): string {
  const { title, description } = frontMatter;
  return englishVersion({ title: String(title), description: String(description), body });
}

/** Names and single terms may stay as they are; a sentence may not. */
function isProse(passage: string): boolean {
  return passage.split(/\s+/).length >= 4;
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function firstDifference(here: unknown, there: unknown): string {
  if (!Array.isArray(here) || !Array.isArray(there)) {
    return `English ${JSON.stringify(here)}, here ${JSON.stringify(there)}`;
  }
  const length = Math.max(here.length, there.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => here[index] !== there[index],
  );
  if (at === undefined) return 'none';
  return `number ${at + 1} is ${String(here[at] ?? 'missing')} in English, ${String(there[at] ?? 'missing')} here`;
}

/** Checks every page in every language; warnings are for translations older than their page. */
function checkGuide(): { problems: string[]; warnings: string[] } {
  const problems: string[] = [];
  const warnings: string[] = [];
  for (const locale of localeIds) {
    const surplus = guidePageNames(locale).filter(
      (name) => !guidePages.some((page) => page === name),
    );
    problems.push(...surplus.map((name) => `${locale}/${name}: not in src/i18n/guide.ts`));
  }
  for (const name of guidePages) {
    const english = readGuidePage(sourceLocale, name);
    if (!english) problems.push(`${sourceLocale}/${name}: missing`);
    else
      problems.push(...englishProblems(name, english).map((p) => `${sourceLocale}/${name}: ${p}`));

    for (const locale of localeIds.filter((id) => id !== sourceLocale)) {
      const translation = readGuidePage(locale, name);
      if (!translation) problems.push(`${locale}/${name}: missing`);
      else if (english) {
        problems.push(
          ...translationProblems(english, translation).map((p) => `${locale}/${name}: ${p}`),
        );
        if (isStale(english, translation))
          warnings.push(`${locale}/${name}: older than the English page`);
      }
    }
  }
  return { problems, warnings };
}

if (import.meta.main) {
  const { problems, warnings } = checkGuide();
  for (const warning of warnings) console.warn(`! ${warning}`);
  for (const problem of problems) console.error(`✗ ${problem}`);
  console.log(
    `${guidePages.length} pages in ${localeIds.length} languages: ` +
      `${problems.length} problems, ${warnings.length} stale translations.`,
  );
  if (problems.length > 0) process.exitCode = 1;
}
