import { party, tier } from '../catalogue/sets';
import type { Tier } from '../chapters/teams/tier';
import type { IdOf } from '../kinds/idSet';
import type { Words } from '../loading';
import type { DocumentOptions } from '../parts';
import type { Plan } from '../plan';
import type { Inline } from '../tree';
import { wordFor } from '../words/vocabulary';
import { writerFor } from '../writer';

export type Party = IdOf<typeof party>;

/** Who it is, and how to reach them. */
export interface Reached {
  who: Inline;
  contact: Inline;
  /** The teams whose hours these are. */
  tiers?: readonly Tier[];
}

/** Lines of one cell. */
export const lines = (parts: readonly Inline[]): Inline =>
  parts.flatMap((part, index): Inline[] => (index > 0 ? [{ type: 'break' }, part] : [part]));

/** Words the people, teams and parties of a plan for a page that has to stand alone. */
export function whoIn(plan: Plan, words: Words, options: DocumentOptions) {
  const { calls, separator, none } = words.document;
  const scope = writerFor(plan, 'scope', words, options);
  const teams = writerFor(plan, 'teams', words, options);
  const people = teams.entries('directory');
  const tiers = teams.entries('tiers');
  const named = new Set<string>();

  const tiersAt = (level: IdOf<typeof tier>) => tiers.filter(({ item }) => item.level === level);

  /** A tier with the teams that it is made of. */
  const tierOf = (level: IdOf<typeof tier>, teamsAt: readonly Tier[]): Inline => {
    const word = wordFor(words, tier, level);
    const names = teamsAt
      .filter(({ has }) => has('team'))
      .flatMap(({ show }, index): Inline[] => [...(index > 0 ? [separator] : []), show('team')]);
    return names.length > 0 ? calls.tier<Inline>(word, names) : word;
  };

  /** The teams of a tier, each with where it takes what others pass on to it. */
  const reachedAt = (level: IdOf<typeof tier>): Reached[] =>
    tiersAt(level).map((each) => ({
      who: tierOf(level, [each]),
      contact: each.has('contact') ? each.show('contact') : each.show('channels'),
      tiers: [each],
    }));

  /** A party: the teams of a tier, the plan's owner by name. */
  const partyOf = (id: Party): readonly Reached[] => {
    const word = wordFor(words, party, id);
    const level = tier.ids.find((each) => each === id);
    const reached = level ? reachedAt(level) : [];
    if (reached.length > 0) return reached;
    if (id !== 'planOwner' || !scope.has('planOwner')) return [{ who: word, contact: none }];
    const owner = people.find(({ item }) => item.id === scope.answers.planOwner);
    return [
      {
        who: calls.role<Inline>(word, scope.show('planOwner')),
        contact: owner?.has('reach') ? owner.show('reach') : none,
      },
    ];
  };

  return {
    teams,
    people,
    /** Everybody whose contact the page gives. */
    named,
    tiersAt,
    partyOf,
    reachedAt,
    tierOf,
    /** A person of the register: with role, contact and stand-in. */
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

export type Who = ReturnType<typeof whoIn>;
