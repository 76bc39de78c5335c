import { type Blocks, paragraph } from '../../tree';
import type { Entry, Writer } from '../../writer';
import { asked, entryTable } from '../entryTable';
import { facts, factTable, offered, sections } from '../points';
import type { involvement } from './questions';
import { own } from './questions';
import type { InvolvementWords } from './words/en';

const { phase: phases } = own;

type Involvement = Writer<typeof involvement, InvolvementWords>;
type Step = Entry<typeof involvement.steps.involvement>;

export function document(writer: Involvement, number: number): Blocks {
  const { groups } = writer;
  const points = (...questions: Parameters<Involvement['show']>[0][]) =>
    factTable(writer.say, facts(writer, ...questions));
  return sections(number, [
    [groups.steps, stepTable(writer)],
    [groups.pilot, points('pilotSeats', 'ownDevices')],
    [groups.feedback, points('feedbackChannels', 'feedbackPlace', 'feedbackFrequency')],
  ]);
}

/** In one table rather than as tasks to tick: who has to do something finds it by name and day. */
function stepTable(writer: Involvement): Blocks {
  const { say, label, show, entries } = writer;
  const steps = inOrder(entries('involvement', { each: 'phase', times: 2 }));
  if (steps.length === 0) return [paragraph(label('involvement'), say.colon, show('involvement'))];
  return [
    ...entryTable(say, steps, [
      {
        head: label('step'),
        cell: ({ item, show: showIn }) => showIn(item.step === 'own' ? 'ownStep' : 'step'),
      },
      ...asked(writer, 'phase', 'owner', 'due'),
    ]),
    ...offered(say, steps, 'step'),
  ];
}

/** By phase, then by day; undated steps come last in their phase. */
function inOrder(steps: Step[]): Step[] {
  const phase = ({ item }: Step) =>
    item.phase ? phases.ids.indexOf(item.phase) : phases.ids.length;
  const day = ({ item }: Step) => item.due ?? '9999';
  return steps.toSorted((a, b) => phase(a) - phase(b) || day(a).localeCompare(day(b)));
}
