import * as v from 'valibot';
import { entriesOf } from './kinds/list';
import type { Entry, ListQuestion } from './kinds/question';
import { cleanText } from './typedText';

/** What a text says in another language, and the text that this was made from. */
export interface Translation {
  from: string;
  text: string;
}

/**
 * Translations of what was typed, by the name of the answer and then by language. Languages that this build doesn't
 * know stay among them.
 */
export type Translations = Readonly<Record<string, Readonly<Record<string, Translation>>>>;

const words = v.pipe(v.string(), v.transform(cleanText));

/** Loose: what a newer build says of a translation stays with it. */
export const translationSchema = v.looseObject({ from: words, text: words });

/** Only what can be read: one broken translation must not take its neighbours along. */
const readable = (raw: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(raw).flatMap(([language, each]) => {
      const result = v.safeParse(translationSchema, each);
      return result.success ? [[language, result.output] as const] : [];
    }),
  );

const languagesSchema = v.fallback(
  v.pipe(v.record(v.string(), v.unknown()), v.transform(readable)),
  {},
);

export const translationsSchema = v.fallback(
  v.pipe(
    v.record(v.string(), languagesSchema),
    v.transform((all) => without(all, (_, languages) => Object.keys(languages).length === 0)),
  ),
  {},
);

/** Translations without some; the same object where none goes, since what did not change is not stored again. */
export function without(
  translations: Translations,
  goes: (name: string, languages: Translations[string]) => boolean,
): Translations {
  const all = Object.entries(translations);
  const rest = all.filter(([name, languages]) => !goes(name, languages));
  return rest.length === all.length ? translations : Object.fromEntries(rest);
}

/**
 * Translations after the entries of a list changed. Those of an entry that is gone go with it. A new entry that says
 * the same as another one, as a copy does, is translated like it.
 * @param list the name of the list: chapter and question
 * @param back translations that come back with an entry whose removal is undone
 */
export function afterEntries(
  translations: Translations,
  list: string,
  question: ListQuestion,
  [before, after]: readonly [before: unknown, after: unknown],
  back: Translations = {},
): Translations {
  const [old, fresh] = [entriesOf(question, before), entriesOf(question, after)];
  const has = (entries: readonly Entry[], id: string) => entries.some((each) => each.id === id);
  const gone = old.filter(({ id }) => !has(fresh, id));
  const added = fresh
    .filter(({ id }) => !has(old, id))
    .flatMap((entry) =>
      Object.entries(question.item).flatMap(([asked, { kind, isAnswered }]) => {
        const name = `${list}.${entry.id}.${asked}`;
        const says = kind === 'text' && isAnswered(entry[asked]);
        const like = says && old.find((each) => each[asked] === entry[asked]);
        const found = back[name] ?? (like && translations[`${list}.${like.id}.${asked}`]);
        return found ? [[name, found] as const] : [];
      }),
    );
  const rest = without(translations, (name) =>
    gone.some(({ id }) => name.startsWith(`${list}.${id}.`)),
  );
  return added.length > 0 ? { ...rest, ...Object.fromEntries(added) } : rest;
}
