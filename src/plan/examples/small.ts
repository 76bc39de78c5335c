import type { ExampleMessages } from '../../i18n/messages/en/examples';
import type { PlanAnswers } from '../plan';
import {
  agenda,
  agendaItem,
  audiences,
  involvementStep,
  involvementSteps,
  sessions,
} from './lists';
import { process } from './small/process';
import { teams } from './small/teams';

type Texts = ExampleMessages['small'];

/** 250 users, an IT team of two, and an IT partner that is tier 3. */
export function small(t: Texts): PlanAnswers {
  return {
    scope: {
      organisation: t.organisation,
      planOwner: t.people.owner,
      ownerRole: t.ownerRole,
      status: 'approved',
      version: '1.0',
      planDate: '2027-01-11',
      product: 'intuneOnly',
      platforms: ['windows', 'ios'],
      ownership: ['company'],
      users: 250,
      devices: 410,
      regions: [],
      languages: [t.language],
      kickoff: '2027-01-18',
      pilotStart: '2027-02-22',
      firstWave: '2027-03-15',
      rolloutEnd: '2027-04-30',
    },
    teams: teams(t),
    process: process(t),
    training: training(t),
    involvement: involvement(t),
  };
}

const training = (t: Texts): PlanAnswers['training'] => ({
  model: 'direct',
  trainers: t.trainers,
  audiences: audiences([
    { audience: 'tier1', audienceSize: 2, depth: 'investigate', mustDo: t.teamMust },
    { audience: 'tier3', audienceSize: 3, depth: 'engineer', mustDo: t.partnerMust },
  ]),
  agenda: agenda([
    agendaItem('planReview', 20, 'discussion'),
    agendaItem('intuneOverview', 25, 'demo'),
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

const involvement = (t: Texts): PlanAnswers['involvement'] => ({
  involvement: involvementSteps([
    involvementStep('planning', 'workshops', '2027-01-21', t.people.owner),
    involvementStep('testing', 'testScenarios', '2027-02-12', t.people.colleague),
    involvementStep('testing', 'enrolOwn', '2027-02-19', t.people.colleague),
    involvementStep('pilot', 'joinPilot', '2027-02-22', t.people.owner),
    involvementStep('pilot', 'dryRun', '2027-03-03', t.people.engineer),
    involvementStep('pilot', 'reviewMessages', '2027-03-05', t.people.colleague),
    involvementStep('pilot', 'reviewPlan', '2027-03-09', t.people.owner),
    involvementStep('pilot', 'writeArticles', '2027-03-10', t.people.colleague),
    involvementStep('pilot', 'readiness', '2027-03-11', t.people.owner),
    involvementStep('firstWaves', 'bridge', '2027-03-15', t.people.engineer),
    involvementStep('firstWaves', 'feedback', '2027-04-01', t.people.colleague),
  ]),
  pilotSeats: 3,
  ownDevices: ['windows', 'ios'],
  feedbackChannels: ['teamsChannel', 'meeting'],
  feedbackPlace: t.feedbackPlace,
  feedbackFrequency: 'weekly',
});
