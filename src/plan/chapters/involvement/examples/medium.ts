import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { involvementStep, involvementSteps } from './entries';

type Texts = Story<'medium', All['medium']>;

export const medium = (t: Texts): ChapterAnswers<'involvement'> => ({
  involvement: involvementSteps([
    involvementStep('planning', 'workshops', '2027-03-04', t.people.desk),
    involvementStep('planning', 'reviewPlan', '2027-03-12', t.people.owner),
    involvementStep('testing', 'testScenarios', '2027-03-25', t.people.workplace),
    involvementStep('testing', 'reviewMessages', '2027-03-25', t.people.desk),
    involvementStep('testing', 'writeArticles', '2027-04-02', t.people.workplace),
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
