import { idSets } from './catalogue/ids';
import { wordingOf } from '../i18n/wording';
import { totalMinutes } from './chapters/training/agenda';
import type { Plan } from './plan';
import { typedOnOneLine } from './tree';
import { type Words, wordFor } from './words';

/**
 * The plan in a few sentences, each only where its answers are there: what is rolled out, who supports it, and
 * how far it is prepared.
 * @param gaps how many answers are missing in the chapters that are written
 */
export function summaryOf(plan: Plan, words: Words, gaps: number): string[][] {
  const say = words.document.summary;
  const { number, date, list, duration, language } = wordingOf(words.locale);
  const { scope, teams, process, training, involvement } = plan.answers;
  const count = (value: number) => ({ count: value, shown: number(value) });
  const when = <T>(answer: T | string | null, sentence: (known: T) => string): string[] =>
    answer === null || typeof answer === 'string' ? [] : [sentence(answer)];
  const whenDay = (day: string | null, sentence: (written: string) => string) =>
    day ? [sentence(date(day))] : [];
  const whenAny = <T>(all: readonly T[], sentence: (all: readonly T[]) => string) =>
    all.length > 0 ? [sentence(all)] : [];

  const organisation = typedOnOneLine(scope.organisation);
  const product = scope.product ? wordFor(words, 'product', scope.product) : 'Microsoft Intune';
  const { users, devices } = scope;
  const levels = idSets.tier.filter((level) => teams.tiers.some((tier) => tier.level === level));
  const staffed = teams.tiers.filter(({ level }) => level && /[123]$/.test(level));
  const people = sum(staffed.map((tier) => tier.people));
  const learners = sum(training.audiences.map((audience) => audience.audienceSize));
  const meetings = process.meetings.flatMap(({ meeting, ownMeeting }) => {
    if (meeting === 'own') return ownMeeting.trim() ? [typedOnOneLine(ownMeeting)] : [];
    return meeting ? [wordFor(words, 'meeting', meeting)] : [];
  });

  const what = [
    organisation ? say.organisation(organisation, product) : say.product(product),
    ...(typeof users === 'number' && typeof devices === 'number'
      ? [say.size(count(users), count(devices))]
      : when(users, (known) => say.users(count(known)))),
    ...whenAny(scope.platforms, (all) =>
      say.platforms(list(all.map((id) => wordFor(words, 'platform', id)))),
    ),
    ...whenDay(scope.pilotStart, say.pilot),
    ...whenDay(scope.firstWave, say.firstWave),
    ...whenDay(scope.rolloutEnd, say.end),
  ];
  const who = [
    ...whenAny(levels, (all) => say.tiers(list(all.map((id) => wordFor(words, 'tier', id))))),
    ...(people > 0 ? [say.people(count(people))] : []),
    ...whenAny(scope.languages, (all) => say.languages(list(all.map(language)))),
    ...whenAny(process.steps, (all) => say.steps(count(all.length))),
    ...(process.contactOwner ? [say.contact(wordFor(words, 'party', process.contactOwner))] : []),
    ...whenAny(meetings, (all) => say.meetings(list(all))),
  ];
  const readiness = [
    ...(training.sessions.length > 0 && learners > 0
      ? [say.training(count(training.sessions.length), count(learners))]
      : []),
    ...whenAny(training.agenda, (all) => say.agenda(duration(totalMinutes(all)))),
    ...when(involvement.pilotSeats, (known) => say.pilotSeats(count(known))),
    gaps === 0 ? say.complete : say.open(count(gaps)),
  ];
  return [what, who, readiness].filter((sentences) => sentences.length > 0);
}

const sum = (answers: readonly (number | string | null)[]) =>
  answers.reduce<number>((total, each) => total + (typeof each === 'number' ? each : 0), 0);
