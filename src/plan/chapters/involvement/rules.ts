import type { Finding } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { platform } from '../../catalogue/sets';
import { own } from './questions';
import { stepRules } from './stepRules';
import { wordFor } from '../../words/vocabulary';

const { involvementActivity } = own;

const say = ({ findings }: CheckWords) => findings.involvement;

/** Phases that are over when the first users outside the pilot enrol. */
const before: readonly (string | null)[] = ['planning', 'testing', 'pilot'];

export function rules(plan: Plan): Finding[] {
  return [...late(plan), ...platforms(plan), ...stepRules(plan)];
}

function late({ answers: { scope, involvement } }: Plan): Finding[] {
  const { firstWave } = scope;
  return involvement.involvement.flatMap(({ id, step, phase, due }, index): Finding[] => {
    if (!firstWave || !due || !step || !before.includes(phase) || due < firstWave) return [];
    return [
      {
        kind: 'risk',
        id: 'stepTooLate',
        title: (words) => say(words).stepTooLate.title(wordFor(words, involvementActivity, step)),
        ref: {
          chapter: 'involvement',
          question: 'due',
          entry: { list: 'involvement', id, place: index + 1 },
        },
        guide: { page: 'early-involvement', heading: 'checklist' },
      },
    ];
  });
}

function platforms({ answers: { scope, involvement } }: Plan): Finding[] {
  const left = scope.platforms.filter((id) => !involvement.ownDevices.includes(id));
  // With none chosen the question is a gap already.
  if (left.length === 0 || involvement.ownDevices.length === 0) return [];
  return [
    {
      kind: 'hint',
      id: 'platformNotEnrolled',
      title: (words) =>
        say(words).platformNotEnrolled.title(
          words.wording.list(left.map((id) => wordFor(words, platform, id))),
        ),
      ref: { chapter: 'involvement', question: 'ownDevices' },
      guide: { page: 'early-involvement', heading: 'pilot' },
    },
  ];
}
