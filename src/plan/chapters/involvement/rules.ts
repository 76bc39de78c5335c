import { wordingOf } from '../../../i18n/wording';
import type { Finding } from '../../finding';
import type { Plan } from '../../plan';
import { wordFor } from '../../words';

/** Phases that are over when the first users outside the pilot enrol. */
const before: readonly (string | null)[] = ['planning', 'testing', 'pilot'];

export function rules(plan: Plan): Finding[] {
  return [...late(plan), ...platforms(plan)];
}

function late({ answers: { scope, involvement } }: Plan): Finding[] {
  const { firstWave } = scope;
  return involvement.involvement.flatMap(({ id, step, phase, due }, index): Finding[] => {
    if (!firstWave || !due || !step || !before.includes(phase) || due < firstWave) return [];
    return [
      {
        kind: 'risk',
        id: 'stepTooLate',
        title: (say, words) => say.stepTooLate.title(wordFor(words, 'involvementActivity', step)),
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
      title: (say, words) =>
        say.platformNotEnrolled.title(
          wordingOf(words.locale).list(left.map((id) => wordFor(words, 'platform', id))),
        ),
      ref: { chapter: 'involvement', question: 'ownDevices' },
      guide: { page: 'early-involvement', heading: 'pilot' },
    },
  ];
}
