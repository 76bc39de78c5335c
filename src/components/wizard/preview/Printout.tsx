import { useEffect, useMemo } from 'preact/hooks';
import { locales } from '../../../i18n/locales';
import { documentOf } from '../../../plan/document';
import { aroundContents, outlineOf, titleOf } from '../../../plan/formats/outline';
import type { FormatWords } from '../../../plan/formats/words/en';
import type { DocumentOptions } from '../../../plan/parts';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { Part } from './Part';
import { runningHead } from './runningHead';
import { sectionsOf } from './sections';

/** What goes on paper, and in which language. */
export interface Printing {
  words: Words;
  options: DocumentOptions;
  say: FormatWords;
}

interface Props extends Printing {
  plan: Plan;
  onDone: () => void;
}

/**
 * The document alone on paper; the style sheet hides everything else while it prints, and this on the screen. That
 * also hides it from screen readers: `aria-hidden` would take the headings and tables out of the PDF too.
 */
export default function Printout({ plan, words, options, say, onDone }: Props) {
  const root = useMemo(
    () => documentOf(plan, words, { ...options, languages: true }),
    [plan, words, options],
  );
  const name = titleOf(root);
  useEffect(() => runningHead(name), [name]);
  useEffect(() => {
    addEventListener('afterprint', onDone, { once: true });
    print();
    return () => {
      removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  const [title, ...rest] = sectionsOf(root);
  return (
    <article class="printout" lang={locales[words.locale].lang}>
      {title && <Part section={title} onPaper />}
      {aroundContents(root).title === undefined && (
        <nav class="printout__contents" aria-label={say.contents}>
          <p>{say.contents}</p>
          <ul>
            {outlineOf(root)
              .filter(({ heading }) => heading.depth === 2)
              .map((entry) => (
                <li key={entry.id}>
                  <a href={`#print-${entry.id}`}>{entry.title}</a>
                </li>
              ))}
          </ul>
        </nav>
      )}
      {rest.map((section) => (
        <Part key={section.id} section={section} onPaper />
      ))}
    </article>
  );
}
