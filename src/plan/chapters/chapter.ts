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

/** One chapter of a plan: its folder in one object. Only what starting the planner needs is loaded with it. */
export interface Chapter<
  All extends Groups = Groups,
  Said extends ChapterWords = ChapterWords,
  Parts = unknown,
> {
  /** Place in the spine; numbers in between leave room. */
  place: number;
  /** The guide page that helps with it. */
  guide: GuidePage;
  founding: readonly FoundingQuestion[];
  groups: All;
  /** What lists can begin with; the form offers it. */
  suggestions: () => Promise<{ suggestions: SuggestionsFor<All> }>;
  /** What it does beyond asking. */
  parts: () => Promise<{ parts: Parts }>;
  words: Readonly<Record<Locale, () => Promise<{ words: Said }>>>;
}
