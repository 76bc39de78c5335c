import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { agenda, agendaItem, audiences, sessions } from './entries';

type Texts = Story<'small', All['small']>;

export const small = (t: Texts): ChapterAnswers<'training'> => ({
  model: 'direct',
  trainers: t.trainers,
  audiences: audiences([
    { audience: 'tier1', audienceSize: 2, depth: 'investigate', mustDo: t.teamMust },
    { audience: 'tier3', audienceSize: 3, depth: 'engineer', mustDo: t.partnerMust },
  ]),
  agenda: agenda([
    agendaItem('planReview', 20, 'discussion'),
    agendaItem('intuneOverview', 25, 'demo', ['tier1']),
    agendaItem('troubleshooting', 50, 'lab'),
    agendaItem('break', 10, null),
    agendaItem('tools', 30, 'lab'),
    agendaItem('questions', 15, 'discussion'),
  ]),
  sessions: sessions([
    {
      session: t.sessions.team,
      sessionFor: ['tier1'],
      sessionDate: '2027-02-17',
      start: '09:30',
      sessionZone: t.zone,
      format: 'onSite',
      place: t.sessions.room,
      trainer: t.people.engineer,
      sessionLanguage: t.language,
    },
    {
      session: t.sessions.partner,
      sessionFor: ['tier3'],
      sessionDate: '2027-02-18',
      start: '13:30',
      sessionZone: t.zone,
      format: 'online',
      place: t.sessions.online,
      trainer: t.people.owner,
      sessionLanguage: t.language,
    },
  ]),
  labs: [
    'enrolWindows',
    'enrolIos',
    'findUser',
    'readCompliance',
    'collectDiagnostics',
    'portalLogs',
    'lostDevice',
    'recoveryKey',
    'remoteHelp',
    'writeHandover',
  ],
  ownLabs: t.ownLab,
  materials: ['supportPlan', 'labGuide', 'runbook', 'testAccounts', 'testDevices'],
  materialsPlace: t.materials,
  checks: ['labDone', 'caseReview'],
  refresh: 12,
});
