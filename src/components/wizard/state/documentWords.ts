import type { Locale } from '../../../i18n/locales';
import type { Words } from '../../../i18n/words';
import { documentWords } from '../parts';
import { type Arrival, useArrival } from './arrival';
import { usePlanner } from './context';

/** The words of a document's language; those of the page have been there since its start. */
export function useDocumentWords(language: Locale): Arrival<Words> {
  const { words } = usePlanner();
  const arrival = useArrival(documentWords[language]);
  return language === words.locale ? { ...arrival, content: words, missing: null } : arrival;
}
