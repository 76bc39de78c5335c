import { documentOf } from '../../document';
import { toldIn } from '../../ownTexts';
import type { WriteFormat } from '../format';
import { titleOf } from '../outline';
import { courseOf } from './course';
import { dueIn } from './due';
import type { Making } from './event';
import { icsOf } from './ics';
import { timedIn } from './timed';

/** Every day and time of the plan as a calendar; none without a date. */
export const write: WriteFormat = ({ plan, words, say, now }) => {
  const making: Making = { plan: toldIn(plan, words.locale), words, say: say.calendar };
  const events = [...courseOf(making), ...timedIn(making), ...dueIn(making)];
  if (events.length === 0) return null;
  const title = titleOf(documentOf(plan, words, { chapters: [], diagram: false }));
  return icsOf(
    events.map((event) => ({ ...event, lines: [...event.lines, title] })),
    { planId: plan.id, title, now },
  );
};
