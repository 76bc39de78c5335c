import { useEffect, useState } from 'preact/hooks';
import { type Locale } from '../../i18n/locales';
import type { WizardMessages } from '../../i18n/messages/en/wizard';
import { tabLock } from '../../storage/lock';
import { browserPlans } from '../../storage/plans';
import { App } from './App';
import { chapterKit, fetchTheRest } from './parts';
import { isChapter, readRoute } from './state/route';
import './planner.css';
import { newId } from './state/newId';
import { createSession, type Session } from './state/session';

interface Props {
  locale: Locale;
  /** What to show while the messages are still on their way, and when they can't be loaded. */
  loading: string;
  failed: string;
  /** Address of the guide in this language, ending with a slash. */
  guide: string;
}

const loaders = {
  en: () => import('../../i18n/messages/en/wizard'),
  'zh-tw': () => import('../../i18n/messages/zh-tw/wizard'),
  nl: () => import('../../i18n/messages/nl/wizard'),
  ko: () => import('../../i18n/messages/ko/wizard'),
} satisfies Record<Locale, unknown>;

/** A pause in typing after which the plan is saved, in milliseconds. */
const pause = 400;

const later = (run: () => void) => {
  const timer = setTimeout(run, pause);
  return () => {
    clearTimeout(timer);
  };
};

interface Ready {
  say: WizardMessages;
  session: Session;
}

async function prepare(locale: Locale): Promise<Ready> {
  const session = createSession({
    store: browserPlans(),
    lock: tabLock(),
    locale,
    now: () => new Date(),
    newId,
    later,
  });
  const { view } = readRoute(location.hash);
  const [{ wizard }] = await Promise.all([
    loaders[locale](),
    session.openLast(),
    // The chapter that the address names is drawn at once. When it can't be loaded, its view says so.
    isChapter(view)
      ? chapterKit(locale, view)
          .load()
          .catch(() => undefined)
      : undefined,
  ]);
  return { say: wizard, session };
}

/** The planner as the page holds it: loads its words and the last plan, then shows itself. */
export default function PlannerIsland({ locale, loading, failed, guide }: Props) {
  const [ready, setReady] = useState<Ready | 'failed' | null>(null);

  useEffect(() => {
    prepare(locale).then(setReady, () => {
      setReady('failed');
    });
  }, [locale]);

  useEffect(() => {
    if (!ready || ready === 'failed') return undefined;
    const { session } = ready;
    const leave = () => {
      if (document.visibilityState === 'hidden') void session.flush();
    };
    const warn = (event: BeforeUnloadEvent) => {
      const { saving, history } = session.state();
      const unsaved = ['pending', 'failed', 'memory'].includes(saving.kind);
      if (unsaved && history.past.length > 0) event.preventDefault();
    };
    void fetchTheRest(locale);
    document.addEventListener('visibilitychange', leave);
    addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('beforeunload', warn);
    };
  }, [ready, locale]);

  if (ready === null) return <p class="loading">{loading}</p>;
  if (ready === 'failed') {
    return (
      <p class="loading" role="alert">
        {failed}
      </p>
    );
  }
  return <App {...ready} locale={locale} guideUrl={(page) => `${guide}${page}/`} />;
}
