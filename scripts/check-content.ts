import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { englishVersion, type State, stateOf } from '../src/content/version.ts';
import { guideGroups, type GuidePage as Name, guidePages } from '../src/i18n/guide.ts';
import { guideHeadings } from '../src/i18n/guideHeadings.ts';
import { type Locale, localeIds, sourceLocale } from '../src/i18n/locales.ts';
import { allCards } from './cards/cards.ts';
import { cardProblems } from './cards/problems.ts';
import { type GuidePage, guidePageNames, readGuidePage } from './guide-page.ts';
import { root } from './toolchain.mjs';

/** What pages may name: if something of it is missing, they would lead nowhere. */
export interface Known {
  sources: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  components: ReadonlySet<string>;
}

/** A reference page is looked up: it may be of any length, and has nothing that comes first. */
const isReference = (name: string): boolean =>
  guideGroups.reference.some((reference) => reference === name);
const wordLimits = { least: 700, most: 1500 };

const figures = [
  'CheckRules',
  'CommonIssues',
  'EscalationPath',
  'FiveQuestions',
  'Glossary',
  'InvolvementTimeline',
  'TierLadder',
  'TrainingChain',
  'TranslationStatus',
];

/** What is wrong with a page by itself, in whatever language. */
export function pageProblems(name: Name, page: GuidePage, known: Known): string[] {
  const listed = page.frontMatter['sources'];
  const sources: unknown[] = Array.isArray(listed) ? listed : [];
  const oneThings = page.components.filter((component) => component === 'OneThing').length;
  const missing = (what: string, named: readonly string[], all: ReadonlySet<string>) =>
    [...new Set(named)].filter((id) => !all.has(id)).map((id) => `${what} ${id}`);
  return [
    ...headingProblems(name, page),
    oneThings > 1 ? `has ${oneThings} OneThing; one is most` : '',
    ...missing('has an unknown component:', page.components, known.components),
    ...missing('names an unknown source:', sources.map(String), known.sources),
    ...missing('explains an unknown term:', page.terms, known.terms),
    ...missing(
      'cites what its front matter does not list:',
      page.cited,
      new Set(sources.map(String)),
    ),
    ...sources
      .filter((id) => !page.cited.some((cited) => cited === id))
      .map((id) => `lists ${String(id)}, which it does not cite`),
    ...linkProblems(page),
  ].filter(Boolean);
}

/** Headings are addresses: every language has those of `guideHeadings`, each once, with an id. */
function headingProblems(name: Name, page: GuidePage): string[] {
  const ids = page.headings.map((heading) => heading.replace(/^#+/, ''));
  const promised: readonly string[] = guideHeadings[name];
  return [
    ...ids.filter((id) => id === '(no id)').map(() => 'has a heading without id'),
    ...repeated(ids).map((id) => `has the heading id ${id} twice`),
    ...promised.filter((id) => !ids.includes(id)).map((id) => `has no heading ${id}`),
    ...ids
      .filter((id) => id !== '(no id)' && !promised.includes(id))
      .map((id) => `has the heading ${id}, which src/i18n/guideHeadings.ts does not name`),
  ];
}

function linkProblems(page: GuidePage): string[] {
  return page.links
    .filter((link) => {
      const [to = '', heading] = link.split('#');
      const name = guidePages.find((each) => each === to);
      if (!name) return true;
      const headings: readonly string[] = guideHeadings[name];
      // The terms of the glossary are headings, too; the links of the built site are checked again.
      return (
        heading !== undefined &&
        name !== 'glossary' &&
        name !== 'common-issues' &&
        !headings.includes(heading)
      );
    })
    .map((link) => `links to ${link}, which does not exist`);
}

/** What an English page has to have besides. */
export function englishProblems(name: Name, page: GuidePage): string[] {
  const { least, most } = wordLimits;
  const fits = page.words >= least && page.words <= most;
  return [
    isReference(name) || fits ? '' : `has ${page.words} words; ${least} to ${most} are wanted`,
    isReference(name) || page.components.includes('OneThing') ? '' : 'has no OneThing',
  ].filter(Boolean);
}

/**
 * Where a page differs from its English one in what all languages share. Each language is written by itself, with
 * tables, examples and citations of its own; doors to the planner, figures and the chapter are the same.
 */
export function translationProblems(english: GuidePage, translation: GuidePage): string[] {
  const figuresOf = ({ components }: GuidePage) =>
    components.filter((component) => figures.includes(component));
  const shared = [
    ['levels of headings', english.headings.toSorted(), translation.headings.toSorted()],
    ['questions', english.doors.toSorted(), translation.doors.toSorted()],
    ['figures', figuresOf(english), figuresOf(translation)],
    ['chapter', chapterOf(english), chapterOf(translation)],
  ] as const;
  const original = new Set(english.passages);
  return [
    ...shared.flatMap(([what, here, there]) => differences(what, here, there)),
    ...translation.passages
      .filter((passage) => original.has(passage) && isProse(passage))
      .map((passage) => `is still in English: "${passage.slice(0, 60)}"`),
    ...(stateOfPage(english, translation) === 'unknown'
      ? ['has no version in translationOf (npm run translations -- --update)']
      : []),
  ];
}

const chapterOf = ({ frontMatter: { chapter } }: GuidePage): string[] =>
  typeof chapter === 'string' ? [chapter] : [];

function differences(what: string, here: readonly string[], there: readonly string[]): string[] {
  const at = Array.from({ length: Math.max(here.length, there.length) }, (_, place) => place).find(
    (place) => here[place] !== there[place],
  );
  if (at === undefined) return [];
  const shown = (values: readonly string[]) => values[at] ?? 'missing';
  return [`${what} differ: number ${at + 1} is ${shown(here)} in English, ${shown(there)} here`];
}

/** What a translation is made from, as a page's file has it. */
function madeOf({ frontMatter, body }: GuidePage) {
  const { title, description } = frontMatter;
  return { title: String(title), description: String(description), body };
}

/** The version that a translation of this page names. */
export const versionOf = (page: GuidePage): string => englishVersion(madeOf(page));

/** How a translation stands to its English page. */
export const stateOfPage = (english: GuidePage, translation: GuidePage): State =>
  stateOf(translation.frontMatter['translationOf'], versionOf(english));

/** Names and single terms may stay as they are; a sentence may not. */
function isProse(passage: string): boolean {
  return passage.split(/\s+/).length >= 4;
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}

/** Terms that one language explains and another doesn't. */
export function glossaryProblems(
  glossaries: Readonly<Record<string, readonly string[]>>,
): string[] {
  const all = new Set(Object.values(glossaries).flat());
  return Object.entries(glossaries).flatMap(([locale, ids]) =>
    [...all].filter((id) => !ids.includes(id)).map((id) => `${locale} lacks the term ${id}`),
  );
}

const contentIn = (file: string) =>
  parse(readFileSync(join(root, 'src', 'content', file), 'utf8')) as Record<string, object>;

const idsIn = (file: string): string[] => Object.keys(contentIn(file));

/** Sources without the day on which a person last checked them, or checked before they were written. */
export function sourceProblems(
  sources: Readonly<Record<string, { date?: unknown; checked?: unknown }>>,
): string[] {
  return Object.entries(sources).flatMap(([id, { date, checked }]) => {
    if (typeof checked !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(checked)) {
      return [`${id} lacks the day on which it was last checked (checked: 'yyyy-mm-dd')`];
    }
    const isOlder = typeof date === 'string' && checked < date;
    return isOlder ? [`${id} was checked before the day that it carries itself`] : [];
  });
}

/** Checks every page in every language; warnings are for translations that were not compared lately. */
async function checkGuide(): Promise<{ problems: string[]; warnings: string[] }> {
  const glossaries = Object.fromEntries(
    localeIds.map((locale) => [locale, idsIn(`glossary/${locale}.yaml`)]),
  );
  const componentNames = readFileSync(join(root, 'src/components/guide/components.ts'), 'utf8');
  const known: Known = {
    sources: new Set(idsIn('sources.yaml')),
    terms: new Set(glossaries[sourceLocale]),
    components: new Set(componentNames.match(/(?<=^ {2})[A-Z]\w+(?=,$)/gm)),
  };
  const problems = [
    ...glossaryProblems(glossaries).map((problem) => `glossary: ${problem}`),
    ...sourceProblems(contentIn('sources.yaml')).map((problem) => `sources: ${problem}`),
    ...cardProblems(await allCards()),
  ];
  const warnings: string[] = [];
  for (const locale of localeIds) {
    problems.push(
      ...guidePageNames(locale)
        .filter((name) => !guidePages.some((page) => page === name))
        .map((name) => `${locale}/${name}: not in src/i18n/guide.ts`),
    );
    for (const name of guidePages) {
      const { found, state } = check(locale, name, known);
      problems.push(...found.map((problem) => `${locale}/${name}: ${problem}`));
      if (state === 'stale') warnings.push(`${locale}/${name}: older than the English page`);
      if (state === 'new') warnings.push(`${locale}/${name}: not compared with the English page`);
    }
  }
  return { problems, warnings };
}

function check(locale: Locale, name: Name, known: Known): { found: string[]; state: State } {
  const page = readGuidePage(locale, name);
  const english = readGuidePage(sourceLocale, name);
  if (!page) return { found: ['missing'], state: 'fresh' };
  const found = pageProblems(name, page, known);
  if (locale === sourceLocale) {
    return { found: [...found, ...englishProblems(name, page)], state: 'fresh' };
  }
  if (!english) return { found, state: 'fresh' };
  return {
    found: [...found, ...translationProblems(english, page)],
    state: stateOfPage(english, page),
  };
}

if (import.meta.main) {
  const { problems, warnings } = await checkGuide();
  // A build only asks whether it can be made.
  if (!process.argv.includes('--quiet')) {
    for (const warning of warnings) console.warn(`! ${warning}`);
  }
  for (const problem of problems) console.error(`✗ ${problem}`);
  console.log(
    `${guidePages.length} pages in ${localeIds.length} languages: ` +
      `${problems.length} problems, ${warnings.length} translations to compare.`,
  );
  if (problems.length > 0) process.exitCode = 1;
}
