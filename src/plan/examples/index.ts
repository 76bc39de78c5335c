import type { Locale } from '../../i18n/locales';
import { chapterIds, chapterOf } from '../chapters';
import { type Plan, type PlanAnswers, blankPlan } from '../plan';
import type { Cast } from './cast/en';
import type { Groups } from '../kinds/question';
import { type ChapterExamples, type ExampleId, storiesOf, type Story } from './story';

export { asExample, shapeOf } from './shape';
export { type ExampleId, exampleIds } from './story';

const casts: Record<Locale, () => Promise<{ cast: Cast }>> = {
  en: () => import('./cast/en'),
  'zh-tw': () => import('./cast/zh-tw'),
  nl: () => import('./cast/nl'),
  ko: () => import('./cast/ko'),
};

/** The worked examples in one language: complete plans to read or to begin from. */
export type Examples = (id: ExampleId, planId: string) => Plan;

/** Loads the worked examples in one language. */
export async function loadExamples(locale: Locale): Promise<Examples> {
  const [{ cast }, chapters] = await Promise.all([
    casts[locale](),
    Promise.all(
      chapterIds.map(
        async (id) => [id, await (await chapterOf(id).parts()).parts.examples(locale)] as const,
      ),
    ),
  ]);
  const stories = storiesOf(cast);
  return (id, planId) => ({
    ...blankPlan(planId, locale),
    // Each chapter answers its own questions.
    answers: Object.fromEntries(
      chapters.map(([chapter, told]) => [chapter, answersIn(told, id, stories[id])]),
    ) as PlanAnswers,
  });
}

function answersIn<Id extends ExampleId>(
  told: Awaited<ReturnType<ChapterExamples<Groups>>>,
  id: Id,
  story: Story<Id, object>,
): unknown {
  return told[id](story);
}
