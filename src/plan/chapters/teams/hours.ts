import { isElsewhere } from '../../planZone';
import type { Inline } from '../../tree';
import { begun } from '../entryTable';
import type { Teams, Tier } from './tier';

/** When a tier works, in words. */
export function hours({ item, show, bare, marked }: Tier, { own, plan, say }: Teams): Inline {
  const { coverage } = item;
  if (coverage !== 'workdays' && coverage !== 'ownDays') return show('coverage');
  const days = coverage === 'ownDays' ? 'days' : 'coverage';
  const zone = isElsewhere(plan, item.zone) ? bare('zone') : undefined;
  const said = own.hours<Inline>(bare(days), bare('from'), bare('until'), zone);
  return marked(begun(said, say.opening), [days, 'from', 'until', 'zone']);
}
