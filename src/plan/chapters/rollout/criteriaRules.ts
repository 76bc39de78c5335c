import type { Finding } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { wordFor } from '../../words/vocabulary';
import { own } from './questions';

const { gate } = own;

const say = ({ findings }: CheckWords) => findings.rollout;

/** Who works on the rollout itself: one of them sees first that something goes wrong. */
const near: readonly string[] = ['tier1', 'tier2', 'tier3', 'trainers', 'rolloutLead'];

/** What can't be decided: a gate without a criterion, and a pause that only somebody far away may order. */
export const criteriaRules = (plan: Plan): Finding[] => [...ungated(plan), ...farAway(plan)];

/** Gates without a criterion, once there is one at all: else the list is a gap. */
function ungated({ answers: { rollout } }: Plan): Finding[] {
  const { criteria } = rollout;
  if (criteria.length === 0 || criteria.some((each) => each.gate === null)) return [];
  return gate.ids
    .filter((id) => criteria.every((each) => each.gate !== id))
    .map((id) => ({
      kind: 'hint',
      id: 'gateWithoutCriterion',
      title: (words) => say(words).gateWithoutCriterion.title(wordFor(words, gate, id)),
      ref: { chapter: 'rollout', question: 'criteria' },
      guide:
        id === 'go'
          ? { page: 'supporting-the-rollout', heading: 'go-no-go' }
          : { page: 'supporting-the-rollout', heading: 'early-life-support' },
    }));
}

function farAway({ answers: { rollout } }: Plan): Finding[] {
  const { mayPause } = rollout;
  if (mayPause.length === 0 || mayPause.some((party) => near.includes(party))) return [];
  return [
    {
      kind: 'hint',
      id: 'pauseFarAway',
      title: (words) => say(words).pauseFarAway.title,
      ref: { chapter: 'rollout', question: 'mayPause' },
      guide: { page: 'supporting-the-rollout', heading: 'pause-roll-back' },
    },
  ];
}
