import type { Inline } from '../../tree';
import { hoursSaid } from '../hoursSaid';
import type { Teams, Tier } from './tier';

/** When a tier works, in words. */
export function hours(tier: Tier, writer: Teams): Inline {
  const { item, show } = tier;
  const { coverage } = item;
  if (coverage !== 'workdays' && coverage !== 'ownDays') return show('coverage');
  const days = coverage === 'ownDays' ? 'days' : 'coverage';
  return hoursSaid(tier, item, writer, [days, 'from', 'until', 'zone']);
}
