import type { ExampleMessages } from '../../i18n/messages/en/examples';
import { idSets } from '../catalogue/ids';
import type { PlanAnswers } from '../plan';
import { involvementStep, involvementSteps, regions } from './lists';
import { process } from './medium/process';
import { teams } from './medium/teams';
import { training } from './medium/training';

type Texts = ExampleMessages['medium'];

/** 5,000 users at two kinds of site, three tiers and Microsoft, co-management with Configuration Manager. */
export function medium(t: Texts): PlanAnswers {
  return {
    scope: {
      organisation: t.organisation,
      planOwner: t.people.owner,
      ownerRole: t.ownerRole,
      status: 'review',
      version: '0.9',
      planDate: '2027-02-15',
      product: 'coManagement',
      platforms: ['windows', 'ios', 'android'],
      ownership: ['company', 'personal'],
      users: 5_000,
      devices: 8_200,
      regions: regions([
        { region: t.regions.offices, zone: t.zone, regionUsers: 3_200 },
        { region: t.regions.depots, zone: t.zone, regionUsers: 1_800 },
      ]),
      languages: languages(t),
      kickoff: '2027-02-22',
      pilotStart: '2027-04-19',
      firstWave: '2027-05-24',
      rolloutEnd: '2027-10-29',
    },
    teams: teams(t, languages(t)),
    process: process(t),
    training: training(t),
    involvement: involvement(t),
  };
}

/** English and the language of the country, once where they are the same. */
const languages = ({ language }: Texts) =>
  idSets.language.filter((id) => id === 'en' || id === language);

const involvement = (t: Texts): PlanAnswers['involvement'] => ({
  involvement: involvementSteps([
    involvementStep('planning', 'workshops', '2027-03-04', t.people.desk),
    involvementStep('planning', 'reviewPlan', '2027-03-12', t.people.owner),
    involvementStep('testing', 'testScenarios', '2027-03-25', t.people.workplace),
    involvementStep('testing', 'writeArticles', '2027-04-02', t.people.workplace),
    involvementStep('testing', 'reviewMessages', '2027-04-09', t.people.desk),
    involvementStep('pilot', 'enrolOwn', '2027-04-21', t.people.desk),
    involvementStep('pilot', 'joinPilot', '2027-04-19', t.people.desk),
    involvementStep('pilot', 'dryRun', '2027-05-06', t.people.workplace),
    involvementStep('pilot', 'own', '2027-05-12', t.people.workplace, t.depotStep),
    involvementStep('pilot', 'readiness', '2027-05-19', t.people.owner),
    involvementStep('firstWaves', 'bridge', '2027-05-24', t.people.endpoint),
    involvementStep('firstWaves', 'feedback', '2027-06-18', t.people.desk),
    involvementStep('later', 'feedback', '2027-10-29', t.people.desk),
  ]),
  pilotSeats: 12,
  ownDevices: ['windows', 'ios', 'android'],
  feedbackChannels: ['teamsChannel', 'survey', 'meeting', 'caseTag'],
  feedbackPlace: t.feedbackPlace,
  feedbackFrequency: 'weekly',
});
