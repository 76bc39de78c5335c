import { useMemo, useRef } from 'preact/hooks';
import { type Locale, locales } from '../../../i18n/locales';
import type { ChapterId } from '../../../plan/chapters';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import type { QuestionRef } from '../../../plan/questionRef';
import { labelFor, type Names } from '../../../plan/words/vocabulary';
import { LanguageSelect } from '../LanguageSelect';
import { Missing } from '../Missing';
import { allNames, documentWords } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { addressOf } from '../state/route';
import { useViews } from '../state/views';
import { Page } from './Page';
import { Part } from './Part';
import type { Links } from './render';
import { useFollowing } from './useFollowing';
import { useSections } from './useSections';
import { useWays } from './useWays';
import { questionOf } from './ways';

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
  const { sheet } = useViews();
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
        <label for="preview-language">{sheet.language}</label>
        <LanguageSelect id="preview-language" language={language} onLanguage={onLanguage} />
        <p class="preview__hint">
          {sheet.hint} {props.chapter && <a href={addressOf('preview')}>{sheet.whole}</a>}
        </p>
      </div>
      <Missing what="words" arrival={missing} />
      {words && names.content ? (
        <Sheet {...props} key={words.locale} words={words} names={names.content} />
      ) : (
        !missing.missing && <p>{say.preview.loading}</p>
      )}
    </>
  );
}

/** @param names those of the page's language, for what links are called */
function Sheet({ plan, chapter, words, names }: Props & { words: Words; names: Names }) {
  const { say } = usePlanner();
  const { goTo } = useViews().sheet;
  const frame = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const sections = useSections(plan, words, chapter ?? '');
  useFollowing(frame, chapter, sections);
  useWays(page);
  const beside = chapter !== undefined;
  const links = useMemo(
    (): Links => ({
      stopAtGaps: !beside,
      gap: (gap, ref) => ({
        name: nameOfGap(gap, ref, words),
        title: goTo(labelFor(names, ref.chapter, ref.question)),
      }),
      heading(answer) {
        const question = questionOf(names, answer);
        return question && goTo(question);
      },
    }),
    [words, names, goTo, beside],
  );
  return (
    <div
      class="preview__frame"
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- scrolls, so the keyboard must reach it
      tabIndex={0}
      role="region"
      aria-label={say.preview.title}
      ref={frame}
    >
      <Page page={page} lang={locales[words.locale].lang} beside={beside}>
        {sections.map((section) => (
          <Part key={section.id} section={section} links={links} />
        ))}
      </Page>
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
