import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales';
import type { ChapterId } from '../../i18n/spine';
import type { Plan } from '../../plan/plan';
import { Bar } from './Bar';
import { ChapterNav } from './ChapterNav';
import { DownloadDialog } from './DownloadDialog';
import { lazy } from './lazy';
import { LockNotice } from './LockNotice';
import { Notice, type NoticeText } from './Notice';
import { parts } from './parts';
import { type Planner, PlannerContext, useSession } from './state/context';
import { isReadOnly } from './state/fate';
import { isChapter, type Route, useRoute } from './state/route';
import type { SessionState } from './state/session';
import { useWide } from './state/wide';
import { StorageWarning } from './StorageWarning';
import { Tabs } from './Tabs';
import { useNews } from './state/news';
import { ChapterView } from './views/ChapterView';
import { Overview } from './views/Overview';
import { Questions } from './views/Questions';

const Preview = lazy(parts.preview);
const Review = lazy(parts.review);
const Plans = lazy(parts.plans);
const Printout = lazy(parts.printout);
const Unsaved = lazy(parts.unsaved);

interface Print {
  chapters: readonly ChapterId[];
  diagram: boolean;
}

/** The planner: its bar, its chapters, the present view, and the document beside it. */
export function App(surroundings: Omit<Planner, 'notify' | 'viewShown' | 'leaving'>) {
  const { session, locale, say, words } = surroundings;
  const state = useSession(session);
  const route = useRoute();
  const wide = useWide();
  const [language, setLanguage] = useState<Locale>(locale);
  const [downloading, setDownloading] = useState(false);
  const [printing, setPrinting] = useState<Print | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const [waiting, setWaiting] = useState<{ go: () => Promise<void> } | null>(null);
  const [errors, setErrors] = useState(0);
  const main = useRef<HTMLDivElement>(null);
  const lastChapter = useRef<ChapterId>('scope');
  if (isChapter(route.view)) lastChapter.current = route.view;

  useTitle(route, errors, words.labels.chapter, say);
  const viewShown = useFocusOnView(route, main);
  useEffect(() => {
    setErrors(0);
  }, [route.view]);

  const donePrinting = useCallback(() => {
    setPrinting(null);
  }, []);
  const { plan } = state.history;
  const { fate } = state.standing;
  const withPreview = isChapter(route.view) && wide;
  const download = () => {
    setDownloading(true);
  };
  const notify: Planner['notify'] = useCallback((text, action) => {
    setNotice({ text, action });
  }, []);
  useNews(state.news, session, say, notify);
  return (
    <PlannerContext.Provider
      value={{
        ...surroundings,
        viewShown,
        notify,
        leaving: (go) => {
          if (session.state().atRisk) setWaiting({ go });
          else void go();
        },
      }}
    >
      <div class="planner">
        <Bar state={state} onDownload={download} />
        {fate.kind === 'refused' && <StorageWarning kept={fate.kept} onDownload={download} />}
        <LockNotice fate={fate} onDownload={download} />
        <Tabs view={route.view} chapter={lastChapter.current} />
        <div class={`desk${withPreview ? ' desk--preview' : ''}`}>
          <div class="desk__chapters">
            <ChapterNav plan={plan} view={route.view} />
          </div>
          <div class="desk__view" ref={main} key={`${plan.id} ${route.view}`}>
            <CurrentView
              route={route}
              state={state}
              plan={plan}
              language={language}
              onLanguage={setLanguage}
              onErrors={setErrors}
            />
          </div>
          {withPreview && (
            <div class="desk__preview">
              <Preview
                plan={plan}
                language={language}
                onLanguage={setLanguage}
                chapter={lastChapter.current}
              />
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
            onPrint={(chapters, diagram) => {
              setPrinting({ chapters, diagram });
            }}
          />
        )}
        {printing && (
          <Printout plan={plan} language={language} options={printing} onDone={donePrinting} />
        )}
      </div>
    </PlannerContext.Provider>
  );
}

interface ViewProps {
  route: Route;
  state: SessionState;
  plan: Plan;
  language: Locale;
  onLanguage: (language: Locale) => void;
  onErrors: (count: number) => void;
}

function CurrentView({ route, state, plan, language, onLanguage, onErrors }: ViewProps) {
  switch (route.view) {
    case 'overview':
      return <Overview plan={plan} />;
    case 'questions':
      return <Questions />;
    case 'plans':
      return <Plans state={state} />;
    case 'review':
      return <Review plan={plan} language={language} />;
    case 'preview':
      return <Preview plan={plan} language={language} onLanguage={onLanguage} />;
    default:
      return (
        <ChapterView
          chapter={route.view}
          plan={plan}
          route={route}
          readOnly={isReadOnly(state.standing.fate)}
          onErrors={onErrors}
        />
      );
  }
}

/** The title of the page names the view, and says when it holds errors. */
function useTitle(
  { view }: Route,
  errors: number,
  chapterNames: Planner['words']['labels']['chapter'],
  say: Planner['say'],
) {
  const site = useRef(document.title);
  const prefix = errors > 0 ? say.errors.prefix : '';
  const name = isChapter(view)
    ? chapterNames[view]
    : {
        overview: say.nav.overview,
        review: say.nav.review,
        plans: say.bar.plans,
        preview: say.preview.title,
        questions: say.questions.title,
      }[view];
  useEffect(() => {
    document.title = `${prefix}${name} – ${site.current}`;
  }, [name, prefix]);
}

/**
 * After going to another view the focus is on its heading, so that keyboard and screen reader start there.
 * Gives back what a view that is loaded late calls once it is there.
 */
function useFocusOnView(route: Route, main: { current: HTMLElement | null }): () => void {
  const shown = useRef(route.view);
  const waiting = useRef(false);
  const focusHeading = useCallback(() => {
    const heading = waiting.current && main.current?.querySelector<HTMLElement>('h1, h2');
    if (!heading) return;
    waiting.current = false;
    heading.focus();
  }, [main]);
  useEffect(() => {
    if (shown.current === route.view) return;
    shown.current = route.view;
    scrollTo({ top: 0 });
    // A link to a question brings its own focus.
    waiting.current = route.field === null;
    focusHeading();
  }, [route.view, route.field, focusHeading]);
  return focusHeading;
}
