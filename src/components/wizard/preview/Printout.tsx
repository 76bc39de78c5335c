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
  const { title = say.contents } = aroundContents(root);
  const contents = (
    <nav key="contents" class="printout__contents" aria-label={title}>
      <h2>{title}</h2>
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
  );
  const sections = sectionsOf(root);
  // Where the document has its own, they stand there, as links; else below its title.
  const place = Math.max(
    sections.findIndex(({ id }) => id === 'contents'),
    0,
  );
  return (
    <article class="printout" lang={locales[words.locale].lang}>
      {sections.map((section, index) => [
        section.id !== 'contents' && <Part key={section.id} section={section} onPaper />,
        index === place && contents,
      ])}
    </article>
  );
}
