import type { Locale } from '../i18n/locales';
import { chapterIds, questionsOf } from './chapters';
import { entriesOf } from './kinds/list';
import type { Questions } from './kinds/question';
import type { Plan } from './plan';
import { type Translation, type Translations, without } from './translations';

type Answers = Readonly<Record<string, unknown>>;

/** The plan with other translations into a language, by the names of their answers; an empty text is none. */
export function translated(
  plan: Plan,
  locale: Locale,
  texts: Readonly<Record<string, Translation>>,
): Plan {
  const all: Translations = Object.entries(texts).reduce<Translations>((before, [name, each]) => {
    const languages = { ...before[name], [locale]: each };
    const said = Object.entries(languages).filter(([, { text }]) => text !== '');
    return { ...before, [name]: Object.fromEntries(said) };
  }, plan.translations);
  return {
    ...plan,
    translations: without(all, (_, languages) => Object.keys(languages).length === 0),
  };
}

/** The plan without translations of texts that were taken out of it: a file must not hold what nobody sees any more. */
export function withoutLeftovers(plan: Plan): Plan {
  const blank = new Set(
    chapterIds.flatMap((chapter) =>
      blankTexts(questionsOf(chapter), plan.answers[chapter], chapter),
    ),
  );
  const translations = without(plan.translations, (name) => blank.has(name));
  return translations === plan.translations ? plan : { ...plan, translations };
}

const blankTexts = (questions: Questions, answers: Answers, at: string): string[] =>
  Object.entries(questions).flatMap(([id, question]) => {
    const name = `${at}.${id}`;
    if (question.kind === 'list') {
      return entriesOf(question, answers[id]).flatMap((entry) =>
        blankTexts(question.item, entry, `${name}.${entry.id}`),
      );
    }
    return question.kind === 'text' && !question.isAnswered(answers[id]) ? [name] : [];
  });
