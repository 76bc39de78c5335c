import type { ExampleMessages } from '../../i18n/messages/en/examples';
import type { IdOf } from '../catalogue/ids';
import type { PlanAnswers } from '../plan';
import { process } from './large/process';
import { teams } from './large/teams';
import { training } from './large/training';
import { involvementStep, involvementSteps, regions } from './lists';

type Texts = ExampleMessages['large'];

const languages: IdOf<'language'>[] = ['en', 'zh-Hant', 'nl', 'ko', 'de', 'es'];

/** 40,000 users in three regions, an outsourced tier 1 day and night, two tier 2 desks, all platforms. */
export function large(t: Texts): PlanAnswers {
  return {
    scope: {
      organisation: t.organisation,
      planOwner: t.people.owner,
      ownerRole: t.ownerRole,
      status: 'approved',
      version: '1.2',
      planDate: '2027-01-25',
      product: 'coManagement',
      platforms: ['windows', 'macos', 'ios', 'android', 'linux'],
      ownership: ['company', 'personal'],
      users: 40_000,
      devices: 63_000,
      regions: regions([
        { region: t.regions.europe, zone: 'Europe/Amsterdam', regionUsers: 18_000 },
        { region: t.regions.asia, zone: 'Asia/Singapore', regionUsers: 14_000 },
        { region: t.regions.americas, zone: 'America/New_York', regionUsers: 8_000 },
      ]),
      languages,
      kickoff: '2027-02-15',
      pilotStart: '2027-05-10',
      firstWave: '2027-06-21',
      rolloutEnd: '2027-12-03',
    },
    teams: teams(t, languages),
    process: process(t),
    training: training(t),
    involvement: involvement(t),
  };
}

const involvement = (t: Texts): PlanAnswers['involvement'] => ({
  involvement: involvementSteps([
    involvementStep('planning', 'workshops', '2027-02-25', t.people.provider),
    involvementStep('planning', 'own', '2027-03-12', t.people.owner, t.accessStep),
    involvementStep('testing', 'testScenarios', '2027-04-08', t.people.europe),
    involvementStep('testing', 'writeArticles', '2027-04-30', t.people.asia),
    involvementStep('testing', 'reviewMessages', '2027-05-04', t.people.provider),
    involvementStep('pilot', 'joinPilot', '2027-05-10', t.people.europe),
    involvementStep('pilot', 'enrolOwn', '2027-05-14', t.people.provider),
    involvementStep('pilot', 'dryRun', '2027-06-08', t.people.provider),
    involvementStep('pilot', 'reviewPlan', '2027-06-11', t.people.owner),
    involvementStep('pilot', 'readiness', '2027-06-16', t.people.owner),
    involvementStep('firstWaves', 'bridge', '2027-06-21', t.people.endpoint),
    involvementStep('firstWaves', 'feedback', '2027-07-16', t.people.provider),
    involvementStep('later', 'feedback', '2027-12-03', t.people.provider),
  ]),
  pilotSeats: 60,
  ownDevices: ['windows', 'macos', 'ios', 'android', 'linux'],
  feedbackChannels: ['teamsChannel', 'survey', 'meeting', 'caseTag', 'workshop'],
  feedbackPlace: t.feedbackPlace,
  feedbackFrequency: 'weekly',
});
