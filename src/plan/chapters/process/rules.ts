import { type IdOf, idSets } from '../../catalogue/ids';
import type { Finding } from '../../finding';
import type { Plan } from '../../plan';
import { wordFor } from '../../words';

export function rules(plan: Plan): Finding[] {
  return [...missingTiers(plan), ...wayBack(plan), ...bridgeEnd(plan)];
}

/** Tiers that a step relies on although no team stands on them. */
function missingTiers({ answers: { teams, process } }: Plan): Finding[] {
  if (teams.tiers.length === 0) return [];
  const there = new Set<string | null>(teams.tiers.map(({ level }) => level));
  const isMissing = (party: IdOf<'party'> | null): party is IdOf<'tier'> =>
    party !== null && (idSets.tier as readonly string[]).includes(party) && !there.has(party);
  const seen = new Set<string>();
  return process.steps.flatMap(({ id, actor, to }, index): Finding[] => {
    const question = isMissing(actor) ? 'actor' : 'to';
    const party = question === 'actor' ? actor : to;
    if (!isMissing(party) || seen.has(party)) return [];
    seen.add(party);
    return [
      {
        kind: 'risk',
        id: 'unstaffedParty',
        title: (say, words) => say.unstaffedParty.title(wordFor(words, 'party', party)),
        ref: { chapter: 'process', question, entry: { list: 'steps', id, place: index + 1 } },
        guide: { page: 'support-process', heading: 'five-steps' },
      },
    ];
  });
}

function wayBack({ answers: { process } }: Plan): Finding[] {
  const { steps } = process;
  if (steps.length === 0 || steps.some(({ action, to }) => action === 'resolve' || to === 'user')) {
    return [];
  }
  return [
    {
      kind: 'risk',
      id: 'noReturn',
      title: (say) => say.noReturn.title,
      ref: { chapter: 'process', question: 'steps' },
      guide: { page: 'support-process', heading: 'fix-travels-back' },
    },
  ];
}

function bridgeEnd({ answers: { scope, process } }: Plan): Finding[] {
  const { bridge, bridgeEnd: end } = process;
  if (bridge !== 'yes' || !end || !scope.firstWave || end >= scope.firstWave) return [];
  return [
    {
      kind: 'risk',
      id: 'bridgeTooEarly',
      title: (say) => say.bridgeTooEarly.title,
      ref: { chapter: 'process', question: 'bridgeEnd' },
      guide: { page: 'support-process', heading: 'bridge-call' },
    },
  ];
}
