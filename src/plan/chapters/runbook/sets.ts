import { issueIds } from '../../catalogue/issues/ids';
import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const issue = idSet('issue', [...issueIds, 'own']);

export const article = idSet('article', ['ready', 'toWrite', 'none']);

export const addWhen = idSet('addWhen', [
  'threeAWeek',
  'severalUsers',
  'newVersion',
  'trendMeeting',
  'afterMajor',
]);

export const expiry = idSet('expiry', ['apns', 'ade', 'vpp', 'play', 'connector', 'own']);
