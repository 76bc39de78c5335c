import type { SiteMessages } from '../../i18n/messages/en/site';
import type { ChapterId } from '../../i18n/spine';

interface Question {
  id: keyof SiteMessages['questions'];
  /** Where the guide answers it, below `/<locale>/`. */
  guide: string;
  /** Where the planner asks it. */
  chapter: ChapterId;
}

/** The five questions of a support plan. The first two share a page and a chapter. */
export const questions: readonly Question[] = [
  { id: 'teams', guide: 'guide/teams-and-tiers/', chapter: 'teams' },
  { id: 'duties', guide: 'guide/teams-and-tiers/#each-tier', chapter: 'teams' },
  { id: 'process', guide: 'guide/support-process/', chapter: 'process' },
  { id: 'training', guide: 'guide/training/', chapter: 'training' },
  { id: 'involvement', guide: 'guide/early-involvement/', chapter: 'involvement' },
];
