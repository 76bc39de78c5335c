import type { Finding } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { labelFor } from '../../words/vocabulary';
import { milestoneRules } from './milestones';

const say = ({ findings }: CheckWords) => findings.scope;

const order = ['kickoff', 'pilotStart', 'firstWave', 'rolloutEnd'] as const;

export const rules = (plan: Plan): Finding[] => [...outOfOrder(plan), ...milestoneRules(plan)];

function outOfOrder({ answers: { scope } }: Plan): Finding[] {
  const dated = order.filter((id) => scope[id] !== null);
  return dated.slice(1).flatMap((later, index): Finding[] => {
    const earlier = dated[index];
    if (!earlier || (scope[later] ?? '') >= (scope[earlier] ?? '')) return [];
    return [
      {
        kind: 'risk',
        id: 'datesOutOfOrder',
        title: (words) =>
          say(words).datesOutOfOrder.title(
            labelFor(words, 'scope', earlier),
            labelFor(words, 'scope', later),
          ),
        ref: { chapter: 'scope', question: later },
        guide: { page: 'early-involvement', heading: 'checklist' },
      },
    ];
  });
}
