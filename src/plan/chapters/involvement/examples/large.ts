import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { involvementStep, involvementSteps } from './entries';

type Texts = Story<'large', All['large']>;

export const large = (t: Texts): ChapterAnswers<'involvement'> => ({
  involvement: involvementSteps([
    involvementStep('planning', 'workshops', '2027-02-25', t.people.provider),
    involvementStep('planning', 'own', '2027-03-12', t.people.owner, t.accessStep),
    involvementStep('testing', 'testScenarios', '2027-04-08', t.people.europe),
    involvementStep('testing', 'reviewMessages', '2027-04-16', t.people.provider),
    involvementStep('testing', 'writeArticles', '2027-04-23', t.people.asia),
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
