import type { ChapterAnswers } from '../../../chapters';
import type { Story } from '../../../examples/story';
import type { Texts as All } from './en';
import { approvers, changes, openPoints, risks } from './entries';

type Texts = Story<'large', All['large']>;

export const large = (t: Texts): ChapterAnswers<'agreement'> => ({
  risks: largeRisks(t),
  openPoints: openPoints([
    {
      openPoint: t.closed.question,
      decider: t.people.owner,
      decideBy: '2027-01-22',
      decision: t.closed.decision,
    },
    { openPoint: t.research, decider: t.people.endpoint, decideBy: '2027-06-04' },
  ]),
  nextReview: '2027-06-11',
  reviewTriggers: [
    'phase',
    'majorIncident',
    'missedTarget',
    'newPlatform',
    'team',
    'contract',
    'owner',
  ],
  sharedWith: [
    'tier1',
    'tier2',
    'tier3',
    'rolloutLead',
    'identity',
    'security',
    'communications',
    'management',
  ],
  validPlace: t.validPlace,
  approvers: approvers([
    { approver: t.signers.management, approves: ['whole', 'money'], signedOn: '2027-01-29' },
    { approver: t.people.europe, approves: ['people', 'process'], signedOn: '2027-01-26' },
    { approver: t.people.asia, approves: ['people', 'process'], signedOn: '2027-01-26' },
    { approver: t.signers.security, approves: ['access'], signedOn: '2027-01-27' },
    { approver: t.people.provider, approves: ['process', 'contract'], signedOn: '2027-01-28' },
  ]),
  changes: changes([
    {
      changeVersion: '1.1',
      changedOn: '2027-01-11',
      changed: t.changes.regions,
      changedBy: t.people.owner,
    },
    {
      changeVersion: '1.2',
      changedOn: '2027-01-25',
      changed: t.changes.closed,
      changedBy: t.people.owner,
    },
  ]),
});

const largeRisks = (t: Texts) =>
  risks([
    {
      risk: 'partnerAccess',
      chance: 'medium',
      harm: 'high',
      actions: ['testAccess', 'contract'],
      riskOwner: t.people.provider,
      riskDue: '2027-04-23',
    },
    {
      risk: 'ticketPeak',
      chance: 'medium',
      harm: 'high',
      actions: ['articles', 'smallerPhase', 'morePeople'],
      riskOwner: t.people.provider,
      riskDue: '2027-06-11',
    },
    {
      risk: 'privacy',
      chance: 'medium',
      harm: 'medium',
      actions: ['tryOut', 'tellUsers'],
      ownAction: t.councils,
      riskOwner: t.people.europe,
      riskDue: '2027-06-04',
    },
    {
      risk: 'whoManages',
      chance: 'medium',
      harm: 'medium',
      actions: ['trainFirst', 'whoSetsWhat'],
      riskOwner: t.people.endpoint,
      riskDue: '2027-05-07',
    },
    {
      risk: 'wrongWipe',
      chance: 'low',
      harm: 'high',
      actions: ['trainFirst', 'approval'],
      riskOwner: t.people.endpoint,
      riskDue: '2027-05-07',
    },
    {
      risk: 'nightCase',
      chance: 'low',
      harm: 'high',
      actions: ['contract', 'namedCallers'],
      riskOwner: t.people.endpoint,
      riskDue: '2027-06-11',
    },
    {
      risk: 'expiry',
      chance: 'low',
      harm: 'high',
      actions: ['standIns', 'reminders'],
      riskOwner: t.people.asia,
      riskDue: '2027-04-30',
    },
  ]);
