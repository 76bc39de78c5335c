import * as v from 'valibot';
import { localeIds, sourceLocale, type Locale } from '../i18n/locales';
import { chapterIds, type ChapterId } from '../i18n/spine';
import { type ChapterAnswers, questionsOf } from './chapters';
import { schemasOf } from './question';

/** Grows by one whenever stored answers change their shape; each old version then gets a migration step. */
export const schemaVersion = 1;

export type PlanAnswers = { [Id in ChapterId]: ChapterAnswers<Id> };

export interface Plan {
  schema: typeof schemaVersion;
  id: string;
  /** The language the user worked in: free text stays in it. */
  writtenIn: Locale;
  answers: PlanAnswers;
}

const chapterSchemas = chapterIds.map((id) => {
  const answers = v.object(schemasOf(questionsOf(id)));
  return [id, v.fallback(answers, v.parse(answers, {}))] as const;
});

const planSchema = v.object({
  schema: v.literal(schemaVersion),
  id: v.pipe(v.string(), v.minLength(1)),
  writtenIn: v.fallback(v.picklist(localeIds), sourceLocale),
  answers: v.object(Object.fromEntries(chapterSchemas)),
});

/** Reads a plan from outside, answer by answer: what can't be read becomes "no answer". Null when it is no plan. */
export function readPlan(raw: unknown): Plan | null {
  const result = v.safeParse(planSchema, raw);
  // The schemas are built from the same questions as the types; valibot can't follow `fromEntries`.
  return result.success ? (result.output as unknown as Plan) : null;
}

/** A plan in which nothing is answered. */
export function blankPlan(id: string, writtenIn: Locale): Plan {
  const answers = Object.fromEntries(
    chapterSchemas.map(([chapter, schema]) => [chapter, v.parse(schema, {})]),
  );
  return { schema: schemaVersion, id, writtenIn, answers: answers as unknown as PlanAnswers };
}
