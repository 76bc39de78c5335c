import type { Inline } from '../../tree';
import type { Entry, Writer } from '../../writer';
import type { teams } from './questions';
import type { TeamsWords } from './words/en';

export type Teams = Writer<typeof teams, TeamsWords>;
export type Tier = Entry<typeof teams.tiers.tiers>;

/** A tier by its level; where several have that, with the name of the team. */
export function tierName({ item, bare }: Tier, tiers: readonly Tier[], { own }: Teams): Inline {
  const isOnly = tiers.filter((other) => other.item.level === item.level).length === 1;
  return isOnly ? bare('level') : own.tierHeading<Inline>(bare('level'), bare('team'));
}
