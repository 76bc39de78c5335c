import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Locale } from '../../i18n/locales';
import type { WizardMessages } from '../../i18n/messages/en/wizard';
import { isUntouched } from '../../plan/tenQuestions';
import { browserStorage } from '../../storage/browser';
import { App } from './App';
import {
  beginningMessages,
  chapterKit,
  choiceLists,
  examples,
  fetchTheRest,
  parts,
  viewMessages,
} from './parts';
import { later, watchKeys } from './state/later';
import { drawAfterTyping } from './state/drawing';
import { connected, type Part } from './state/network';
import { watchPage } from './state/page';
import { isChapter, readRoute, type Route } from './state/route';
import type { Setup } from './setup';
import { newId } from './state/newId';
import { createSession, type Session } from './state/session';

const loaders = {
  en: () => import('../../i18n/messages/en/wizard'),
  'zh-tw': () => import('../../i18n/messages/zh-tw/wizard'),
  nl: () => import('../../i18n/messages/nl/wizard'),
  ko: () => import('../../i18n/messages/ko/wizard'),
} satisfies Record<Locale, unknown>;

interface Ready {
  say: WizardMessages;
  session: Session;
}

/** What a view needs to be drawn. */
function partsOf({ view, start }: Pick<Route, 'view' | 'start'>, locale: Locale): Part<object>[] {
  if (start) {
    const begins = [parts.starting, beginningMessages(locale)];
    if (typeof start === 'object') return [...begins, ...partsOf({ view: 'overview' }, locale)];
    return [...begins, examples(locale), ...partsOf({ view: 'scope' }, locale)];
  }
  if (isChapter(view)) {
    const form = [parts.nav, parts.chapter, parts.lists];
    return [chapterKit(locale, view), ...form, viewMessages(locale)];
  }
  // The ten questions are taken from a chapter.
  const ten = [beginningMessages(locale), chapterKit(locale, 'scope')];
  return [parts[view], ...(view === 'overview' ? ten : [parts.nav, viewMessages(locale)])];
}

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
    async handing() {
      // It may have come long ago; the next page has not.
      await connected();
      await choiceLists.load();
      return parts.handing.load();
    },
  });
  const route = readRoute(location.hash);
  const [{ wizard }] = await Promise.all([
    loaders[locale](),
    session.openLast(),
    // What the address names is drawn at once. When it can't be loaded, its view says so.
    Promise.all(partsOf(route, locale).map((part) => part.load(true))).catch(() => undefined),
  ]);
  // Only of a plan that has begun, which is known by now.
  const hasBegun = !isUntouched(session.state().history.plan);
  if (route.view === 'overview' && hasBegun) {
    const begun = [parts.nav, parts.chapters, viewMessages(locale)];
    await Promise.all(begun.map((part) => part.load(true))).catch(() => undefined);
  }
  return { say: wizard, session };
}

/** The planner as the page holds it, with its words and the last plan. */
function Planner({ ready, locale, titles, site, guide }: Setup & { ready: Ready }) {
  useEffect(() => {
    void fetchTheRest(locale);
    return watchPage(ready.session);
  }, [ready, locale]);
  return (
    <App
      {...ready}
      titles={titles}
      locale={locale}
      site={site}
      guideUrl={(page) => `${guide}${page}/`}
    />
  );
}

/**
 * Draws the planner in its place once it has all that it needs; until then the page's own words stand there.
 * When it can't be had, the page says so, as it does when this script can't be.
 */
export async function startPlanner(place: HTMLElement, setup: Setup): Promise<void> {
  const ready = await prepare(setup.locale).catch(() => null);
  if (!ready) {
    place.dispatchEvent(new Event('error'));
    return;
  }
  place.replaceChildren();
  drawAfterTyping();
  watchKeys();
  render(<Planner {...setup} ready={ready} />, place);
}
