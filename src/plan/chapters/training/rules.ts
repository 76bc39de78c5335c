import type { Finding } from '../../finding';
import type { Words } from '../../loading';
import type { Plan } from '../../plan';
import { typedOnOneLine } from '../../typedText';
import { party } from '../../catalogue/sets';
import { wordFor } from '../../words/vocabulary';
import { totalMinutes } from './agenda';
import { attended, sessionMinutes } from './attending';

const say = ({ chapters }: Words) => chapters.training.findings;

/** "2-3 hours, lecture plus labs": Microsoft's planning guide for a support plan, 2016 to 2018. */
const shortest = 120;
const longest = 180;

export function rules(plan: Plan): Finding[] {
  return [...late(plan), ...untrained(plan), ...length(plan), ...together(plan)];
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

/** Each audience's own agenda; one without lengths says nothing yet. */
function length({ answers: { training } }: Plan): Finding[] {
  return attended(training).flatMap(({ parties, items }): Finding[] => {
    const minutes = totalMinutes(items);
    const isNothing = items.length === 0 && parties.length > 0;
    const isFine = minutes === 0 || (minutes >= shortest && minutes <= longest);
    if (isFine && !isNothing) return [];
    const named = ({ wording, ...words }: Words) =>
      parties.length === 0
        ? null
        : wording.list(parties.map((id) => wordFor({ wording, ...words }, party, id)));
    return [
      {
        kind: 'hint',
        id: isNothing ? 'nothingFor' : 'agendaLength',
        title: (words) =>
          isNothing
            ? say(words).nothingFor.title(named(words) ?? '')
            : say(words).agendaLength.title(words.wording.duration(minutes), named(words)),
        ref: { chapter: 'training', question: 'agenda' },
        guide: { page: 'training', heading: isNothing ? 'level-per-tier' : 'length' },
      },
    ];
  });
}

/** Sessions that are too long only because audiences with different items sit in them. */
function together({ answers: { training } }: Plan): Finding[] {
  return training.sessions.flatMap(({ id, session, sessionFor }, index): Finding[] => {
    const minutes = sessionMinutes(training, sessionFor);
    const alone = Math.max(0, ...sessionFor.map((one) => sessionMinutes(training, [one])));
    if (minutes <= longest || alone > longest) return [];
    return [
      {
        kind: 'hint',
        id: 'mixedSession',
        title: (words) =>
          say(words).mixedSession.title(
            typedOnOneLine(session) || String(index + 1),
            words.wording.duration(minutes),
          ),
        ref: {
          chapter: 'training',
          question: 'sessionFor',
          entry: { list: 'sessions', id, place: index + 1 },
        },
        guide: { page: 'training', heading: 'length' },
      },
    ];
  });
}
