import { useEffect } from 'preact/hooks';
import { locales } from '../../../i18n/locales';
import { documentOf } from '../../../plan/document';
import type { DocumentOptions } from '../../../plan/parts';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { Part } from './Part';
import { sectionsOf } from './sections';

/** What goes on paper, and in which language. */
export interface Printing {
  words: Words;
  options: DocumentOptions;
}

interface Props extends Printing {
  plan: Plan;
  onDone: () => void;
}

/**
 * The document alone on paper; the style sheet hides everything else while it prints, and this on the screen. That
 * also hides it from screen readers: `aria-hidden` would take the headings and tables out of the PDF too.
 */
export default function Printout({ plan, words, options, onDone }: Props) {
  useEffect(() => {
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => {
      removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return (
    <article class="printout" lang={locales[words.locale].lang}>
      {sectionsOf(documentOf(plan, words, { ...options, languages: true })).map((section) => (
        <Part key={section.id} section={section} />
      ))}
    </article>
  );
}
