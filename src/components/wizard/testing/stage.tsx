import { type ComponentChildren, render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import '../../../styles/index.css';
import '../../../styles/controls.css';
import { type Locale, locales } from '../../../i18n/locales';
import type { ChapterId } from '../../../plan/chapters';
import { loadTitles } from '../../../plan/loading';
import { Notice, type NoticeText } from '../Notice';
import { beginningMessages, versionMessages, viewMessages } from '../parts';
import '../planner.css';
import { ChapterContext, loadChapter } from '../state/chapter';
import { type Planner, PlannerContext, useSession } from '../state/context';
import type { Session, SessionState } from '../state/session';
import { ViewsContext } from '../state/views';
import { sessionInMemory } from './session';

const wizards = {
  en: () => import('../../../i18n/messages/en/wizard'),
  'zh-tw': () => import('../../../i18n/messages/zh-tw/wizard'),
  nl: () => import('../../../i18n/messages/nl/wizard'),
  ko: () => import('../../../i18n/messages/ko/wizard'),
} satisfies Record<Locale, unknown>;

interface Setting {
  locale?: Locale;
  /** The chapter whose words the part finds. */
  chapter?: ChapterId;
  /** A session with a plan in it, instead of a new one. */
  session?: Session;
  /** What a test wants to hear of, or decides. */
  planner?: Partial<Pick<Planner, 'notify' | 'leaving' | 'viewShown' | 'toNextOpen'>>;
}

let stage: HTMLElement | undefined;

/**
 * Draws a part of the planner into the page as a user of this language sees it, with all that `usePlanner` gives and
 * with notices below it; a second call draws it anew in the same place. The next test starts with an empty page.
 */
export const show = (part: ComponentChildren, setting?: Setting): Promise<void> =>
  showFollowing(() => part, setting);

/** The same for a part that shows the plan: drawn with each state of the session, as the planner's frame does. */
export async function showFollowing(
  draw: (state: SessionState) => ComponentChildren,
  { locale = 'en', chapter = 'scope', session = sessionInMemory(locale), planner }: Setting = {},
): Promise<void> {
  const [{ wizard: say }, titles, views, , , kit] = await Promise.all([
    wizards[locale](),
    loadTitles(locale),
    viewMessages(locale).load(),
    beginningMessages(locale).load(),
    versionMessages(locale).load(),
    loadChapter(locale, chapter),
  ]);
  const place = (stage ??= document.body.appendChild(document.createElement('main')));
  document.documentElement.lang = locales[locale].lang;
  await act(() => {
    render(
      <ChapterContext.Provider value={kit}>
        <ViewsContext.Provider value={views}>
          <Frame planner={{ locale, say, titles, session, ...planner }} draw={draw} />
        </ViewsContext.Provider>
      </ChapterContext.Provider>,
      place,
    );
  });
}

interface FrameProps {
  planner: Pick<Planner, 'locale' | 'say' | 'titles' | 'session'> & Partial<Planner>;
  draw: (state: SessionState) => ComponentChildren;
}

/** Gives a part its planner and shows the notices that it asks for. */
function Frame({ planner, draw }: FrameProps) {
  const state = useSession(planner.session);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  // The same at every drawing, as in the planner's own frame.
  const value = useMemo(
    (): Planner => ({
      notify(text, action) {
        setNotice({ text, action });
      },
      leaving: (go) => void go(),
      viewShown: () => undefined,
      toNextOpen: () => undefined,
      site: { name: 'Support Plan Guide', home: `/${planner.locale}/`, about: ['Independent.'] },
      guideUrl: (page) => `/${planner.locale}/guide/${page}/`,
      ...planner,
    }),
    [planner],
  );
  return (
    <PlannerContext.Provider value={value}>
      {draw(state)}
      <Notice
        notice={notice}
        onClose={() => {
          setNotice(null);
        }}
      />
    </PlannerContext.Provider>
  );
}

afterEach(() => {
  if (!stage) return;
  render(null, stage);
  stage.remove();
  stage = undefined;
  history.replaceState(null, '', location.pathname + location.search);
});
