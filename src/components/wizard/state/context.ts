import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales';
import type { ChapterId } from '../../../plan/chapters';
import type { ChapterTitle } from '../../../plan/words/chapterWords';
import type { WizardMessages } from '../../../i18n/messages/en/wizard';
import type { Setup } from '../setup';
import type { Step } from './desk';
import type { Session, SessionState } from './session';

/** An error that stops Continue, at the field with this address. */
export interface FieldError {
  field: string;
  message: string;
}

/**
 * A way to take back what a notice tells of: one step, after which the focus is on its field, or something else; and
 * whether that is still so once another plan is open.
 */
export type NoticeAction = { outlives?: true } & (
  { label: string; run: () => void } | { undo: Step | null; field: string }
);

/** What every part of the planner can reach. */
export interface Planner {
  locale: Locale;
  say: WizardMessages;
  /** What the chapters are called, and what each holds in one sentence. */
  titles: Readonly<Record<ChapterId, ChapterTitle>>;
  session: Session;
  /** Tells the user what happened, with a way to take it back where there is one. */
  notify: (text: string, action?: NoticeAction) => void;
  /** Does what puts another plan in place of the present one; asks first when that would lose something. */
  leaving: (go: () => Promise<void>) => void;
  /** Called by a part of a view that was loaded late, once it is there. */
  viewShown: () => void;
  /** Goes to the next question without an answer, across chapters. */
  toNextOpen: () => void;
  /** The site around the planner. */
  site: Setup['site'];
  /** Address of a guide page in the user's language. */
  guideUrl: (page: string) => string;
}

export const PlannerContext = createContext<Planner | null>(null);

export function usePlanner(): Planner {
  const planner = useContext(PlannerContext);
  if (!planner) throw new Error('A part of the planner stands outside of it.');
  return planner;
}

/** The state of the session, followed as it changes. */
export function useSession(session: Session): SessionState {
  const [state, setState] = useState(session.state());
  useEffect(() => {
    const follow = () => {
      setState(session.state());
    };
    // Something may have changed between the first drawing and now.
    follow();
    return session.subscribe(follow);
  }, [session]);
  return state;
}
