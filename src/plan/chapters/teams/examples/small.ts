import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { activities, dutiesOf, raci, tiers } from './entries';

type Texts = Story<'small', All['small']>;

export const small = (t: Texts): ChapterAnswers<'teams'> => ({
  tiers: tiers([
    {
      level: 'tier0',
      team: t.tiers.pages,
      people: null,
      coverage: 'always',
      tierLanguages: [t.language],
      channels: ['portal'],
      responsibilities: dutiesOf('tier0'),
      ownResponsibilities: t.tiers.pagesOwner,
      triggers: ['noKnownFix'],
      ownTrigger: t.tiers.lostDevice,
      escalatesTo: 'tier1',
    },
    {
      level: 'tier1',
      team: t.tiers.team,
      people: 2,
      coverage: 'workdays',
      from: '08:30',
      until: '17:30',
      zone: t.zone,
      tierLanguages: [t.language],
      channels: ['ticket', 'phone', 'walkIn'],
      // A team of two is tier 1 and tier 2 at once, and deletes records with the partner’s approval.
      responsibilities: [
        ...dutiesOf('tier1'),
        ...dutiesOf('tier2').filter((duty) => duty !== 'coachFirstLine'),
        'cleanUp',
      ],
      triggers: [
        'timeLimit',
        'severalUsers',
        'needsRights',
        'needsPolicyChange',
        'tokenOrCertificate',
        'dataAtRisk',
        'serviceFault',
      ],
      timeLimit: 120,
      ownTrigger: t.tiers.teamAbsent,
      escalatesTo: 'tier3',
    },
    {
      level: 'tier3',
      team: t.tiers.partner,
      contact: t.tiers.partnerContact,
      people: 3,
      coverage: 'workdays',
      from: '08:00',
      until: '18:00',
      zone: t.zone,
      tierLanguages: [t.language],
      channels: ['ticket', 'phone', 'bridge'],
      responsibilities: [
        'coachFirstLine',
        ...dutiesOf('tier3').filter((duty) => duty !== 'cleanUp'),
      ],
      ownResponsibilities: t.tiers.partnerAlso,
      triggers: ['timeLimit', 'serviceFault', 'causeNotFound'],
      timeLimit: 240,
      escalatesTo: 'tier4',
    },
    {
      level: 'tier4',
      team: t.tiers.microsoft,
      contact: t.tiers.microsoftContact,
      people: null,
      coverage: 'always',
      tierLanguages: ['en'],
      channels: ['vendorCase'],
      responsibilities: dutiesOf('tier4'),
    },
  ]),
  activities: activities([
    raci('answerUsers', ['tier1'], 'planOwner'),
    raci('solveKnown', ['tier1'], 'planOwner', ['tier3']),
    raci('investigate', ['tier1', 'tier3'], 'planOwner'),
    raci('changeSettings', ['tier3'], 'planOwner', ['tier1'], ['management']),
    raci('renewTokens', ['tier3'], 'planOwner', [], ['tier1']),
    raci('vendorCases', ['tier3'], 'tier3', ['tier4'], ['tier1', 'planOwner']),
    raci('majorIncidents', ['tier1', 'tier3'], 'planOwner', ['tier4'], ['management']),
    raci('knowledge', ['tier1'], 'planOwner', ['tier3']),
    raci('training', ['tier1', 'tier3'], 'planOwner', [], ['management']),
    raci('messages', ['tier1'], 'planOwner', ['management'], ['tier3']),
    raci('reporting', ['tier1'], 'planOwner', ['tier3'], ['management']),
  ]),
  workloads: [],
  directory: [],
  units: [],
});
