import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChapterId } from '../../plan/chapters';
import type { Plan } from '../../plan/plan';
import { isUntouched } from '../../plan/tenQuestions';
import { Boundary } from './Boundary';
import { Bar } from './Bar';
import { Broken } from './Broken';
import { CurrentView } from './CurrentView';
import { DownloadWaits } from './DownloadWaits';
import { lazy } from './lazy';
import { Missing } from './Missing';
import { Notice, type NoticeText } from './Notice';
import { parts } from './parts';
import type { Printing } from './preview/Printout';
import { Rescue } from './Rescue';
import { type Planner, PlannerContext, useSession } from './state/context';
import { isReadOnly } from './state/fate';
import { useFocusKept } from './state/focusKept';
import { useDocumentLanguage } from './state/language';
import { useNews } from './state/news';
import { useNextOpen } from './state/nextOpen';
import { isChapter, useRoute, useStart, type View } from './state/route';
import { useFocusOnView, useTitle } from './state/view';
import { useWide } from './state/wide';
import { StorageWarning } from './StorageWarning';
import { Tabs } from './Tabs';

const DownloadDialog = lazy(parts.download, DownloadWaits);
/** When it can't be had, the view beside it says so, and it comes by itself like that. */
const ChapterNav = lazy(parts.nav, () => null);
const Preview = lazy(parts.preview, 'preview');
const Printout = lazy(parts.printout, 'print');
/** While it comes, nothing is said: what it tells of is no hurry. */
const LockNotice = lazy(parts.lock, ({ arrival }) =>
  arrival.missing ? <Missing what="lock" arrival={arrival} /> : null,
);

/** Whoever is to leave an unsaved plan stays as long as the question is on its way. */
const Unsaved = lazy(parts.unsaved, ({ arrival }) => <Missing what="unsaved" arrival={arrival} />);

type Surroundings = Omit<Planner, 'notify' | 'viewShown' | 'leaving' | 'toNextOpen'>;

/** How the desk is divided: the ten questions and the check need the width that a chapter shares with the document. */
function formOf(view: View, plan: Plan, withPreview: boolean): string {
  if (view === 'overview') return isUntouched(plan) ? 'ten' : 'overview';
  if (view === 'review') return 'review';
  return withPreview ? 'preview' : 'view';
}

/** Where nobody is there to be told. */
const noted = () => undefined;

/** The planner; when even its frame can't be drawn, the plan can still be taken out of it. */
export function App(surroundings: Surroundings) {
  const unheard = { notify: noted, viewShown: noted, leaving: noted, toNextOpen: noted };
  return (
    <Boundary
      fallback={(retry) => (
        <PlannerContext.Provider value={{ ...surroundings, ...unheard }}>
          <Rescue onRetry={retry} />
        </PlannerContext.Provider>
      )}
    >
      <Frame {...surroundings} />
    </Boundary>
  );
}

/** The frame of the planner: its bar, its chapters, the present view, and the document beside it. */
function Frame(surroundings: Surroundings) {
  const { session, say, titles, locale, site, guideUrl } = surroundings;
  const state = useSession(session);
  const route = useRoute();
  const [start, startFrom] = useStart(route);
  const wide = useWide();
  const [downloading, setDownloading] = useState(false);
  const [printing, setPrinting] = useState<Printing | null>(null);
  const [notice, setNotice] = useState<(NoticeText & { of: string }) | null>(null);
  const [waiting, setWaiting] = useState<{ go: () => Promise<void> } | null>(null);
  const [errors, setErrors] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLDivElement>(null);
  const lastChapter = useRef<ChapterId>('scope');
  if (isChapter(route.view)) lastChapter.current = route.view;

  useTitle(route, errors, titles, say);
  const viewShown = useFocusOnView(route, main, session);
  useFocusKept(box);
  useEffect(() => {
    setErrors(0);
  }, [route.view]);

  const donePrinting = useCallback(() => {
    setPrinting(null);
  }, []);
  const { plan } = state.history;
  const { fate } = state.standing;
  const [language, setLanguage] = useDocumentLanguage(plan, isReadOnly(fate), surroundings);
  useEffect(() => {
    // What happened to one plan is not said of another, nor taken back in it.
    setNotice((shown) => (shown?.of === plan.id || shown?.action?.outlives ? shown : null));
  }, [plan.id]);
  const withPreview = isChapter(route.view) && wide;
  // Views of another plan begin anew; what opens one outlives the change.
  const outlives = start ? 'begins' : route.view === 'plans' ? route.view : null;
  const shownAs = outlives ?? `${plan.id} ${route.view}`;
  const form = start ? 'begins' : formOf(route.view, plan, withPreview);
  const download = () => {
    setDownloading(true);
  };
  const notify: Planner['notify'] = useCallback(
    (text, action) => {
      setNotice({ text, action, of: session.state().history.plan.id });
    },
    [session],
  );
  useNews(state.news, session, say, notify);
  const toNextOpen = useNextOpen(route.view, surroundings, notify);
  const leaving: Planner['leaving'] = useCallback(
    (go) => {
      if (session.state().atRisk) setWaiting({ go });
      else void go();
    },
    [session],
  );
  // The same as long as nothing in it changes: all that uses it would be drawn again.
  const planner = useMemo(
    () => ({
      ...{ session, say, titles, locale, site, guideUrl },
      ...{ viewShown, notify, leaving, toNextOpen },
    }),
    [session, say, titles, locale, site, guideUrl, viewShown, notify, leaving, toNextOpen],
  );
  const unprintable = () => {
    setPrinting(null);
    notify(say.download.failed);
  };
  const guarded = (what: 'view' | 'preview', part: ComponentChildren) => (
    <Boundary
      key={what === 'view' ? undefined : plan.id}
      of={language}
      fallback={(retry) => <Broken what={what} plan={plan} onDownload={download} onRetry={retry} />}
    >
      {part}
    </Boundary>
  );
  return (
    <PlannerContext.Provider value={planner}>
      <div class="planner" ref={box}>
        <Bar state={state} onDownload={download} />
        {fate.kind === 'refused' && <StorageWarning kept={fate.kept} onDownload={download} />}
        {isReadOnly(fate) && <LockNotice fate={fate} onDownload={download} />}
        <Tabs view={route.view} chapter={lastChapter.current} />
        <div class={`desk desk--${form}`}>
          <div class="desk__chapters">
            {form !== 'ten' && <ChapterNav plan={plan} view={route.view} />}
          </div>
          <div class="desk__view" ref={main} key={shownAs}>
            {guarded(
              'view',
              <CurrentView
                route={route}
                start={start}
                onStarted={() => startFrom(undefined)}
                state={state}
                plan={plan}
                language={language}
                onLanguage={setLanguage}
                onErrors={setErrors}
              />,
            )}
          </div>
          {withPreview && (
            <div class="desk__preview">
              {guarded(
                'preview',
                <Preview
                  plan={plan}
                  language={language}
                  onLanguage={setLanguage}
                  chapter={lastChapter.current}
                />,
              )}
            </div>
          )}
        </div>
        <Notice
          notice={notice}
          onClose={() => {
            setNotice(null);
          }}
        />
        {waiting && !downloading && (
          <Unsaved
            onDownload={download}
            onGo={() => {
              void waiting.go();
              setWaiting(null);
            }}
            onCancel={() => {
              setWaiting(null);
            }}
          />
        )}
        {downloading && (
          <DownloadDialog
            plan={plan}
            language={language}
            onLanguage={setLanguage}
            onClose={() => {
              setDownloading(false);
              // Downloaded on the way to another plan: now nothing holds it back.
              if (waiting && !session.state().atRisk) void waiting.go();
              setWaiting(null);
            }}
            onPrint={setPrinting}
          />
        )}
        {printing && (
          <Boundary fallback={() => null} onError={unprintable}>
            <Printout plan={plan} {...printing} onDone={donePrinting} />
          </Boundary>
        )}
      </div>
    </PlannerContext.Provider>
  );
}
