import { useEffect, useState } from 'preact/hooks';
import { type Locale, locales } from '../../../i18n/locales';
import { documentOf, type DocumentOptions } from '../../../plan/document';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { documentWords } from '../resources';
import { draw } from './render';

interface Props {
  plan: Plan;
  language: Locale;
  options: DocumentOptions;
  onDone: () => void;
}

/** The document alone on paper; the style sheet hides everything else while it prints. */
export default function Printout({ plan, language, options, onDone }: Props) {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    documentWords.load(language).then(setWords, onDone);
  }, [language, onDone]);
  useEffect(() => {
    if (!words) return undefined;
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => {
      removeEventListener('afterprint', onDone);
    };
  }, [words, onDone]);
  if (!words) return null;
  return (
    <article class="printout" lang={locales[words.locale].lang} aria-hidden="true">
      {draw(documentOf(plan, words, options), { changed: new Set(), gapName: () => '' })}
    </article>
  );
}
