import type { Nodes, Root } from 'mdast';
import { type Locale, localeIds, locales } from '../../i18n/locales';
import { documentOf, wholeDocument } from '../../plan/document';
import { asExample, type ExampleId, exampleIds, loadExamples } from '../../plan/examples';
import { loadWords } from '../../plan/loading';
import { fileOf } from '../../plan/markdownFile';
import { blankPlan } from '../../plan/plan';

/** Plans that the site has ready: the blank one as a form, and the worked examples. */
export const readyPlans = ['blank', ...exampleIds] as const;

export type ReadyPlan = (typeof readyPlans)[number];

/** `getStaticPaths` of what every ready plan has in every language. */
export const readyPlanPaths = () =>
  localeIds.flatMap((locale) =>
    readyPlans.map((name) => ({ params: { locale, name }, props: { name } })),
  );

async function planOf(name: ReadyPlan, locale: Locale) {
  const plan = name === 'blank' ? blankPlan('blank', locale) : await exampleOf(name, locale);
  const options = { ...wholeDocument, form: name === 'blank' };
  return { plan, words: await loadWords(locale), options };
}

const exampleOf = async (name: ExampleId, locale: Locale) =>
  (await loadExamples(locale))(name, name);

/** What a ready plan says. */
export async function readyDocument(name: ReadyPlan, locale: Locale): Promise<Root> {
  const { plan, words, options } = await planOf(name, locale);
  return documentOf(plan, words, options);
}

/** A ready plan as a file, by the same code as the planner's download. */
export async function readyFile(name: ReadyPlan, locale: Locale): Promise<string> {
  const { plan, words, options } = await planOf(name, locale);
  // Somebody else's answers are not the user's own when this is opened.
  return fileOf(plan, words, options, asExample(plan));
}

/** Words that somebody reads in a minute, in a document that is half tables; our estimate. */
const pace = 220;

/** About how many minutes it takes to read a document. */
export function minutesToRead(document: Root, locale: Locale): number {
  const segmenter = new Intl.Segmenter(locales[locale].lang, { granularity: 'word' });
  const words = textsIn(document)
    .flatMap((text) => [...segmenter.segment(text)])
    .filter(({ isWordLike }) => isWordLike);
  return Math.ceil(words.length / pace);
}

const textsIn = (node: Nodes): string[] => {
  if ('children' in node) return node.children.flatMap(textsIn);
  return node.type === 'text' ? [node.value] : [];
};
