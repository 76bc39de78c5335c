import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { agenda, agendaItem, audiences, sessions } from './entries';

type Texts = Story<'large', All['large']>;

const amsterdam = 'Europe/Amsterdam';
const singapore = 'Asia/Singapore';

/** Every supporter is counted once: ten service desk leads and two of tier 2 as trainers, not in their tier. */
export const large = (t: Texts): ChapterAnswers<'training'> => ({
  model: 'trainTheTrainer',
  trainers: t.trainers,
  audiences: audiences([
    { audience: 'trainers', audienceSize: 12, depth: 'investigate', mustDo: t.must.trainers },
    { audience: 'tier1', audienceSize: 110, depth: 'runbook', mustDo: t.must.tier1 },
    { audience: 'tier2', audienceSize: 38, depth: 'investigate', mustDo: t.must.tier2 },
    { audience: 'tier3', audienceSize: 16, depth: 'engineer', mustDo: t.must.tier3 },
  ]),
  agenda: agenda([
    agendaItem('planReview', 20, 'lecture'),
    agendaItem('intuneOverview', 20, 'demo', ['tier1', 'trainers']),
    agendaItem('sides', 10, 'demo'),
    agendaItem('troubleshooting', 30, 'demo', ['tier1', 'trainers']),
    agendaItem('break', 15, null),
    agendaItem('labs', 40, 'lab'),
    agendaItem('logs', 40, 'lab', ['tier2']),
    agendaItem('cases', 45, 'discussion', ['tier3']),
    agendaItem('vendorCase', 20, 'demo', ['tier3']),
    agendaItem('tools', 25, 'lab', ['tier1', 'tier2', 'trainers']),
    agendaItem('questions', 15, 'discussion'),
  ]),
  sessions: sessions([
    {
      ...online(t, t.sessions.engineers, '2027-04-13', '13:00', amsterdam),
      sessionFor: ['tier3'],
      trainer: t.people.endpoint,
    },
    {
      ...online(t, t.sessions.leadsWest, '2027-04-20', '15:00', amsterdam),
      sessionFor: ['trainers'],
      trainer: t.people.endpoint,
    },
    {
      ...online(t, t.sessions.leadsEast, '2027-04-21', '15:00', singapore),
      sessionFor: ['trainers'],
      trainer: t.people.endpoint,
    },
    {
      ...online(t, t.sessions.europe, '2027-04-28', '13:00', amsterdam),
      sessionFor: ['tier2'],
      trainer: t.people.europe,
    },
    {
      ...online(t, t.sessions.asia, '2027-04-29', '09:00', singapore),
      sessionFor: ['tier2'],
      trainer: t.people.asia,
    },
    ...deskSessions(t),
  ]),
  labs: [
    'enrolWindows',
    'enrolMacos',
    'enrolIos',
    'enrolAndroid',
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
  materials: [
    'supportPlan',
    'slides',
    'labGuide',
    'runbook',
    'articles',
    'testAccounts',
    'testDevices',
    'recording',
  ],
  materialsPlace: t.materials,
  checks: ['labDone', 'quiz', 'shadowing', 'caseReview', 'escalationWatch'],
  refresh: 6,
});

const online = (
  t: Texts,
  session: string,
  sessionDate: string,
  start: string,
  sessionZone: string,
) => ({
  session,
  sessionDate,
  start,
  sessionZone,
  format: 'online' as const,
  place: t.sessions.online,
  sessionLanguage: 'en' as const,
});

/** Ten groups of eleven: four in Gdańsk, three each in Cebu and Mérida, each at its own time, and all before the go or no-go of the pilot. */
function deskSessions(t: Texts) {
  const centres = [
    {
      days: ['2027-04-26', '2027-04-28', '2027-04-29', '2027-04-30'],
      sessionZone: 'Europe/Warsaw',
      place: t.sessions.gdansk,
      trainer: t.people.gdansk,
    },
    {
      days: ['2027-04-28', '2027-04-29', '2027-04-30'],
      sessionZone: 'Asia/Manila',
      place: t.sessions.cebu,
      trainer: t.people.cebu,
    },
    {
      days: ['2027-04-28', '2027-04-29', '2027-04-30'],
      sessionZone: 'America/Merida',
      place: t.sessions.merida,
      trainer: t.people.merida,
    },
  ];
  const groups = centres.flatMap(({ days, ...centre }) =>
    days.map((sessionDate) => ({ sessionDate, ...centre })),
  );
  return groups.map((group, index) => ({
    ...group,
    session: t.sessions.desk(index + 1),
    sessionFor: ['tier1' as const],
    start: '10:00',
    format: 'onSite' as const,
    sessionLanguage: 'en' as const,
  }));
}
