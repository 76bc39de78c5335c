import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { grid, requests, times } from './entries';

type Texts = Story<'small', All['small']>;

export const small = (t: Texts): ChapterAnswers<'targets'> => ({
  grid,
  targets: times([
    ['p1', 30, 60, 480],
    ['p2', 120, 240, 960],
    ['p3', 480, 960, 1_920],
    ['p4', 960, 1_920, 4_800],
  ]),
  clock: 'support',
  pauses: ['user', 'appointment'],
  raises: ['tier1', 'tier3', 'planOwner'],
  lowers: ['tier1'],
  vip: 'same',
  vipList: '',
  warned: 'planOwner',
  warnAt: 'half',
  rescue: ['nextTier', 'user', 'workaround', 'trend'],
  requests: requests([
    { request: 'newDevice', doneBy: 'tier1', within: 3 },
    { request: 'swap', doneBy: 'tier1', within: 1 },
    { request: 'app', doneBy: 'tier3', within: 5 },
    { request: 'access', doneBy: 'tier1', within: 2 },
    { request: 'leaver', doneBy: 'tier1', within: 2 },
    { request: 'exception', doneBy: 'planOwner', within: 5 },
    { request: 'own', ownRequest: t.loan, doneBy: 'tier1', within: 1 },
  ]),
});
