import { careEnd, decisionDay } from '../../chapters/rollout/load';
import { careMarks, type Making, nameOf, onDay, writerIn } from './event';
import type { CalendarEvent } from './ics';

/** Days of the rollout itself: milestones, phases with their decisions, moves to Intune, the end of what is done for them. */
export const courseOf = (making: Making): CalendarEvent[] => [
  ...milestones(making),
  ...phases(making),
  ...moves(making),
  ...ends(making),
  ...figures(making),
];

function milestones(making: Making): CalendarEvent[] {
  const writer = writerIn(making, 'scope');
  return (['kickoff', 'pilotStart', 'firstWave', 'rolloutEnd'] as const).flatMap((question) =>
    onDay(making, writer, {
      id: `scope.${question}`,
      day: writer.answers[question],
      summary: making.say[question],
      of: [question],
    }),
  );
}

function phases(making: Making): CalendarEvent[] {
  const { entries, answers, label, marked } = writerIn(making, 'rollout');
  return entries('phases').flatMap((phase, index) => {
    const list = label('phases');
    const name = nameOf(making, phase, { question: 'phase', list, place: index + 1 });
    const id = `rollout.phases.${phase.item.id}`;
    const decided = onDay(making, phase, {
      id: `${id}.decision`,
      day: decisionDay(phase.item, answers),
      summary: making.say.decision(name),
      of: ['phaseStart'],
      also: [marked('', ['decideDays'])],
    });
    const started = onDay(making, phase, {
      id,
      day: phase.item.phaseStart,
      summary: making.say.phase(name),
      of: ['phaseStart'],
      details: ['group', 'phaseUsers', 'phasePlatforms', 'phasePlaces'],
    });
    return [...decided, ...started];
  });
}

/** The days on which Intune takes over what Configuration Manager has managed until then. */
function moves(making: Making): CalendarEvent[] {
  const { entries, label, plan } = writerIn(making, 'teams');
  if (plan.answers.scope.product !== 'coManagement') return [];
  return entries('workloads').flatMap((row, index) => {
    const list = label('workloads');
    const name = nameOf(making, row, { question: 'workload', list, place: index + 1 });
    return onDay(making, row, {
      id: `teams.workloads.${row.item.id}`,
      day: row.item.moves,
      summary: making.say.moves(name),
      of: ['moves'],
      details: ['managedBy'],
    });
  });
}

function ends(making: Making): CalendarEvent[] {
  const rollout = writerIn(making, 'rollout');
  const call = writerIn(making, 'process');
  return [
    ...onDay(making, rollout, {
      id: 'rollout.careDays',
      day: careEnd(making.plan),
      summary: making.say.careEnd,
      of: ['careDays'],
      also: careMarks(making),
      details: ['careTeam', 'careAccepts'],
    }),
    ...onDay(making, call, {
      id: 'process.bridgeEnd',
      day: call.answers.bridgeEnd,
      summary: making.say.callEnd,
      of: ['bridgeEnd'],
      details: ['bridgeExit'],
    }),
  ];
}

function figures(making: Making): CalendarEvent[] {
  const writer = writerIn(making, 'measures');
  const { baseline, normalFrom } = writer.answers;
  return [
    ...onDay(making, writer, {
      id: 'measures.baseline',
      day: baseline,
      summary: making.say.baseline,
      of: ['baseline'],
      details: ['baselineBy'],
    }),
    ...onDay(making, writer, {
      id: 'measures.normalFrom',
      day: normalFrom,
      summary: making.say.normal,
      of: ['normalFrom'],
      details: ['normalBy'],
    }),
  ];
}
