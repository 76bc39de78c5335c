import { isElsewhere } from '../../planZone';
import type { Inline } from '../../tree';
import type { Teams, Tier } from './document';

/** When a tier works, in words. */
export function hours({ item, show, bare, marked }: Tier, { own, plan }: Teams): Inline {
  const { coverage } = item;
  if (coverage !== 'workdays' && coverage !== 'ownDays') return show('coverage');
  const days = coverage === 'ownDays' ? 'days' : 'coverage';
  const zone = isElsewhere(plan, item.zone) ? bare('zone') : undefined;
  return marked(own.hours(bare(days), bare('from'), bare('until'), zone), [
    days,
    'from',
    'until',
    'zone',
  ]);
}
