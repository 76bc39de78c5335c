import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { openers, suppliers, roles } from './entries';

type Texts = Story<'large', All['large']>;

export const large = (t: Texts): ChapterAnswers<'vendor'> => ({
  contract: 'unified',
  caseHours: 'critical',
  caseLanguages: ['en'],
  contractPlace: t.contractPlace,
  openers: openers([
    { opener: t.people.endpoint, openerRole: roles.intune },
    { opener: t.secondOpener, openerRole: roles.tickets },
    { opener: t.dutyOpener, openerRole: roles.intune },
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
  chase: 1,
  told: ['open', 'news', 'workaround', 'noDate', 'cause'],
  nightCover: 'rota',
  nightPerson: null,
  nightReach: t.nightReach,
  manager: t.manager,
  push: ['noReply', 'stalled', 'major', 'wrongTeam'],
  suppliers: suppliers([
    { supply: 'devices', supplier: 'Orrinvale Systems', reach: t.devices, calledBy: 'tier2' },
    { supply: 'apple', supplier: 'Apple', reach: t.apple, calledBy: 'tier3' },
    { supply: 'carrier', supplier: t.carrier.name, reach: t.carrier.reach, calledBy: 'tier2' },
    { supply: 'network', supplier: 'Meridane Networks', reach: t.network, calledBy: 'tier3' },
    {
      supply: 'security',
      supplier: 'Vessarine Security',
      reach: t.security,
      calledBy: 'security',
    },
  ]),
});
