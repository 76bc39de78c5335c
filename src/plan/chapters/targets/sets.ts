import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const priority = idSet('priority', ['p1', 'p2', 'p3', 'p4']);

/** How many are affected. */
export const impact = idSet('impact', ['many', 'several', 'one']);

/** Microsoft's severities of a case. */
export const severity = idSet('severity', ['a', 'b', 'c']);

export const clock = idSet('clock', ['support', 'p1Always', 'p2Always', 'serving', 'always']);

export const pause = idSet('pause', ['user', 'appointment', 'supplier']);

export const vip = idSet('vip', ['same', 'contact', 'raise']);

export const warnAt = idSet('warnAt', ['half', 'most', 'hour']);

export const rescue = idSet('rescue', [
  'nextTier',
  'people',
  'user',
  'workaround',
  'manager',
  'trend',
]);

export const request = idSet('request', [
  'newDevice',
  'swap',
  'app',
  'access',
  'leaver',
  'exception',
  'own',
]);
