import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { grid, requests, times } from './entries';

type Texts = Story<'large', All['large']>;

export const large = (t: Texts): ChapterAnswers<'targets'> => ({
  grid,
  targets: times([
    ['p1', 15, 30, 240],
    ['p2', 30, 120, 480],
    ['p3', 240, 480, 960],
    ['p4', 480, 960, 2_400],
  ]),
  // Nobody on tier 2 in Asia or the Americas works the hours of Amsterdam.
  clock: 'serving',
  pauses: ['user', 'appointment'],
  raises: ['tier1', 'tier2', 'tier3', 'security'],
  lowers: ['tier2', 'tier3'],
  vip: 'contact',
  vipList: t.vipList,
  warned: 'trainers',
  warnAt: 'half',
  rescue: ['nextTier', 'people', 'user', 'workaround', 'manager', 'trend'],
  requests: requests([
    { request: 'newDevice', doneBy: 'tier2', within: 5 },
    { request: 'swap', doneBy: 'tier2', within: 2 },
    { request: 'app', doneBy: 'tier3', within: 10 },
    { request: 'access', doneBy: 'identity', within: 2 },
    { request: 'leaver', doneBy: 'tier2', within: 3 },
    { request: 'exception', doneBy: 'security', within: 10 },
    { request: 'own', ownRequest: t.travel, doneBy: 'tier2', within: 5 },
  ]),
});
