import type { ChapterAnswers } from '../../../chapters';
import type { Story } from '../../../examples/story';
import type { Texts as All } from './en';
import { listOfMeasures, measured } from './entries';

type Texts = Story<'small', All['small']>;

export const small = (t: Texts): ChapterAnswers<'measures'> => ({
  measures: listOfMeasures([
    measured('contacts', 20, ['bridgeExit', 'goNoGo', 'earlyLife'], t.ticketView),
    measured('firstTry', 90, ['review'], t.failures),
    measured('onArticle', 80, ['bridgeExit', 'review'], t.ticketView),
    measured('overdue', 10, ['earlyLife', 'contract'], t.ticketView),
    measured('satisfied', 85, ['review', 'contract']),
  ]),
  baseline: '2027-03-08',
  baselineBy: 'tier1',
  readEvery: 'weekly',
  readBy: ['tier1', 'tier3', 'planOwner'],
  readPlace: t.readPlace,
  missed: ['findCause', 'article', 'hold'],
  ownMissed: '',
  missedBy: 'planOwner',
  normalFrom: '2027-06-01',
  normalBy: 'planOwner',
});
