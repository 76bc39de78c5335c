import { file, glob } from 'astro/loaders';
import { defineCollection, reference } from 'astro:content';
import { z } from 'astro/zod';
import { type ChapterId, isChapterId } from './plan/chapters';

/** Published pages that the guide rests on: cited by id, so that a moved address is mended once. */
const sources = defineCollection({
  loader: file('src/content/sources.yaml'),
  schema: z.strictObject({
    title: z.string(),
    publisher: z.string(),
    /** The page's own date (not the date of reading): a year, a month or a day; null when it states none. */
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/)
      .nullable(),
    url: z.url({ protocol: /^https$/ }),
    /** The day on which a person last compared it with what the guide says. */
    checked: z.iso.date(),
  }),
});

const guide = defineCollection({
  loader: glob({ base: 'src/content/guide', pattern: '*/*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    /** The lead under the heading, and what search engines show. */
    description: z.string().max(160),
    lastReviewed: z.date(),
    chapter: z.custom<ChapterId>((id) => typeof id === 'string' && isChapterId(id)).optional(),
    sources: z.array(reference('sources')),
    /** Words readers search for that the text does not use. */
    keywords: z.array(z.string()),
    /** Translations only: hash of the English page they were compared with, or `new` (`npm run translations`). */
    translationOf: z.string().optional(),
  }),
});

/** The words of the guide and the planner, a file a language; check-content compares their ids. */
const glossary = defineCollection({
  loader: glob({ base: 'src/content/glossary', pattern: '*.yaml' }),
  schema: z.record(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    z.strictObject({
      term: z.string().min(1),
      /** Synonyms, old names, abbreviations and the English word: shown, and found by search. */
      also: z.array(z.string().min(1)),
      /** One or two sentences. */
      means: z.string().min(1),
    }),
  ),
});

/** Words of readers for a section (`page#heading`) or a question of the planner (`planner#/chapter/question`). */
const searchWords = defineCollection({
  loader: glob({ base: 'src/content/search', pattern: '*.yaml' }),
  schema: z.record(z.string(), z.array(z.string().min(1))),
});

export const collections = { guide, sources, glossary, searchWords };
