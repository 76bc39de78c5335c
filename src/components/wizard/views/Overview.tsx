import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales';
import type { Plan } from '../../../plan/plan';
import { isUntouched } from '../../../plan/tenQuestions';
import { lazy } from '../lazy';
import { Missing } from '../Missing';
import { beginningMessages, chapterKit, parts } from '../parts';
import { type Arrival, useArrival, usePresent } from '../state/arrival';
import { ChapterContext, type ChapterKit } from '../state/chapter';
import { usePlanner } from '../state/context';
import { focusOn } from '../state/focus';
import { Start } from './Start';
import { TenAnswers } from './ten/TenAnswers';

const Chapters = lazy(parts.chapters, 'overview', beginningMessages);

interface Props {
  plan: Plan;
  readOnly: boolean;
  language: Locale;
  onLanguage: (language: Locale) => void;
}

interface Waiting {
  kit: ChapterKit | undefined;
  arrival: Omit<Arrival<ChapterKit>, 'content'>;
}

/** Where every plan begins and comes back to: the ten questions and other ways to start, or all of its chapters. */
export default function Overview(props: Props) {
  const { locale, say, site } = usePlanner();
  const isTen = isUntouched(props.plan);
  const was = useRef(isTen);
  const { content: kit, ...arrival } = useArrival(chapterKit(locale, 'scope'));
  const chaptersThere = usePresent(parts.chapters) !== undefined;
  useEffect(() => {
    const heading = document.querySelector('.desk__view h1');
    // The chapters may come a moment later.
    if (was.current === isTen || !heading) return;
    // Made, or taken back: what had the focus is gone.
    was.current = isTen;
    scrollTo({ top: 0 });
    focusOn(heading);
  }, [isTen, chaptersThere]);
  return (
    <>
      {isTen ? <Ten {...props} kit={kit} arrival={arrival} /> : <Chapters plan={props.plan} />}
      <p class="overview__about">{site.about.join(say.general.sentenceGap)}</p>
    </>
  );
}

function Ten({ kit, arrival, ...props }: Props & Waiting) {
  return (
    <>
      {kit ? (
        <ChapterContext.Provider value={kit}>
          <TenAnswers {...props} />
        </ChapterContext.Provider>
      ) : (
        <Missing what="chapter" arrival={arrival} />
      )}
      <Start />
    </>
  );
}
