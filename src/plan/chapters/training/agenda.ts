import { counted } from '../../kinds/counted';
import { training } from './questions';

/** "2-3 hours, lecture plus labs", in minutes: Microsoft's planning guide for a support plan, 2016 to 2018. */
export const shortest = 120;
export const longest = 180;

/** The minutes that agenda items take together; items without a number that can be reckoned with count as none. */
export function totalMinutes(items: readonly { minutes: number | string | null }[]): number {
  const question = training.agenda.agenda.item.minutes;
  return items.reduce((sum, { minutes }) => sum + (counted(question, minutes) ?? 0), 0);
}

/** The time of day, as `hh:mm`, some minutes after another; past midnight it starts again. */
export function clockAt(start: string, minutes: number): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const total = (hour * 60 + minute + minutes) % (24 * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}
