import { party, tier } from '../catalogue/sets';
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

  /** A party; the plan's owner by name. The teams of a tier stand in rows of their own. */
  const partyNamed = (id: Party): Inline => {
    const word = wordFor(words, party, id);
    return id === 'planOwner' && scope.has('planOwner')
      ? calls.role<Inline>(word, scope.show('planOwner'))
      : word;
  };

  /** A tier with the teams that it is made of. */
  const teamsOf = (level: IdOf<typeof tier>): Inline => {
    const names = tiers
      .filter(({ item, has }) => item.level === level && has('team'))
      .flatMap(({ show }, index): Inline[] => [...(index > 0 ? [separator] : []), show('team')]);
    const word = wordFor(words, tier, level);
    return names.length > 0 ? calls.tier<Inline>(word, names) : word;
  };

  return {
    teams,
    people,
    /** Everybody whose contact the page gives. */
    named,
    tiersAt: (level: IdOf<typeof tier>) => tiers.filter(({ item }) => item.level === level),
    partyNamed,
    teamsOf,
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
