import { useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales';
import type { Plan } from '../../../plan/plan';
import type { Planner } from './context';

/**
 * The language of the plan's document, and what chooses another. It is part of the plan; who can only read the plan
 * may read it in another one all the same, on this page.
 */
export function useDocumentLanguage(
  { id, documentLanguage }: Plan,
  readOnly: boolean,
  { session, locale }: Pick<Planner, 'session' | 'locale'>,
): [Locale, (language: Locale) => void] {
  const [reading, read] = useState<{ id: string; language: Locale } | null>(null);
  const chosen = readOnly && reading?.id === id ? reading.language : documentLanguage;
  return [
    chosen ?? locale,
    (language) => {
      if (readOnly) read({ id, language });
      else session.describe({ documentLanguage: language });
    },
  ];
}
