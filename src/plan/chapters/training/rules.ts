import type { Finding } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { typedOnOneLine } from '../../typedText';
import { party } from '../../catalogue/sets';
import { wordFor } from '../../words/vocabulary';
import { agendaRules } from './agendaRules';
import { sessionRules } from './sessionRules';

const say = ({ findings }: CheckWords) => findings.training;

export function rules(plan: Plan): Finding[] {
  return [...late(plan), ...untrained(plan), ...agendaRules(plan), ...sessionRules(plan)];
}

function late({ answers: { scope, training } }: Plan): Finding[] {
  const { firstWave } = scope;
  return training.sessions.flatMap(({ id, session, sessionDate }, index): Finding[] => {
    if (!firstWave || !sessionDate || sessionDate < firstWave) return [];
    return [
      {
        kind: 'risk',
        id: 'trainedTooLate',
        title: (words) =>
          say(words).trainedTooLate.title(typedOnOneLine(session) || String(index + 1)),
        ref: {
          chapter: 'training',
          question: 'sessionDate',
          entry: { list: 'sessions', id, place: index + 1 },
        },
        guide: { page: 'training', heading: 'train-the-trainer' },
      },
    ];
  });
}

/** Tiers with an audience but no session; only once there are sessions at all, else it is a gap. */
function untrained({ answers: { training } }: Plan): Finding[] {
  const { audiences, sessions } = training;
  if (sessions.length === 0) return [];
  const reached = new Set<string>(sessions.flatMap(({ sessionFor }) => sessionFor));
  return audiences.flatMap(({ id, audience }, index): Finding[] => {
    if (audience === null || !audience.startsWith('tier') || reached.has(audience)) return [];
    return [
      {
        kind: 'risk',
        id: 'untrained',
        title: (words) => say(words).untrained.title(wordFor(words, party, audience)),
        ref: {
          chapter: 'training',
          question: 'audience',
          entry: { list: 'audiences', id, place: index + 1 },
        },
        guide: { page: 'training', heading: 'level-per-tier' },
      },
    ];
  });
}
