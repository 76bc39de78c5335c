import type { Nodes, Root } from 'mdast';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isLocale, type Locale, localeIds, locales } from '../../../i18n/locales';
import type { ChapterId } from '../../../plan/chapters';
import { documentOf } from '../../../plan/document';
import type { Plan } from '../../../plan/plan';
import type { Words } from '../../../plan/loading';
import { labelFor, type Names } from '../../../plan/words/vocabulary';
import { allNames, documentWords } from '../resources';
import { usePlanner } from '../state/context';
import { useResource } from '../state/resource';
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
  const names = useResource(allNames, locale);
  const words = useResource(documentWords, props.language);
  const [shown, setShown] = useState<Words | null>(null);
  const arrived = words === 'failed' ? null : words;
  useEffect(() => {
    if (arrived) setShown(arrived);
  }, [arrived]);
  // While another language is on its way, the sheet stays as it is.
  const present = arrived ?? shown;
  return (
    <>
      <Head {...props} />
      {words === 'failed' && <p role="alert">{say.preview.failed}</p>}
      {present && names && names !== 'failed' ? (
        <Sheet {...props} words={present} names={names} />
      ) : (
        words !== 'failed' && <p>{say.preview.loading}</p>
      )}
    </>
  );
}

function Head({ language, onLanguage }: Props) {
  const { say } = usePlanner();
  return (
    <div class="preview__head">
      <h2 tabIndex={-1}>{say.preview.title}</h2>
      <label for="preview-language">{say.preview.language}</label>
      <select
        id="preview-language"
        value={language}
        onInput={({ currentTarget: { value } }) => {
          if (isLocale(value)) onLanguage(value);
        }}
      >
        {localeIds.map((id) => (
          <option key={id} value={id} lang={locales[id].lang}>
            {locales[id].name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** @param names those of the page's language, for the links of gaps */
function Sheet({ plan, chapter, words, names }: Props & { words: Words; names: Names }) {
  const { say } = usePlanner();
  const sheet = useRef<HTMLElement>(null);
  const previous = useRef<{ root: Root; locale: Locale } | null>(null);

  const { root, changed } = useMemo(() => {
    const made = documentOf(plan, words);
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
          gapName: ({ chapter: id, question }) => say.preview.goTo(labelFor(names, id, question)),
        })}
      </article>
    </div>
  );
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
