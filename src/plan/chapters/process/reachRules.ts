import { weekday } from '../../catalogue/sets';
import { finder, type Finding, inList } from '../../finding';
import { helpDaysOf } from '../../helpDays';
import { aheadOf, minutesOf } from '../../hours';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { calledIn } from '../../registers';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import { clockAt } from '../training/agenda';
import { isJoint } from './isJoint';
import { kinds } from './kinds';
import { own } from './questions';

const { meeting: meetingSet } = own;

type Meeting = Plan['answers']['process']['meetings'][number];
type Tier = Plan['answers']['teams']['tiers'][number];

const found = finder(kinds);

/** Calls and meetings at times when those who join are not at work. */
export const reachRules = (plan: Plan): Finding[] => [...bridge(plan), ...meetings(plan)];

/** Nobody has to join a call before or after these times: our rule of thumb. */
const earliest = 7 * 60;
const latest = 20 * 60;
const oneDay = 24 * 60;

/** Tells whether a call is at night from its start, in minutes of the day, for as many minutes as one can join it. */
const isNight = (start: number, minutes: number) =>
  (start < earliest || start > latest) && (earliest - start + oneDay) % oneDay > minutes;

/** Tells whether a team is at work at a time of its own day, in minutes; work that ends before it begins goes on past midnight. */
function isAtWork({ from, until }: Tier, at: number): boolean {
  if (!from || !until) return false;
  const [start, end] = [minutesOf(from), minutesOf(until)];
  return (at - start + oneDay) % oneDay < ((end - start + oneDay) % oneDay || oneDay);
}

/** A joint call at night for a team that joins it and isn't at work then; which clock it follows is known only with a zone and a day. */
function bridge(plan: Plan): Finding[] {
  const { scope, teams, process } = plan.answers;
  const { bridge: is, bridgeAt, bridgeUntil, bridgeAttendees, timesZone } = process;
  const day = scope.firstWave ?? scope.pilotStart;
  if (!isJoint(is) || !bridgeAt || !timesZone || !day) return [];
  const here = aheadOf(timesZone, day);
  const called = calledIn(plan);
  // Who joins a call that stays open does so while at work; as long as its end is not set, that may be at any time.
  const until = bridgeUntil
    ? (minutesOf(bridgeUntil) - minutesOf(bridgeAt) + oneDay) % oneDay || oneDay
    : oneDay;
  const length = is === 'allDay' ? until : 0;
  const late = teams.tiers.flatMap((tier) => {
    const { level, team, zone } = tier;
    const joins = level !== null && bridgeAttendees.includes(level);
    const there = joins && zone ? aheadOf(zone, day) : null;
    if (there === null || here === null) return [];
    const at = (minutesOf(bridgeAt) + there - here + 2 * oneDay) % oneDay;
    const name = team === null ? '' : called('teams', team);
    const isLate = isNight(at, length) && !isAtWork(tier, at);
    return name !== '' && isLate ? [{ name, at: clockAt('00:00', at) }] : [];
  });
  return late.map(({ name, at }) =>
    found(
      'bridgeAtNight',
      { chapter: 'process', question: 'bridgeAt' },
      { page: 'support-process', heading: 'bridge-call' },
      (words) => words.findings.process.bridgeAtNight.title(name, at),
    ),
  );
}

const nameOf = ({ meeting, ownMeeting }: Meeting, index: number, words: CheckWords) =>
  (meeting === null || meeting === 'own'
    ? typedOnOneLine(ownMeeting)
    : wordFor(words, meetingSet, meeting)) || String(index + 1);

/** Meetings on days without support. */
function meetings(plan: Plan): Finding[] {
  const open = helpDaysOf(plan);
  if (!open) return [];
  return plan.answers.process.meetings.flatMap((meeting, index): Finding[] => {
    const closed = meeting.meetingDays.filter((day) => !open.includes(day));
    if (closed.length === 0) return [];
    return [
      found(
        'meetingClosed',
        inList('process', 'meetings')('meetingDays', meeting, index),
        { page: 'support-process', heading: 'meetings' },
        (words) =>
          words.findings.process.meetingClosed.title(
            nameOf(meeting, index, words),
            words.wording.list(
              weekday.ids
                .filter((day) => closed.includes(day))
                .map((day) => words.wording.weekday(day, 'long')),
            ),
          ),
      ),
    ];
  });
}
