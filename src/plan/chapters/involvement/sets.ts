import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const phase = idSet('phase', ['planning', 'testing', 'pilot', 'firstWaves', 'later']);

export const involvementActivity = idSet('involvementActivity', [
  'workshops',
  'reviewPlan',
  'enrolOwn',
  'joinPilot',
  'testScenarios',
  'writeArticles',
  'dryRun',
  'reviewMessages',
  'feedback',
  'bridge',
  'readiness',
  'own',
]);

export const feedbackChannel = idSet('feedbackChannel', [
  'teamsChannel',
  'survey',
  'meeting',
  'caseTag',
  'workshop',
]);
