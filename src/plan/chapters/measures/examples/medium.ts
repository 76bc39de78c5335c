import type { ChapterAnswers } from '../../../chapters';
import type { Story } from '../../../examples/story';
import type { Texts as All } from './en';
import { listOfMeasures, measured } from './entries';

type Texts = Story<'medium', All['medium']>;

export const medium = (t: Texts): ChapterAnswers<'measures'> => ({
  measures: listOfMeasures([
    measured('contacts', 20, ['bridgeExit', 'goNoGo', 'earlyLife', 'staffing'], t.dashboard),
    { ...measured('firstTry', 90, ['review'], t.failures), by: 'tier3' },
    measured('tierOne', 70, ['bridgeExit', 'earlyLife', 'training'], t.dashboard),
    measured('onArticle', 80, ['bridgeExit', 'review'], t.dashboard),
    { ...measured('handovers', 90, ['training']), by: 'tier2' },
    measured('overdue', 10, ['earlyLife', 'staffing'], t.dashboard),
    {
      measure: 'own',
      ownMeasure: t.drivers.name,
      ownCount: t.drivers.count,
      share: 95,
      source: 'count',
      every: 'afterPhase',
      by: 'tier2',
      usedFor: ['review', 'staffing'],
    },
  ]),
  baseline: '2027-05-18',
  baselineBy: 'tier1',
  readEvery: 'weekly',
  readBy: ['tier1', 'tier2', 'tier3', 'rolloutLead', 'management'],
  readPlace: t.readPlace,
  missed: ['findCause', 'article', 'message', 'retrain', 'hold'],
  ownMissed: t.missed,
  missedBy: 'rolloutLead',
  normalFrom: '2027-12-01',
  normalBy: 'planOwner',
});
