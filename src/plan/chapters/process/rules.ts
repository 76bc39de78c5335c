import { party, tier } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import type { Finding } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { wordFor } from '../../words/vocabulary';
import { isJoint } from './isJoint';
import { reachRules } from './reachRules';

const say = ({ findings }: CheckWords) => findings.process;

export function rules(plan: Plan): Finding[] {
  return [...missingTiers(plan), ...wayBack(plan), ...bridgeEnd(plan), ...reachRules(plan)];
}

/** Tiers that a step relies on although no team stands on them; each once, where it is first relied on. */
function missingTiers({ answers: { teams, process } }: Plan): Finding[] {
  if (teams.tiers.length === 0) return [];
  const there = new Set<string | null>(teams.tiers.map(({ level }) => level));
  const isMissing = (of: IdOf<typeof party> | null): of is IdOf<typeof tier> =>
    tier.ids.some((id) => id === of) && !there.has(of);
  const seen = new Set<string>();
  return process.steps.flatMap(({ id, actor, to }, index) =>
    Object.entries({ actor, to }).flatMap(([question, missing]): Finding[] => {
      if (!isMissing(missing) || seen.has(missing)) return [];
      seen.add(missing);
      return [
        {
          kind: 'risk',
          id: 'unstaffedParty',
          title: (words) => say(words).unstaffedParty.title(wordFor(words, party, missing)),
          ref: { chapter: 'process', question, entry: { list: 'steps', id, place: index + 1 } },
          guide: { page: 'support-process', heading: 'five-steps' },
        },
      ];
    }),
  );
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
      title: (words) => say(words).noReturn.title,
      ref: { chapter: 'process', question: 'steps' },
      guide: { page: 'support-process', heading: 'fix-travels-back' },
    },
  ];
}

function bridgeEnd({ answers: { scope, process } }: Plan): Finding[] {
  const { bridge, bridgeEnd: end } = process;
  if (!isJoint(bridge) || !end || !scope.firstWave || end >= scope.firstWave) return [];
  return [
    {
      kind: 'risk',
      id: 'bridgeTooEarly',
      title: (words) => say(words).bridgeTooEarly.title,
      ref: { chapter: 'process', question: 'bridgeEnd' },
      guide: { page: 'support-process', heading: 'bridge-call' },
    },
  ];
}
