import { counted } from '../../../i18n/forms/plural';
import { language, tier as levels } from '../../catalogue/sets';
import { firstFirst } from '../../kinds/many';
import { peopleOn } from '../../peopleOn';
import type { SummarySentences } from '../../parts';
import type { Plan } from '../../plan';
import { isElsewhere } from '../../planZone';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import { type Closed, closedAtWork, closedIn, weekOf } from './closedHours';
import { own as sets, teams as questions } from './questions';
import type { TeamsWords } from './words/en';

type Teams = Writer<typeof questions, TeamsWords>;
type Tier = Plan['answers']['teams']['tiers'][number];

/** Which team is which tier and works when, when nobody does, and how many people that takes. */
export function summary(writer: Teams): SummarySentences {
  const { plan, answers, own, wording } = writer;
  const say = own.summary;
  const staffed = answers.tiers.filter(({ level }) => level !== null && /[123]$/.test(level));
  const people = peopleOn(['tier1', 'tier2', 'tier3'], plan);
  const { languages } = plan.answers.scope;
  return {
    who: [
      ...levels.ids.flatMap((id) => {
        const named = namesOf(
          answers.tiers.filter(({ level }) => level === id),
          writer,
        );
        return named.length > 0 ? [say.tier[id](wording.list(named))] : [];
      }),
      ...gaps(staffed, writer),
      ...places(staffed, writer),
      // One language goes without saying.
      ...(languages.length > 1
        ? [
            say.languages(
              wording.list(firstFirst(language, languages, writer).map(wording.language)),
            ),
          ]
        : []),
    ],
    asks: people ? [say.people(counted(people, writer))] : [],
  };
}

/** The teams with their hours: pages are always there, and Microsoft's hours depend on the contract. */
const namesOf = (tiers: readonly Tier[], writer: Teams): string[] =>
  tiers.flatMap((tier) => {
    const name = nameOf(tier, writer);
    const hours = tier.level === 'tier0' || tier.level === 'tier4' ? '' : hoursOf(tier, writer);
    if (name === '') return [];
    return [hours === '' ? name : writer.own.summary.team(name, hours)];
  });

const nameOf = ({ team }: Tier, { words }: Teams) => (team ? words.called('teams', team) : '');

function hoursOf({ coverage, days, from, until, zone }: Tier, writer: Teams): string {
  const { plan, words, own, say } = writer;
  if (coverage === null) return '';
  const named = wordFor(words, sets.coverage, coverage);
  if (coverage === 'onCall') return named.toLowerCase();
  if (coverage === 'always') return named;
  const on = coverage === 'workdays' ? named : questions.tiers.tiers.item.days.inWords(days, words);
  if (typeof on !== 'string' || on === '' || from === null || until === null) return '';
  const hours = own.hours<string>(on, from, until).join('');
  return zone !== null && isElsewhere(plan, zone)
    ? own.summary.inZone(hours, say.zone(zone))
    : hours;
}

/** When nobody takes first contact; where somebody always does, when nobody is on shift behind it. */
function gaps(staffed: readonly Tier[], writer: Teams): string[] {
  const { plan, own, wording, words } = writer;
  const first = staffed.filter(({ level }) => level === 'tier1');
  const behind = staffed.filter(({ level }) => level !== 'tier1');
  const covered = first.length > 0 ? weekOf(plan, first) : null;
  if (!covered) return [];
  const closed = closedIn(covered);
  if (closed)
    return [own.summary.noFirstContact(whenOf(closed, writer)), ...onCall(staffed, writer)];
  if (covered.includes(0) || behind.length === 0) return [];
  const rest = weekOf(plan, behind);
  const closedBehind = rest && closedIn(rest);
  if (!closedBehind) return [];
  const which = levels.ids.filter((id) => behind.some(({ level }) => level === id));
  const named = wording.list(which.map((id) => wordFor(words, levels, id)));
  return [own.summary.nobodyBehind(named, whenOf(closedBehind, writer)), ...onCall(behind, writer)];
}

function onCall(tiers: readonly Tier[], writer: Teams): string[] {
  const names = tiers
    .filter(({ coverage }) => coverage === 'onCall')
    .map((tier) => nameOf(tier, writer))
    .filter((name) => name !== '');
  return names.length > 0 ? [writer.own.summary.onCall(writer.wording.list(names))] : [];
}

const whenOf = ({ days, times }: Closed, { own, wording }: Teams): string =>
  own.summary.when(
    times.length > 0 ? wording.list(times.map((time) => own.summary.between(time))) : '',
    days.length > 0
      ? wording.list(days.map((day) => own.summary.weekday(wording.weekday(day, 'long'))))
      : '',
  );

/** Where first contact is closed while people work, by the clock of their own place. */
function places(staffed: readonly Tier[], { plan, own, wording }: Teams): string[] {
  return plan.answers.scope.regions.flatMap(({ id, region, zone }) => {
    const first = staffed.filter(
      ({ level, serves }) => level === 'tier1' && (serves.length === 0 || serves.includes(id)),
    );
    const name = typedOnOneLine(region);
    // Who is on call is not on shift, but can be reached.
    const isOnCall = first.some(({ coverage }) => coverage === 'onCall');
    const covered = first.length > 0 && !isOnCall ? weekOf(plan, first) : null;
    if (!covered || zone === null || name === '' || !isElsewhere(plan, zone)) return [];
    const times = closedAtWork(plan, covered, zone);
    if (times.length === 0) return [];
    return [own.summary.place(name, wording.list(times.map((time) => own.summary.between(time))))];
  });
}
