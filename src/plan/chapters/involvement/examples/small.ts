import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { involvementStep, involvementSteps } from './entries';

type Texts = Story<'small', All['small']>;

export const small = (t: Texts): ChapterAnswers<'involvement'> => ({
  involvement: involvementSteps([
    involvementStep('planning', 'workshops', '2027-01-21', t.people.owner),
    involvementStep('testing', 'reviewMessages', '2027-02-05', t.people.colleague),
    involvementStep('testing', 'testScenarios', '2027-02-12', t.people.colleague),
    involvementStep('testing', 'writeArticles', '2027-02-17', t.people.colleague),
    involvementStep('testing', 'enrolOwn', '2027-02-19', t.people.colleague),
    involvementStep('pilot', 'joinPilot', '2027-02-22', t.people.owner),
    involvementStep('pilot', 'dryRun', '2027-03-03', t.people.engineer),
    involvementStep('pilot', 'reviewPlan', '2027-03-09', t.people.owner),
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
