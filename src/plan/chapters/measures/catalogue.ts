import type { frequency } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import type { measureSource, measureUse } from './sets';
import type { shares } from './shares';

export type Share = (typeof shares)[number];

/** Measures of which less is better. */
export const lowIsGood: readonly (string | null)[] = ['contacts', 'overdue', 'reopened'];

/** What is known of a measure wherever it is used: our starting value in percent, and who could know it from what. */
interface Known {
  share: number;
  source: IdOf<typeof measureSource>;
  every: IdOf<typeof frequency>;
  /** The tier that has the figure first: that logs tickets, that gets them escalated, or that looks after Intune. */
  by: 'first' | 'second' | 'last';
  /** The gates of the rollout only where a criterion (`gateMeasure`) or its expected contacts count the same. */
  usedFor: readonly IdOf<typeof measureUse>[];
}

/**
 * All targets are rules of thumb of ours, said to be so where they are proposed. Secondary sources in the fact sheet
 * (section 4.2, confidence C) lie near two of them, for service desks in general: 60 to 75 % of tickets at tier 1
 * (eoi.digital) and satisfaction of 85 % and more (helpdeskfocus). No source has figures for an Intune rollout.
 */
export const known: Readonly<Record<Share, Known>> = {
  contacts: {
    share: 20,
    source: 'tickets',
    every: 'weekly',
    by: 'first',
    usedFor: ['bridgeExit', 'goNoGo', 'earlyLife', 'staffing'],
  },
  firstTry: {
    share: 90,
    source: 'intune',
    every: 'weekly',
    by: 'last',
    usedFor: ['review'],
  },
  tierOne: {
    share: 70,
    source: 'tickets',
    every: 'weekly',
    by: 'first',
    usedFor: ['bridgeExit', 'earlyLife', 'training'],
  },
  onArticle: {
    share: 80,
    source: 'tickets',
    every: 'weekly',
    by: 'first',
    usedFor: ['bridgeExit', 'review'],
  },
  handovers: { share: 90, source: 'count', every: 'weekly', by: 'second', usedFor: ['training'] },
  overdue: {
    share: 10,
    source: 'tickets',
    every: 'weekly',
    by: 'first',
    usedFor: ['earlyLife', 'staffing'],
  },
  inTime: { share: 90, source: 'tickets', every: 'weekly', by: 'first', usedFor: ['earlyLife'] },
  reopened: { share: 5, source: 'tickets', every: 'monthly', by: 'first', usedFor: ['training'] },
  satisfied: {
    share: 85,
    source: 'survey',
    every: 'afterPhase',
    by: 'first',
    usedFor: ['review'],
  },
  compliant: { share: 95, source: 'intune', every: 'weekly', by: 'last', usedFor: ['review'] },
  trained: {
    share: 100,
    source: 'training',
    every: 'afterPhase',
    by: 'last',
    usedFor: ['goNoGo'],
  },
};

/** The measures that show a sign for the end of the joint call; none where a look at the calendar is enough. */
export const shownBy: Readonly<Record<string, Share | undefined>> = {
  fewCases: 'contacts',
  knownOnly: 'onArticle',
  firstLineSolves: 'tierOne',
  articlesThere: 'onArticle',
};
