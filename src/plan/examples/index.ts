import type { Locale } from '../../i18n/locales';
import { chapterIds, laterOf } from '../chapters';
import { loadSets } from '../loading';
import { type Plan, readPlan } from '../plan';
import type { Cast } from './cast/en';
import type { Groups } from '../kinds/question';
import type { ExampleId } from './ids';
import { reachable } from './reach';
import { type ChapterExamples, storiesOf, type Story } from './story';

export { asExample, shapeOf } from './shape';
export { type ExampleId, exampleIds } from './ids';

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
  await loadSets();
  const [{ cast }, chapters] = await Promise.all([
    casts[locale](),
    Promise.all(
      chapterIds.map(
        async (id) => [id, await (await (await laterOf(id)).examples()).examples(locale)] as const,
      ),
    ),
  ]);
  const stories = storiesOf(cast);
  return (id, planId) => {
    const told = chapters.map(([chapter, tell]) => [chapter, answersIn(tell, id, stories[id])]);
    // They are told with names, as plans of the first schema were written, and entered in registers like those.
    const answers = Object.fromEntries(told) as object;
    const plan = readPlan({ schema: 1, id: planId, writtenIn: locale, answers });
    if (!plan) throw new Error(`The ${id} example is no plan.`);
    return reachable(plan, id, cast);
  };
}

function answersIn<Id extends ExampleId>(
  told: Awaited<ReturnType<ChapterExamples<Groups>>>,
  id: Id,
  story: Story<Id, object>,
): unknown {
  return told[id](story);
}
