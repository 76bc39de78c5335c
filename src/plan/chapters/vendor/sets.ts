import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const contract = idSet('contract', [
  'business',
  'enterprise',
  'unified',
  'premier',
  'partner',
  'none',
]);

export const caseHours = idSet('caseHours', ['always', 'critical', 'office']);

export const evidence = idSet('evidence', [
  'tenant',
  'authority',
  'everWorked',
  'expected',
  'versions',
  'error',
  'appDetails',
  'logs',
  'affected',
  'health',
]);

export const told = idSet('told', ['open', 'news', 'workaround', 'noDate', 'cause']);

export const nightCover = idSet('nightCover', ['none', 'person', 'rota']);

export const push = idSet('push', ['noReply', 'stalled', 'major', 'wrongTeam']);

export const supply = idSet('supply', [
  'devices',
  'apple',
  'carrier',
  'network',
  'security',
  'apps',
  'own',
]);
