import { type Locale, localeIds, locales } from '../../../i18n/locales';
import type { Plan } from '../../../plan/plan';
import { usersFirst } from '../fields/usersFirst';

/** The languages into which a plan can be translated: all but its own. */
export const targetsOf = ({ writtenIn }: Plan): Locale[] =>
  localeIds.filter((id) => id !== writtenIn);

/**
 * The language to begin with: that of the document, or where that is the user's own the first other one in which
 * support is given.
 */
export function targetOf(plan: Plan, documentLanguage: Locale): Locale {
  if (documentLanguage !== plan.writtenIn) return documentLanguage;
  const targets = targetsOf(plan);
  const [first] = usersFirst(
    targets.map((id) => locales[id].lang),
    plan.answers.scope.languages,
  );
  return targets.find((id) => locales[id].lang === first) ?? documentLanguage;
}
