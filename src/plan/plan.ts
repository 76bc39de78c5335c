import * as v from 'valibot';
import { localeIds, sourceLocale, type Locale } from '../i18n/locales';
import { byChapter, type ChapterAnswers, type ChapterId, questionsOf } from './chapters';
import { type Kept, keptIn, withKept } from './kept';
import { schemasOf } from './kinds/list';
import { migrated, schemaVersion } from './migrate';
import { withoutDangling } from './registers';
import { type Sources, sourcesSchema } from './sources';
import { type Translations, translationsSchema } from './translations';

export { schemaVersion };

export type PlanAnswers = { [Id in ChapterId]: ChapterAnswers<Id> };

export interface Plan {
  /** The schema that the plan was written in; greater than ours when a newer build wrote it. */
  schema: number;
  id: string;
  /** The language of what the user typed; a document in another one tells the translations that there are. */
  writtenIn: Locale;
  /** What the user calls the plan, apart from the organisation; empty when it goes by that. */
  name: string;
  /** The language that the user chose for the document; null as long as it is that of the page. */
  documentLanguage: Locale | null;
  answers: PlanAnswers;
  /** Which answers the user has not made their own. Apart from the answers: a plan without it is all the user's. */
  sources: Sources;
  /** What was typed, in other languages. Apart from the answers too: a plan without it is not translated. */
  translations: Translations;
  /** What a newer build wrote and this one doesn't know. */
  kept: Kept;
}

const chapterSchemas = byChapter((id) => {
  const answers = v.object(schemasOf(questionsOf(id)));
  return v.fallback(answers, v.parse(answers, {}));
});

const rawSchema = v.looseObject({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** The longest name of a plan, in UTF-16 code units. */
export const nameLimit = 200;

const nameSchema = v.pipe(
  v.string(),
  v.transform((name) => name.slice(0, nameLimit)),
);

const planSchema = v.object({
  schema: v.number(),
  id: v.pipe(v.string(), v.minLength(1)),
  writtenIn: v.fallback(v.picklist(localeIds), sourceLocale),
  name: v.fallback(nameSchema, ''),
  documentLanguage: v.fallback(v.nullable(v.picklist(localeIds)), null),
  answers: v.object(chapterSchemas),
  sources: sourcesSchema,
  translations: translationsSchema,
});

/**
 * Reads a plan from outside, answer by answer: what can't be read becomes "no answer", what a newer build wrote is
 * kept. Null when it is no plan.
 */
export function readPlan(raw: unknown): Plan | null {
  const outside = v.safeParse(rawSchema, raw);
  if (!outside.success) return null;
  const current = migrated(outside.output, schemaVersion);
  const result = v.safeParse(planSchema, current);
  if (!result.success) return null;
  // The schemas are built from the same questions as the types; valibot can't follow `fromEntries`.
  const plan = { ...(result.output as unknown as Omit<Plan, 'kept'>), kept: keptIn(current) };
  return withoutDangling(plan).plan;
}

/** A plan as it is stored: with what was kept, where it stood, and without what says nothing. */
export function writtenPlan(whole: Plan): unknown {
  const { kept, sources, translations, name, documentLanguage, ...plan } = whole;
  const beside = Object.entries({ sources, translations }).filter(
    ([, names]) => Object.keys(names).length > 0,
  );
  const said = {
    ...(name !== '' && { name }),
    ...(documentLanguage !== null && { documentLanguage }),
    ...Object.fromEntries(beside),
  };
  return withKept({ ...plan, ...said }, kept);
}

/** Tells whether a newer build wrote a plan: this one may read it, but must not write over it. */
export const isNewer = ({ schema }: Plan) => schema > schemaVersion;

/** A plan in which nothing is answered. */
export function blankPlan(id: string, writtenIn: Locale): Plan {
  const answers = byChapter((chapter) => v.parse(chapterSchemas[chapter], {}));
  return {
    schema: schemaVersion,
    id,
    writtenIn,
    name: '',
    documentLanguage: null,
    answers: answers as unknown as PlanAnswers,
    sources: {},
    translations: {},
    kept: [],
  };
}
