import type { Locale } from '../../i18n/locales';
import type { Plan } from '../../plan/plan';
import { isUntouched } from '../../plan/tenQuestions';
import { lazy } from './lazy';
import { beginningMessages, parts, versionMessages } from './parts';
import { isReadOnly } from './state/fate';
import type { Route } from './state/route';
import type { SessionState } from './state/session';
import { Starting } from './Starting';
import { ChapterView } from './views/ChapterView';

const Overview = lazy(parts.overview, 'overview', beginningMessages);
const Preview = lazy(parts.preview, 'preview');
const DraftPreview = lazy(parts.draftPreview, 'preview');
const Review = lazy(parts.review, 'review');
const Plans = lazy(parts.plans, 'plans');
const Questions = lazy(parts.questions, 'questions');
const Versions = lazy(parts.versions, 'versions', versionMessages);
const Words = lazy(parts.words, 'translations');

interface Props {
  route: Route;
  /** What a new plan is to begin from; the view is what the user comes back to. */
  start: Route['start'];
  onStarted: () => void;
  state: SessionState;
  plan: Plan;
  language: Locale;
  onLanguage: (language: Locale) => void;
  onErrors: (count: number) => void;
}

/** What the address names, or what begins the plan that it asks for. */
export function CurrentView({ route, start, state, plan, language, ...on }: Props) {
  const { onStarted, onLanguage, onErrors } = on;
  if (start) return <Starting from={start} onDone={onStarted} />;
  switch (route.view) {
    case 'overview':
      return (
        <Overview
          plan={plan}
          readOnly={isReadOnly(state.standing.fate)}
          language={language}
          onLanguage={onLanguage}
        />
      );
    case 'questions':
      return <Questions />;
    case 'plans':
      return <Plans state={state} />;
    case 'versions':
      return <Versions state={state} />;
    case 'review':
      return (
        <Review
          plan={plan}
          language={language}
          shown={route.show}
          readOnly={isReadOnly(state.standing.fate)}
        />
      );
    case 'words':
      return <Words plan={plan} language={language} />;
    case 'preview':
      return isUntouched(plan) ? (
        <DraftPreview plan={plan} language={language} onLanguage={onLanguage} />
      ) : (
        <Preview plan={plan} language={language} onLanguage={onLanguage} />
      );
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
