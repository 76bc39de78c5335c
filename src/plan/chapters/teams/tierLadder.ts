import { counted } from '../../../i18n/forms/plural';
import { tier as levels } from '../../catalogue/sets';
import type { LadderTeam } from '../../drawings/drawing';
import { type Blocks, drawn, plain } from '../../tree';
import { wordFor } from '../../words/vocabulary';
import type { Teams, Tier } from './tier';

/** The tiers as steps, each with its teams; the table of the chapter says the same. None without two of them. */
export function tierLadder(writer: Teams): Blocks {
  const { answers, words, say, own, entries } = writer;
  const tiers = answers.tiers.length > 0 ? entries('tiers') : [];
  const steps = levels.ids
    .map((level) => ({
      tier: wordFor(words, levels, level),
      teams: tiers.filter(({ item }) => item.level === level).map((tier) => teamOf(tier, writer)),
    }))
    .filter(({ teams }) => teams.length > 0);
  if (steps.length < 2) return [];
  const description = steps.flatMap(({ tier, teams }) =>
    teams.map(({ name, notes }) => {
      const said = [name, ...notes].filter((part) => part !== '').join(say.clauseGap);
      return said === '' ? tier : tier + say.colon + said;
    }),
  );
  const { ladder: title } = own.drawn;
  return [drawn({ kind: 'ladder', title, description, steps }, 'teams.tiers', [])];
}

function teamOf({ item, has, bare }: Tier, writer: Teams): LadderTeam {
  const { words, own, wording } = writer;
  const { people, escalatesTo, timeLimit } = item;
  const { drawn: said } = own;
  const limit = has('timeLimit') && typeof timeLimit === 'number' ? timeLimit : null;
  return {
    name: has('team') ? plain(bare('team')) : '',
    notes: [
      ...(has('people') && typeof people === 'number'
        ? [said.people(counted(people, writer))]
        : []),
      ...(has('escalatesTo') && escalatesTo !== null
        ? [
            said.escalates(
              wordFor(words, levels, escalatesTo),
              limit === null ? null : wording.duration(limit),
            ),
          ]
        : []),
    ],
  };
}
