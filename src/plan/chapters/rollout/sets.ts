import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const message = idSet('message', [
  'kickoff',
  'prepare',
  'enrol',
  'remind',
  'after',
  'pause',
]);

export const sent = idSet('sent', [
  'threeWeeks',
  'twoWeeks',
  'oneWeek',
  'dayBefore',
  'sameDay',
  'weekAfter',
  'atOnce',
]);

export const reader = idSet('reader', ['phase', 'all', 'managers', 'support']);

export const via = idSet('via', ['email', 'chat', 'intranet', 'text', 'managers', 'notice']);

export const messageCheck = idSet('messageCheck', [
  'contact',
  'steps',
  'dates',
  'privacy',
  'questions',
  'todo',
]);

export const gate = idSet('gate', ['go', 'exit']);

/** Each counts people, so that one kind of number fits all of them. */
export const gateMeasure = idSet('gateMeasure', [
  'enrolled',
  'contacts',
  'firstLine',
  'noArticle',
  'waiting',
  'stopped',
  'untrained',
]);

export const careExtra = idSet('careExtra', ['bridge', 'daily', 'onSite', 'shift', 'direct']);

export const rollBack = idSet('rollBack', ['close', 'unassign', 'workload', 'retire', 'keep']);
