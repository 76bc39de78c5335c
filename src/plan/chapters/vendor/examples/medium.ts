import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { openers, suppliers, roles } from './entries';

type Texts = Story<'medium', All['medium']>;

export const medium = (t: Texts): ChapterAnswers<'vendor'> => ({
  contract: 'enterprise',
  caseHours: null,
  caseLanguages: ['en'],
  contractPlace: t.contractPlace,
  openers: openers([
    { opener: t.people.endpoint, openerRole: roles.intune },
    { opener: t.secondOpener, openerRole: roles.tickets },
  ]),
  evidence: [
    'tenant',
    'authority',
    'everWorked',
    'expected',
    'versions',
    'error',
    'appDetails',
    'logs',
    'affected',
    'health',
  ],
  follows: 'tier3',
  chase: 2,
  told: ['open', 'news', 'workaround', 'noDate', 'cause'],
  nightCover: 'rota',
  nightPerson: null,
  nightReach: t.nightReach,
  manager: null,
  push: ['noReply', 'stalled', 'major', 'wrongTeam'],
  suppliers: suppliers([
    { supply: 'devices', supplier: t.devices.name, reach: t.devices.reach, calledBy: 'tier2' },
    { supply: 'apple', supplier: 'Apple', reach: t.apple, calledBy: 'tier3' },
    { supply: 'carrier', supplier: t.carrier.name, reach: t.carrier.reach, calledBy: 'tier2' },
    { supply: 'network', supplier: t.network.name, reach: t.network.reach, calledBy: 'tier3' },
    {
      supply: 'own',
      ownSupply: t.scanners.what,
      supplier: t.scanners.name,
      reach: t.scanners.reach,
      calledBy: 'tier2',
    },
  ]),
});
