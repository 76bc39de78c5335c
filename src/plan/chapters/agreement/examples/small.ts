import type { ChapterAnswers } from '../../../chapters';
import type { Story } from '../../../examples/story';
import type { Texts as All } from './en';
import { approvers, changes, openPoints, risks } from './entries';

type Texts = Story<'small', All['small']>;

export const small = (t: Texts): ChapterAnswers<'agreement'> => ({
  risks: risks([
    {
      risk: 'keyPerson',
      chance: 'medium',
      harm: 'high',
      actions: ['testAccess', 'standIns'],
      riskOwner: t.people.owner,
      riskDue: '2027-02-19',
    },
    {
      risk: 'expiry',
      chance: 'low',
      harm: 'high',
      actions: ['reminders'],
      ownAction: t.mailbox,
      riskOwner: t.people.colleague,
      riskDue: '2027-02-19',
    },
    {
      risk: 'partnerAccess',
      chance: 'low',
      harm: 'medium',
      actions: ['testAccess', 'contract'],
      riskOwner: t.people.engineer,
      riskDue: '2027-02-12',
    },
    {
      risk: 'own',
      ownRisk: t.leave.risk,
      chance: 'medium',
      harm: 'medium',
      actions: [],
      ownAction: t.leave.action,
      riskOwner: t.people.owner,
      riskDue: '2027-02-26',
    },
    {
      risk: 'licences',
      chance: 'medium',
      harm: 'low',
      actions: ['checkFirst'],
      riskOwner: t.people.colleague,
      riskDue: '2027-03-11',
    },
  ]),
  openPoints: openPoints([
    {
      openPoint: t.board.question,
      decider: t.director,
      decideBy: '2027-02-12',
    },
  ]),
  nextReview: '2027-03-09',
  reviewTriggers: ['phase', 'majorIncident', 'team', 'contract'],
  sharedWith: ['tier1', 'tier3', 'planOwner', 'management'],
  validPlace: t.validPlace,
  approvers: approvers([
    { approver: t.director, approves: ['whole', 'money'], signedOn: '2027-01-11' },
    { approver: t.people.engineer, approves: ['process', 'contract'], signedOn: '2027-01-11' },
  ]),
  changes: changes([
    {
      changeVersion: '0.9',
      changedOn: '2027-01-06',
      changed: t.changes.draft,
      changedBy: t.people.owner,
    },
    {
      changeVersion: '1.0',
      changedOn: '2027-01-11',
      changed: t.changes.approved,
      changedBy: t.people.owner,
    },
  ]),
});
