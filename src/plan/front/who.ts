import { party, tier } from '../catalogue/sets';
import type { teams as questions } from '../chapters/teams/questions';
import type { Teams, Tier } from '../chapters/teams/tier';
import type { IdOf } from '../kinds/idSet';
import type { Words } from '../loading';
import type { DocumentOptions } from '../parts';
import type { Plan } from '../plan';
import type { Inline } from '../tree';
import { wordFor } from '../words/vocabulary';
import { type Entry, writerFor } from '../writer';

export type Party = IdOf<typeof party>;

/** Who it is, and how to reach them. */
export interface Reached {
  who: Inline;
  contact: Inline;
  /** The teams whose hours these are. */
  tiers?: readonly Tier[];
}

type Level = IdOf<typeof tier>;
type Person = Entry<typeof questions.registers.directory>;

/** The people, teams and parties of a plan in words. */
export interface Who {
  teams: Teams;
  people: readonly Person[];
  /** Everybody whose contact the page gives. */
  named: ReadonlySet<string>;
  tiersAt: (level: Level) => readonly Tier[];
  /** A party: the teams of a tier, the plan's owner by name, another by whoever has it as their role. */
  partyOf: (id: Party) => readonly Reached[];
  /** The teams of a tier, each with where it takes what others pass on to it. */
  reachedAt: (level: Level) => Reached[];
  /** A tier with the teams that it is made of. */
  tierOf: (level: Level, teamsAt: readonly Tier[]) => Inline;
  /** A person of the register: with role, contact and stand-in. */
  person: (id: string | null, name: Inline) => Reached;
}

/** Lines of one cell. */
export const lines = (parts: readonly Inline[]): Inline =>
  parts.flatMap((part, index): Inline[] => (index > 0 ? [{ type: 'break' }, part] : [part]));

/** Words the people, teams and parties of a plan for a page that has to stand alone. */
export function whoIn(plan: Plan, words: Words, options: DocumentOptions): Who {
  const { calls, separator, none } = words.document;
  const scope = writerFor(plan, 'scope', words, options);
  const teams = writerFor(plan, 'teams', words, options);
  const people = teams.entries('directory');
  const tiers = teams.entries('tiers');
  const named = new Set<string>();

  const tiersAt = (level: Level) => tiers.filter(({ item }) => item.level === level);

  const tierOf = (level: Level, teamsAt: readonly Tier[]): Inline => {
    const word = wordFor(words, tier, level);
    const names = teamsAt
      .filter(({ has }) => has('team'))
      .flatMap(({ show }, index): Inline[] => [...(index > 0 ? [separator] : []), show('team')]);
    return names.length > 0 ? calls.tier<Inline>(word, names) : word;
  };

  const reachedAt = (level: Level): Reached[] =>
    tiersAt(level).map((each) => ({
      who: tierOf(level, [each]),
      contact: each.has('contact') ? each.show('contact') : each.show('channels'),
      tiers: [each],
    }));

  const ownerOfPlan = () => people.filter(({ item }) => item.id === scope.answers.planOwner);
  /** Roles are the user's own words: the same as the party's name, or another. */
  const holds = ({ item }: Person, word: string) =>
    item.personRole.trim().toLowerCase() === word.toLowerCase();
  const byName =
    (word: string) =>
    ({ item, has, show }: Person): Reached => {
      // Said here, unless somebody steps in, which stands with their name.
      if (has('reach') && !has('standIn')) named.add(item.id);
      return {
        who: calls.role<Inline>(word, show('person')),
        contact: has('reach') ? show('reach') : none,
      };
    };

  const partyOf = (id: Party): readonly Reached[] => {
    const word = wordFor(words, party, id);
    const level = tier.ids.find((each) => each === id);
    const reached = level ? reachedAt(level) : [];
    if (reached.length > 0) return reached;
    const holders = id === 'planOwner' ? ownerOfPlan() : people.filter((each) => holds(each, word));
    return holders.length > 0 ? holders.map(byName(word)) : [{ who: word, contact: none }];
  };

  return {
    teams,
    people,
    named,
    tiersAt,
    partyOf,
    reachedAt,
    tierOf,
    person: (id: string | null, name: Inline): Reached => {
      const known = people.find(({ item }) => item.id === id);
      if (!known) return { who: name, contact: none };
      named.add(known.item.id);
      const { has, show } = known;
      return {
        who: calls.person<Inline>(
          name,
          has('personRole') ? show('personRole') : undefined,
          has('standIn') ? show('standIn') : undefined,
        ),
        contact: has('reach') ? show('reach') : none,
      };
    },
  };
}
