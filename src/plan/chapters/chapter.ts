import type { GuidePage } from '../../i18n/guide';
import type { Locale } from '../../i18n/locales';
import type { Groups } from '../kinds/question';
import type { SuggestionsFor } from '../kinds/suggestions';
import type { ChapterWords } from '../words/chapterWords';

/** The founding questions of a support plan, by their ids in the words of the site. */
export interface FoundingQuestion {
  id: 'teams' | 'duties' | 'process' | 'training' | 'involvement';
  /** Heading of the chapter's guide page that answers it; null for the page itself. */
  heading: string | null;
}

/** What of a chapter is loaded when it is needed. */
export interface Later<
  All extends Groups = Groups,
  Said extends ChapterWords = ChapterWords,
  Proposing = unknown,
  Reasons = unknown,
  Examples = unknown,
> {
  /** The guide page that helps with it. */
  guide: GuidePage;
  founding: readonly FoundingQuestion[];
  /** What lists can begin with; the form offers it. */
  suggestions: () => Promise<{ suggestions: SuggestionsFor<All> }>;
  /** What follows from other answers, by rules of ours. */
  proposing: () => Promise<Proposing>;
  /** Why it proposes what it does, and what it calls things. */
  reasons: Readonly<Record<Locale, () => Promise<{ reasons: Reasons }>>>;
  /** What it answers in the worked examples. */
  examples: () => Promise<Examples>;
  words: Readonly<Record<Locale, () => Promise<{ words: Said }>>>;
}

/** One chapter of a plan: its folder in one object. Only what starting the planner needs is loaded with it. */
export interface Chapter<All extends Groups = Groups, Rest = Later> {
  /** Place in the spine; numbers in between leave room. */
  place: number;
  groups: All;
  later: () => Promise<{ later: Rest }>;
}
