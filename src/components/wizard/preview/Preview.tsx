import type { Nodes, Root } from 'mdast';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Locale, locales } from '../../../i18n/locales';
import type { ChapterId } from '../../../plan/chapters';
import { documentOf, wholeDocument } from '../../../plan/document';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import type { QuestionRef } from '../../../plan/questionRef';
import { labelFor, type Names } from '../../../plan/words/vocabulary';
import { LanguageSelect } from '../LanguageSelect';
import { Missing } from '../Missing';
import { allNames, documentWords } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { changesBetween } from './changes';
import { draw } from './render';

interface Props {
  plan: Plan;
  language: Locale;
  onLanguage: (language: Locale) => void;
  /** The chapter that is answered at the moment: the sheet opens there. */
  chapter?: ChapterId;
}

/** The document as it will be, drawn from the same tree as the file. */
export default function Preview(props: Props) {
  const { say, locale } = usePlanner();
  const { language, onLanguage } = props;
  const arrival = useArrival(documentWords(language));
  const names = useArrival(allNames(locale));
  // Until another language is there, the sheet stays in the one it was in, or in that of the page.
  const shown = useRef<Words | undefined>(undefined);
  const words = arrival.content ?? shown.current ?? documentWords(locale).present();
  shown.current = words;
  const missing = arrival.missing ? arrival : names;
  return (
    <>
      <div class="preview__head">
        <h2 tabIndex={-1}>{say.preview.title}</h2>
        <label for="preview-language">{say.preview.language}</label>
        <LanguageSelect id="preview-language" language={language} onLanguage={onLanguage} />
      </div>
      <Missing what="words" arrival={missing} />
      {words && names.content ? (
        <Sheet {...props} words={words} names={names.content} />
      ) : (
        !missing.missing && <p>{say.preview.loading}</p>
      )}
    </>
  );
}

/** @param names those of the page's language, for the links of gaps */
function Sheet({ plan, chapter, words, names }: Props & { words: Words; names: Names }) {
  const { say } = usePlanner();
  const sheet = useRef<HTMLElement>(null);
  const previous = useRef<{ root: Root; locale: Locale } | null>(null);

  const { root, changed } = useMemo(() => {
    const made = documentOf(plan, words, { ...wholeDocument, languages: true });
    const before = previous.current?.locale === words.locale ? previous.current.root : null;
    return { root: made, changed: before ? changesBetween(before, made) : new Set<Nodes>() };
  }, [plan, words]);

  useEffect(() => {
    previous.current = { root, locale: words.locale };
    scrollSheetTo(changedPiece(sheet.current, chapter), 1 / 3);
  }, [root, words.locale, chapter]);

  useEffect(() => {
    if (chapter) scrollSheetTo(sheet.current?.querySelector(`[data-section="${chapter}"]`), 0.05);
  }, [chapter, words]);

  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- scrolls, so the keyboard must reach it
    <div class="preview__frame" tabIndex={0} role="region" aria-label={say.preview.title}>
      <article class="sheet" lang={locales[words.locale].lang} ref={sheet}>
        {draw(root, {
          changed,
          gapName: (gap, ref) => ({
            name: nameOfGap(gap, ref, words),
            title: say.preview.goTo(labelFor(names, ref.chapter, ref.question)),
          }),
        })}
      </article>
    </div>
  );
}

/** What a gap says, then where it is as the document names it: read alone, each link tells its question. */
function nameOfGap(gap: string, { chapter, question, entry }: QuestionRef, words: Words): string {
  const { open } = words.document;
  const path = [
    gap,
    words.chapters[chapter].title.name,
    ...(entry ? [open.entry(labelFor(words, chapter, entry.list), String(entry.place))] : []),
    labelFor(words, chapter, question),
  ];
  return open.path(path).join('');
}

/** The first piece that changed in the chapter that is answered; the summary, which changes often, comes last. */
function changedPiece(sheet: Element | null, chapter: ChapterId | undefined): Element | undefined {
  const changed = [...(sheet?.querySelectorAll('[data-changed]') ?? [])];
  const section = sheet?.querySelector(`[data-section="${chapter}"]`);
  const below = changed.find(
    (piece) => section && section.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return below ?? changed[0];
}

/**
 * Scrolls the sheet alone: moving the page would pull the field from under the user's hands.
 * @param height where the piece comes to stand, as a part of the frame's height from its top
 */
function scrollSheetTo(piece: Element | null | undefined, height: number): void {
  const frame = piece?.closest('.preview__frame');
  if (!piece || !frame) return;
  const offset = piece.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  frame.scrollTo({ top: frame.scrollTop + offset - frame.clientHeight * height });
}
