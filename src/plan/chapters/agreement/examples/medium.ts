import type { ChapterAnswers } from '../../../chapters';
import type { Story } from '../../../examples/story';
import type { Texts as All } from './en';
import { approvers, changes, openPoints, risks } from './entries';

type Texts = Story<'medium', All['medium']>;

export const medium = (t: Texts): ChapterAnswers<'agreement'> => ({
  risks: risks([
    {
      risk: 'whoManages',
      chance: 'medium',
      harm: 'high',
      actions: ['trainFirst', 'whoSetsWhat'],
      riskOwner: t.people.endpoint,
      riskDue: '2027-04-09',
    },
    {
      risk: 'ticketPeak',
      chance: 'medium',
      harm: 'high',
      actions: ['articles', 'smallerPhase', 'morePeople'],
      riskOwner: t.people.desk,
      riskDue: '2027-05-14',
    },
    {
      risk: 'privacy',
      chance: 'high',
      harm: 'medium',
      actions: ['tellUsers'],
      ownAction: t.privacy,
      riskOwner: t.people.secondLead,
      riskDue: '2027-05-07',
    },
    {
      risk: 'licences',
      chance: 'high',
      harm: 'medium',
      actions: ['checkFirst'],
      riskOwner: t.people.workplace,
      riskDue: '2027-05-14',
    },
    {
      risk: 'expiry',
      chance: 'low',
      harm: 'high',
      actions: ['standIns', 'reminders'],
      riskOwner: t.people.endpoint,
      riskDue: '2027-04-09',
    },
    {
      risk: 'busyTime',
      chance: 'medium',
      harm: 'medium',
      actions: ['smallerPhase'],
      ownAction: t.monthEnd,
      riskOwner: t.people.owner,
      riskDue: '2027-05-07',
    },
  ]),
  openPoints: openPoints([
    { openPoint: t.drivers, decider: t.signers.management, decideBy: '2027-04-09' },
    { openPoint: t.spares, decider: t.signers.management, decideBy: '2027-05-07' },
  ]),
  nextReview: '2027-06-18',
  reviewTriggers: ['phase', 'majorIncident', 'missedTarget', 'newPlatform', 'team', 'owner'],
  sharedWith: ['tier1', 'tier2', 'tier3', 'rolloutLead', 'security', 'management'],
  validPlace: t.validPlace,
  approvers: approvers([
    { approver: t.signers.management, approves: ['whole', 'money'] },
    { approver: t.people.desk, approves: ['people', 'process'] },
    { approver: t.signers.security, approves: ['access'] },
  ]),
  changes: changes([
    {
      changeVersion: '0.8',
      changedOn: '2027-02-03',
      changed: t.changes.depots,
      changedBy: t.people.owner,
    },
    {
      changeVersion: '0.9',
      changedOn: '2027-02-15',
      changed: t.changes.comments,
      changedBy: t.people.owner,
    },
  ]),
});
