import type { Finding } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { criteriaRules } from './criteriaRules';
import { paceRules } from './paceRules';
import { phaseRules } from './phaseRules';

const say = ({ findings }: CheckWords) => findings.rollout;

export function rules(plan: Plan): Finding[] {
  return [
    ...phaseRules(plan),
    ...size(plan),
    ...contact(plan),
    ...criteriaRules(plan),
    ...paceRules(plan),
  ];
}

/** Every user is in one phase, and in no second one; said once every phase has a size. */
function size({ answers: { scope, rollout } }: Plan): Finding[] {
  const { users } = scope;
  const sizes = rollout.phases.map(({ phaseUsers }) => phaseUsers);
  const known = sizes.filter((each) => typeof each === 'number');
  if (typeof users !== 'number' || known.length === 0 || known.length < sizes.length) return [];
  const sum = known.reduce((all, each) => all + each, 0);
  if (sum === users) return [];
  return [
    {
      kind: 'hint',
      id: 'sizesDiffer',
      title: (words) =>
        say(words).sizesDiffer.title(words.wording.number(sum), words.wording.number(users)),
      ref: { chapter: 'rollout', question: 'phases' },
      guide: { page: 'supporting-the-rollout', heading: 'phases' },
    },
  ];
}

/** The enrolment message names whom to contact for help: Microsoft's planning guide, steps 5 and 6. */
function contact({ answers: { rollout } }: Plan): Finding[] {
  return rollout.messages.flatMap(({ id, message, checks }, index): Finding[] =>
    message !== 'enrol' || checks.length === 0 || checks.includes('contact')
      ? []
      : [
          {
            kind: 'risk',
            id: 'noContactNamed',
            title: (words) => say(words).noContactNamed.title,
            ref: {
              chapter: 'rollout',
              question: 'checks',
              entry: { list: 'messages', id, place: index + 1 },
            },
            guide: { page: 'supporting-the-rollout', heading: 'messages' },
          },
        ],
  );
}
