import { process } from '../../chapters/process/questions';
import { careEnd } from '../../chapters/rollout/load';
import { sessionMinutes } from '../../chapters/training/attending';
import { minutesOf } from '../../hours';
import { counted } from '../../kinds/counted';
import type { Inline } from '../../tree';
import { careMarks, eventOf, type Making, nameOf, onDay, writerIn } from './event';
import type { CalendarEvent, When } from './ics';
import { instantsIn } from './instant';
import { type Rhythm, seriesOf } from './series';

/** What takes place at a time: training sessions, and meetings that come again. */
export const timedIn = (making: Making): CalendarEvent[] => [
  ...sessions(making),
  ...meetings(making),
  ...calls(making),
];

/** While somebody types a year, it may be one in which no clock was like ours. */
const isOurs = (day: string) => day >= '1900';

const lengthOf = (minutes: number | null): number | null =>
  minutes !== null && minutes > 0 ? minutes : null;

/** Where time and zone are known, they are in the calendar; else the day is, and the time stands in words. */
function sessions(making: Making): CalendarEvent[] {
  const { entries, answers, label } = writerIn(making, 'training');
  return entries('sessions').flatMap((row, index) => {
    const { id, sessionDate, start, sessionZone, sessionFor } = row.item;
    const minutes = lengthOf(sessionMinutes(answers, sessionFor));
    const list = label('sessions');
    const name = nameOf(making, row, { question: 'session', list, place: index + 1 });
    const summary = making.say.session(name);
    const told = {
      id: `training.sessions.${id}`,
      of: ['sessionDate', 'start', 'sessionZone'],
      details: ['sessionFor', 'trainer', 'format', 'sessionLanguage'],
      place: 'place',
    } as const;
    const find = sessionZone === null ? null : instantsIn(sessionZone);
    if (sessionDate !== null && isOurs(sessionDate) && start !== null && find) {
      const when = { start: find(sessionDate, start), minutes };
      return [eventOf(making, row, { ...told, summary, when })];
    }
    const inWords = start === null ? summary : making.say.at(summary, start);
    return onDay(making, row, { ...told, day: sessionDate, summary: inWords });
  });
}

const weekdayIds = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const workdays = [1, 2, 3, 4, 5];

/** Meetings whose days are known: others have a rhythm, but no date. */
function meetings(making: Making): CalendarEvent[] {
  const { entries, label, marked } = writerIn(making, 'process');
  const { from, until, marks } = spanOf(making);
  const also = [marked('', ['timesZone']), ...marks];
  return entries('meetings').flatMap((row, index) => {
    const { id, meeting, frequency, meetingDays, at, length } = row.item;
    const question = meeting === 'own' ? 'ownMeeting' : 'meeting';
    const isWeekly = frequency === 'weekly' || frequency === 'twiceWeekly';
    const weekdays = isWeekly ? meetingDays.map((day) => weekdayIds.indexOf(day)) : [];
    const rhythm = { weekdays: frequency === 'daily' ? workdays : weekdays, time: at };
    const name = nameOf(making, row, { question, list: label('meetings'), place: index + 1 });
    const minutes = lengthOf(counted(process.meetings.meetings.item.length, length));
    return times(making, { ...rhythm, from, until, minutes }).map((when, nth) =>
      eventOf(making, row, {
        id: `process.meetings.${id}.${nth}`,
        when,
        summary: name,
        of: ['frequency', 'meetingDays', 'at', 'length'],
        also,
        details: ['attendees', 'chair', 'topics'],
        note: making.say.meetings,
      }),
    );
  });
}

/**
 * From the start of the pilot to the end of the rollout, or of early-life support when that is later; with marks of
 * what says so.
 */
function spanOf(making: Making): Pick<Rhythm, 'from' | 'until'> & { marks: Inline[] } {
  const { answers, marked } = writerIn(making, 'scope');
  const rolloutEnd = answers.rolloutEnd ?? '';
  const care = careEnd(making.plan) ?? '';
  const lasts = care > rolloutEnd;
  return {
    from: answers.pilotStart ?? '',
    until: lasts ? care : rolloutEnd,
    marks: [
      marked('', ['pilotStart']),
      ...(lasts ? careMarks(making) : [marked('', ['rolloutEnd'])]),
    ],
  };
}

/** The joint call of the first phases takes place every working day, from the first production day on. */
function calls(making: Making): CalendarEvent[] {
  const call = writerIn(making, 'process');
  const { bridge, bridgeAt, bridgeUntil, bridgeLength, bridgeEnd } = call.answers;
  if (!call.has('bridgeAt') || !call.has('bridgeEnd')) return [];
  const { answers, marked } = writerIn(making, 'scope');
  const from = answers.firstWave ?? '';
  const span = { from, until: bridgeEnd ?? '', weekdays: workdays };
  const open = bridgeAt && bridgeUntil ? minutesOf(bridgeUntil) - minutesOf(bridgeAt) : null;
  const each = counted(process.bridge.bridgeLength, bridgeLength);
  const minutes = lengthOf(bridge === 'allDay' ? open : each);
  return times(making, { ...span, time: bridgeAt, minutes }).map((when, nth) =>
    eventOf(making, call, {
      id: `process.bridgeAt.${nth}`,
      when,
      summary: call.groups.bridge,
      of: ['bridgeAt', 'bridgeUntil', 'bridgeLength', 'bridgeEnd', 'timesZone'],
      also: [marked('', ['firstWave'])],
      details: ['bridgeAttendees', 'bridgeExit'],
      note: making.say.calls,
      place: 'bridgePlace',
    }),
  );
}

/** When something takes place; never where its days, its time or the zone of all meetings is missing. */
function times(
  { plan }: Making,
  { time, ...rhythm }: Omit<Rhythm, 'time'> & { time: string | null },
): When[] {
  const { timesZone } = plan.answers.process;
  const find = timesZone === null ? null : instantsIn(timesZone);
  const isKnown = isOurs(rhythm.from) && isOurs(rhythm.until);
  return find && isKnown && time !== null ? seriesOf({ ...rhythm, time }, find) : [];
}
