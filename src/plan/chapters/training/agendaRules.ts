import { party, platform as platformSet } from '../../catalogue/sets';
import { finder, type Finding } from '../../finding';
import type { IdOf } from '../../kinds/idSet';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { wordFor } from '../../words/vocabulary';
import { longest, shortest, totalMinutes } from './agenda';
import { type Attended, attended } from './attending';
import { kinds } from './kinds';
import type { own } from './questions';

const found = finder(kinds);
const atAgenda = { chapter: 'training', question: 'agenda' } as const;

/** How long each audience learns, what is to be practised, and when. */
export const agendaRules = (plan: Plan): Finding[] => [
  ...attended(plan.answers.training).flatMap(agendaOf),
  ...labTime(plan),
  ...labPlatforms(plan),
];

/** The agenda of one audience, or of all where it is the same; one without lengths says nothing yet. */
function agendaOf({ parties, items }: Attended): Finding[] {
  const minutes = totalMinutes(items);
  const named =
    (words: CheckWords) =>
    (formed: (party: string) => string): string =>
      words.wording.list(parties.map((id) => formed(wordFor(words, party, id))));
  if (parties.length > 0 && items.length === 0) {
    return [
      found('nothingFor', atAgenda, { page: 'training', heading: 'level-per-tier' }, (words) =>
        words.findings.training.nothingFor.title(named(words)),
      ),
    ];
  }
  if (minutes === 0 || (minutes >= shortest && minutes <= longest)) return [];
  return [
    found('agendaLength', atAgenda, { page: 'training', heading: 'length' }, (words) =>
      words.findings.training.agendaLength.title(
        words.wording.duration(minutes),
        parties.length === 0 ? null : named(words),
      ),
    ),
  ];
}

/** Labs are chosen, and no part of the agenda is one; an own part may be, for all that is known. */
function labTime({ answers: { training } }: Plan): Finding[] {
  const { agenda, labs } = training;
  const hasTime = agenda.some(
    ({ item, form }) => item === null || item === 'labs' || item === 'own' || form === 'lab',
  );
  const isTold = agenda.some(({ form }) => form !== null);
  if (labs.length === 0 || agenda.length === 0 || hasTime || !isTold) return [];
  return [
    found(
      'labsWithoutTime',
      atAgenda,
      { page: 'training', heading: 'labs' },
      (words) => words.findings.training.labsWithoutTime.title,
    ),
  ];
}

/** The lab in which a device of the platform is enrolled; we know none for Linux. */
const enrolling: Partial<Record<IdOf<typeof platformSet>, IdOf<typeof own.lab>>> = {
  windows: 'enrolWindows',
  macos: 'enrolMacos',
  ios: 'enrolIos',
  android: 'enrolAndroid',
};

function labPlatforms({ answers: { scope, training } }: Plan): Finding[] {
  const { labs } = training;
  const left = scope.platforms.filter((id) => {
    const lab = enrolling[id];
    return lab !== undefined && !labs.includes(lab);
  });
  if (labs.length === 0 || left.length === 0 || training.ownLabs.trim() !== '') return [];
  return [
    found(
      'platformWithoutLab',
      { chapter: 'training', question: 'labs' },
      { page: 'training', heading: 'labs' },
      (words) =>
        words.findings.training.platformWithoutLab.title(
          words.wording.list(left.map((id) => wordFor(words, platformSet, id))),
        ),
    ),
  ];
}
