import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { grid, requests, times } from './entries';

type Texts = Story<'medium', All['medium']>;

export const medium = (t: Texts): ChapterAnswers<'targets'> => ({
  grid,
  targets: times([
    ['p1', 15, 60, 240],
    ['p2', 60, 120, 480],
    ['p3', 240, 480, 960],
    ['p4', 480, 960, 2_400],
  ]),
  // An engineer is on duty at night, but for major incidents and lost devices only.
  clock: 'support',
  pauses: ['user', 'appointment'],
  raises: ['tier1', 'tier2', 'tier3', 'security'],
  lowers: ['tier1', 'tier2'],
  vip: 'contact',
  vipList: t.vipList,
  warned: 'trainers',
  warnAt: 'half',
  rescue: ['nextTier', 'people', 'user', 'workaround', 'manager', 'trend'],
  requests: requests([
    { request: 'newDevice', doneBy: 'tier2', within: 3 },
    { request: 'swap', doneBy: 'tier2', within: 1 },
    { request: 'app', doneBy: 'tier3', within: 5 },
    { request: 'access', doneBy: 'identity', within: 2 },
    { request: 'leaver', doneBy: 'tier2', within: 2 },
    { request: 'exception', doneBy: 'security', within: 10 },
    { request: 'own', ownRequest: t.holder, doneBy: 'tier2', within: 5 },
  ]),
});
