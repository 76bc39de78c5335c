import type { APIRoute } from 'astro';
import { isLocale, localeIds } from '../../../i18n/locales';
import { asExample, exampleIds, loadExamples } from '../../../plan/examples';
import { loadWords } from '../../../plan/loading';
import { fileOf } from '../../../plan/markdownFile';
import { blankPlan } from '../../../plan/plan';

const names = ['blank', ...exampleIds] as const;

export const getStaticPaths = () =>
  localeIds.flatMap((locale) =>
    names.map((name) => ({ params: { locale, name }, props: { name } })),
  );

/** A blank plan or a worked example as a file, by the same code as the planner's download. */
export const GET: APIRoute<{ name: (typeof names)[number] }> = async ({ params, props }) => {
  const { locale } = params;
  if (!isLocale(locale)) throw new Error(`No such language: ${locale}`);
  const words = await loadWords(locale);
  const plan =
    props.name === 'blank'
      ? blankPlan('blank', locale)
      : (await loadExamples(locale))(props.name, props.name);
  // Somebody else's answers are not the user's own when this is opened.
  return new Response(fileOf(plan, words, undefined, asExample(plan)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
