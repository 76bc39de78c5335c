import { counted } from '../../../i18n/forms/plural';
import { party } from '../../catalogue/sets';
import type { Finding } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { unstaffed } from '../../staffing';
import { wordFor } from '../../words/vocabulary';
import { isJoint } from '../process/isJoint';
import { own as processSets } from '../process/questions';
import { shownBy } from './catalogue';
import { handoverRules } from './handover';
import { own } from './questions';

const { measure: measureSet } = own;

const { bridgeExit } = processSets;

const say = ({ findings }: CheckWords) => findings.measures;

/** More take longer to collect than to discuss: our rule of thumb. */
const most = 8;

const thresholds = { page: 'measures', heading: 'thresholds' } as const;
const definitions = { page: 'measures', heading: 'definitions' } as const;

type Measures = Plan['answers']['measures']['measures'];

const at = (question: string, { id }: Measures[number], index: number) => ({
  chapter: 'measures' as const,
  question,
  entry: { list: 'measures', id, place: index + 1 },
});

export function rules(plan: Plan): Finding[] {
  // With none chosen the list is a gap already.
  const ofDays = [...baseline(plan), ...handoverRules(plan)];
  if (plan.answers.measures.measures.length === 0) return ofDays;
  return [
    ...exits(plan),
    ...goNoGo(plan),
    ...reporters(plan),
    ...twice(plan),
    ...many(plan),
    ...ofDays,
  ];
}

/** Signs for the end of the joint call that no measure shows which is used for that. */
function exits({ answers: { process, measures } }: Plan): Finding[] {
  if (!isJoint(process.bridge)) return [];
  const shown = new Set<string | null>(
    measures.measures
      .filter(({ usedFor }) => usedFor.includes('bridgeExit'))
      .map(({ measure }) => measure),
  );
  return process.bridgeExit.flatMap((sign): Finding[] => {
    const needed = shownBy[sign];
    if (needed === undefined || shown.has(needed)) return [];
    return [
      {
        kind: 'hint',
        id: 'exitUnmeasured',
        title: (words) => say(words).exitUnmeasured.title(wordFor(words, bridgeExit, sign)),
        ref: { chapter: 'measures', question: 'measures' },
        guide: thresholds,
      },
    ];
  });
}

function goNoGo({ answers: { measures } }: Plan): Finding[] {
  if (measures.measures.some(({ usedFor }) => usedFor.includes('goNoGo'))) return [];
  return [
    {
      kind: 'hint',
      id: 'goNoGoUnmeasured',
      title: (words) => say(words).goNoGoUnmeasured.title,
      ref: { chapter: 'measures', question: 'measures' },
      guide: { page: 'measures', heading: 'thresholds' },
    },
  ];
}

/** Tiers that report a figure although no team is on them; each once, where it is first relied on. */
function reporters(plan: Plan): Finding[] {
  const relied = plan.answers.measures.measures.map((entry, index) => ({
    party: entry.by,
    place: at('by', entry, index),
  }));
  return unstaffed(plan, relied).map(({ party: by, place }) => ({
    kind: 'risk',
    id: 'reporterMissing',
    title: (words) => say(words).reporterMissing.title(wordFor(words, party, by)),
    ref: place,
    guide: definitions,
  }));
}

function twice({ answers: { measures } }: Plan): Finding[] {
  const all = measures.measures;
  return all.flatMap((entry, index): Finding[] => {
    const { measure } = entry;
    const isFirst = all.findIndex((each) => each.measure === measure) === index;
    if (measure === null || measure === 'own' || isFirst) return [];
    return [
      {
        kind: 'hint',
        id: 'measuredTwice',
        title: (words) => say(words).measuredTwice.title(wordFor(words, measureSet, measure)),
        ref: at('measure', entry, index),
        guide: definitions,
      },
    ];
  });
}

function many({ answers: { measures } }: Plan): Finding[] {
  const count = measures.measures.length;
  if (count <= most) return [];
  return [
    {
      kind: 'hint',
      id: 'tooManyMeasures',
      title: (words) => say(words).tooManyMeasures.title(counted(count, words)),
      ref: { chapter: 'measures', question: 'measures' },
      guide: { page: 'measures', heading: 'few' },
    },
  ];
}

function baseline({ answers: { scope, measures } }: Plan): Finding[] {
  const { baseline: day } = measures;
  const { pilotStart, firstWave } = scope;
  if (!day) return [];
  const isBefore = pilotStart !== null && day < pilotStart;
  if (!isBefore && (firstWave === null || day < firstWave)) return [];
  return [
    {
      kind: 'risk',
      id: 'baselineOutOfPilot',
      title: (words) => say(words).baselineOutOfPilot.title,
      ref: { chapter: 'measures', question: 'baseline' },
      guide: { page: 'measures', heading: 'baseline' },
    },
  ];
}
