import { useEffect, useState } from 'preact/hooks';
import { type Locale } from '../../i18n/locales';
import type { WizardMessages } from '../../i18n/messages/en/wizard';
import { browserStorage } from '../../storage/browser';
import { App } from './App';
import { chapterKit, fetchTheRest, parts, viewMessages } from './parts';
import type { Part } from './state/network';
import { isChapter, readRoute, type View } from './state/route';
import type { Setup } from './setup';
import { newId } from './state/newId';
import { createSession, type Session } from './state/session';

const loaders = {
  en: () => import('../../i18n/messages/en/wizard'),
  'zh-tw': () => import('../../i18n/messages/zh-tw/wizard'),
  nl: () => import('../../i18n/messages/nl/wizard'),
  ko: () => import('../../i18n/messages/ko/wizard'),
} satisfies Record<Locale, unknown>;

const later = (run: () => void, wait: number) => {
  const timer = setTimeout(run, wait);
  return () => {
    clearTimeout(timer);
  };
};

interface Ready {
  say: WizardMessages;
  session: Session;
}

/** What a view needs to be drawn. */
const partsOf = (view: View, locale: Locale): Part<object>[] =>
  isChapter(view) ? [chapterKit(locale, view)] : [parts[view], viewMessages(locale)];

async function prepare(locale: Locale): Promise<Ready> {
  const session = createSession({
    ...browserStorage(newId()),
    locale,
    now: () => new Date(),
    newId,
    later,
    // A browser may ask the user, or not know it at all.
    persist: () => void (navigator.storage as StorageManager | undefined)?.persist().catch(() => 0),
    library: parts.library.load,
  });
  const { view } = readRoute(location.hash);
  const [{ wizard }] = await Promise.all([
    loaders[locale](),
    session.openLast(),
    // What the address names is drawn at once. When it can't be loaded, its view says so.
    Promise.all(partsOf(view, locale).map((part) => part.load(true))).catch(() => undefined),
  ]);
  return { say: wizard, session };
}

/** The planner as the page holds it: loads its words and the last plan, then shows itself. */
export function Planner({ locale, loading, failed, titles, guide }: Setup) {
  const [ready, setReady] = useState<Ready | 'failed' | null>(null);

  useEffect(() => {
    prepare(locale).then(setReady, () => {
      setReady('failed');
    });
  }, [locale]);

  useEffect(() => {
    if (!ready || ready === 'failed') return undefined;
    const { session } = ready;
    const turn = () => {
      if (document.visibilityState === 'hidden') void session.flush();
      else void session.look();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (session.state().atRisk) event.preventDefault();
    };
    const look = () => void session.look();
    void fetchTheRest(locale);
    document.addEventListener('visibilitychange', turn);
    addEventListener('pagehide', session.leave);
    addEventListener('pageshow', look);
    addEventListener('focus', look);
    addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', turn);
      removeEventListener('pagehide', session.leave);
      removeEventListener('pageshow', look);
      removeEventListener('focus', look);
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
  return <App {...ready} titles={titles} locale={locale} guideUrl={(page) => `${guide}${page}/`} />;
}
