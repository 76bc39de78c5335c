import { type IdOf, idSets } from '../../catalogue/ids';
import type { Finding } from '../../finding';
import type { Plan } from '../../plan';
import { wordingOf } from '../../../i18n/wording';
import { wordFor } from '../../words';

const rank = (level: IdOf<'tier'>) => idSets.tier.indexOf(level);

export function rules({ answers: { teams } }: Plan): Finding[] {
  const { tiers } = teams;
  if (tiers.length === 0) return [];
  return [...firstLine(tiers), ...escalations(tiers), ...leftOver(tiers)];
}

type Tiers = Plan['answers']['teams']['tiers'];

function firstLine(tiers: Tiers): Finding[] {
  if (tiers.some(({ level }) => level === 'tier1')) return [];
  return [
    {
      kind: 'risk',
      id: 'noFirstLine',
      title: (say) => say.noFirstLine.title,
      ref: { chapter: 'teams', question: 'tiers' },
      guide: { page: 'teams-and-tiers', heading: 'tier-1' },
    },
  ];
}

function escalations(tiers: Tiers): Finding[] {
  const levels = tiers.map(({ level }) => level);
  return tiers.flatMap(({ id, level, escalatesTo }, index): Finding[] => {
    if (level === null || level === 'tier4' || escalatesTo === null) return [];
    const common = {
      kind: 'risk',
      ref: {
        chapter: 'teams',
        question: 'escalatesTo',
        entry: { list: 'tiers', id, place: index + 1 },
      },
      guide: { page: 'teams-and-tiers', heading: 'each-tier' },
    } as const;
    if (rank(escalatesTo) <= rank(level)) {
      return [
        {
          ...common,
          id: 'sameOrLower',
          title: (say, words) => say.sameOrLower.title(wordFor(words, 'tier', level)),
        },
      ];
    }
    if (levels.includes(escalatesTo)) return [];
    return [
      {
        ...common,
        id: 'unknownEscalation',
        title: (say, words) =>
          say.unknownEscalation.title(
            wordFor(words, 'tier', level),
            wordFor(words, 'tier', escalatesTo),
          ),
      },
    ];
  });
}

function leftOver(tiers: Tiers): Finding[] {
  const taken = new Set<string>(tiers.flatMap(({ responsibilities }) => responsibilities));
  const left = idSets.responsibility.filter((id) => !taken.has(id));
  if (left.length === 0) return [];
  return [
    {
      kind: 'hint',
      id: 'nobodyDoes',
      title: (say, words) =>
        say.nobodyDoes.title(
          wordingOf(words.locale).list(left.map((id) => wordFor(words, 'responsibility', id))),
        ),
      ref: { chapter: 'teams', question: 'tiers' },
      guide: { page: 'teams-and-tiers', heading: 'each-tier' },
    },
  ];
}
