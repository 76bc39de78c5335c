import type { ChapterAnswers } from '../../../chapters';
import type { Story } from '../../../examples/story';
import type { Texts as All } from './en';
import { listOfMeasures, measured } from './entries';

type Texts = Story<'large', All['large']>;

export const large = (t: Texts): ChapterAnswers<'measures'> => ({
  measures: listOfMeasures([
    measured('contacts', 18, ['bridgeExit', 'goNoGo', 'earlyLife', 'staffing'], t.dashboard),
    measured('tierOne', 75, ['bridgeExit', 'earlyLife', 'training', 'contract'], t.dashboard),
    measured('onArticle', 85, ['bridgeExit', 'review'], t.dashboard),
    { ...measured('handovers', 95, ['training', 'contract'], t.sample), by: 'tier2' },
    measured('overdue', 8, ['earlyLife', 'staffing'], t.dashboard),
    measured('satisfied', 85, ['review', 'contract'], t.survey),
    { ...measured('trained', 100, ['goNoGo'], t.trained), by: 'trainers' },
  ]),
  baseline: '2027-06-14',
  baselineBy: 'tier2',
  readEvery: 'weekly',
  readBy: ['tier1', 'tier2', 'tier3', 'planOwner', 'rolloutLead', 'management'],
  readPlace: t.readPlace,
  missed: ['findCause', 'article', 'message', 'retrain', 'staff', 'hold', 'recheck'],
  ownMissed: t.missed,
  missedBy: 'rolloutLead',
  normalFrom: '2028-01-10',
  normalBy: 'planOwner',
});
