import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import '../../../styles/index.css';
import { type Locale, locales } from '../../../i18n/locales';
import type { ChapterId } from '../../../plan/chapters';
import { loadTitles } from '../../../plan/loading';
import { browserStorage } from '../../../storage/browser';
import '../planner.css';
import { ChapterContext, loadChapter } from '../state/chapter';
import { PlannerContext } from '../state/context';
import { newId } from '../state/newId';
import { createSession } from '../state/session';

const wizards = {
  en: () => import('../../../i18n/messages/en/wizard'),
  'zh-tw': () => import('../../../i18n/messages/zh-tw/wizard'),
  nl: () => import('../../../i18n/messages/nl/wizard'),
  ko: () => import('../../../i18n/messages/ko/wizard'),
} satisfies Record<Locale, unknown>;

let stage: HTMLElement | undefined;

/**
 * Draws a part of the planner into the page as a user of this language sees it, with all that `usePlanner`
 * gives; a second call draws it anew in the same place. The next test starts with an empty page.
 */
export async function show(
  part: ComponentChildren,
  locale: Locale = 'en',
  chapter: ChapterId = 'scope',
): Promise<void> {
  const [{ wizard: say }, titles, kit] = await Promise.all([
    wizards[locale](),
    loadTitles(locale),
    loadChapter(locale, chapter),
  ]);
  const session = createSession({
    ...browserStorage(newId()),
    locale,
    now: () => new Date(),
    newId,
    later: () => () => undefined,
    persist: () => undefined,
  });
  const place = (stage ??= document.body.appendChild(document.createElement('main')));
  document.documentElement.lang = locales[locale].lang;
  await act(() => {
    render(
      <PlannerContext.Provider
        value={{
          locale,
          say,
          titles,
          session,
          notify: () => undefined,
          leaving: (go) => void go(),
          viewShown: () => undefined,
          guideUrl: (page) => `/${locale}/guide/${page}/`,
        }}
      >
        <ChapterContext.Provider value={kit}>{part}</ChapterContext.Provider>
      </PlannerContext.Provider>,
      place,
    );
  });
}

afterEach(() => {
  if (!stage) return;
  render(null, stage);
  stage.remove();
  stage = undefined;
});
