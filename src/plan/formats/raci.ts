import { toldIn } from '../ownTexts';
import { writerFor } from '../writer';
import { csvOf } from './csv';
import type { WriteFormat } from './format';
import { plainLines } from './plain';

const roles = ['responsible', 'accountable', 'consulted', 'informed'] as const;

/** Who does what: one activity a row. */
export const write: WriteFormat = ({ plan, words }) => {
  const { label, entries } = writerFor(toldIn(plan, words.locale), 'teams', words);
  const rows = entries('activities');
  if (rows.length === 0) return null;
  const head = (['activity', ...roles] as const).map(label);
  const cells = rows.map(({ item, show, isSaid }) => [
    plainLines(show(item.activity === 'own' ? 'ownActivity' : 'activity')),
    ...roles.map((role) => (isSaid(role) ? plainLines(show(role)) : '')),
  ]);
  return csvOf([head, ...cells], words.locale);
};
