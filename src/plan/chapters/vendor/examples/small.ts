import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { openers, suppliers, roles } from './entries';

type Texts = Story<'small', All['small']>;

export const small = (t: Texts): ChapterAnswers<'vendor'> => ({
  contract: 'partner',
  caseHours: 'critical',
  caseLanguages: ['en'],
  contractPlace: t.contractPlace,
  openers: openers([
    { opener: t.people.engineer, openerRole: roles.intune },
    { opener: t.people.owner, openerRole: roles.tickets },
  ]),
  evidence: ['tenant', 'everWorked', 'expected', 'versions', 'error', 'logs', 'affected', 'health'],
  follows: 'tier3',
  chase: 2,
  told: ['open', 'news', 'workaround', 'noDate'],
  nightCover: 'none',
  nightPerson: null,
  nightReach: '',
  manager: t.manager,
  push: ['noReply', 'stalled', 'major'],
  suppliers: suppliers([
    { supply: 'devices', supplier: t.devices.name, reach: t.devices.reach, calledBy: 'tier1' },
    { supply: 'apple', supplier: 'Apple', reach: t.apple, calledBy: 'tier3' },
    { supply: 'carrier', supplier: t.carrier.name, reach: t.carrier.reach, calledBy: 'tier1' },
    { supply: 'apps', supplier: t.app.name, reach: t.app.reach, calledBy: 'tier1' },
  ]),
});
