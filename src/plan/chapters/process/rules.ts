import { party } from '../../catalogue/sets';
import { type Finding, inList } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { unstaffed } from '../../staffing';
import { wordFor } from '../../words/vocabulary';
import { isJoint } from './isJoint';
import { reachRules } from './reachRules';

const say = ({ findings }: CheckWords) => findings.process;

export function rules(plan: Plan): Finding[] {
  return [...missingTiers(plan), ...wayBack(plan), ...bridgeEnd(plan), ...reachRules(plan)];
}

/** Tiers that a step relies on although no team stands on them; each once, where it is first relied on. */
function missingTiers(plan: Plan): Finding[] {
  const at = inList('process', 'steps');
  const relied = plan.answers.process.steps.flatMap((step, index) =>
    (['actor', 'to'] as const).map((question) => ({
      party: step[question],
      place: at(question, step, index),
    })),
  );
  return unstaffed(plan, relied).map(({ party: missing, place }) => ({
    kind: 'risk',
    id: 'unstaffedParty',
    title: (words) => say(words).unstaffedParty.title(wordFor(words, party, missing)),
    ref: place,
    guide: { page: 'support-process', heading: 'five-steps' },
  }));
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
