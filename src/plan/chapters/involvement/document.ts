import { type Blocks, type Inline, list, paragraph, strong } from '../../tree';
import type { Entry, Writer } from '../../writer';
import { labelled, listed, offered, sections } from '../points';
import type { involvement } from './questions';
import { own } from './questions';
import type { InvolvementWords } from './words/en';

const { phase: phases } = own;

type Involvement = Writer<typeof involvement, InvolvementWords>;
type Step = Entry<typeof involvement.steps.involvement>;

export function document(writer: Involvement, number: number): Blocks {
  const { groups } = writer;
  const points = (...questions: Parameters<Involvement['show']>[0][]) =>
    listed(...labelled(writer.say, writer, ...questions));
  return sections(number, [
    [groups.steps, checklist(writer)],
    [groups.pilot, points('pilotSeats', 'ownDevices')],
    [groups.feedback, points('feedbackChannels', 'feedbackPlace', 'feedbackFrequency')],
  ]);
}

function checklist({ say, own, label, show, entries }: Involvement): Blocks {
  const steps = inOrder(entries('involvement', { each: 'phase', times: 2 }));
  if (steps.length === 0) return [paragraph(label('involvement'), say.colon, show('involvement'))];
  const task = ({ item, bare, marked }: Step) => {
    const what = item.step === 'own' ? 'ownStep' : 'step';
    const said = own.task<Inline>(bare(what), bare('owner'), bare('due'));
    return marked(said, [what, 'phase', 'owner', 'due']);
  };
  return [
    ...phasesOf(steps).flatMap((group) => [
      paragraph(strong(group[0].bare('phase'))),
      list(group.map((step) => ({ line: task(step), done: false }))),
    ]),
    ...offered(say, steps, 'step'),
  ];
}

/** Steps of one phase together; a step without a phase stands alone. Takes them in order. */
function phasesOf(steps: Step[]): [Step, ...Step[]][] {
  const groups: [Step, ...Step[]][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && step.item.phase !== null && last[0].item.phase === step.item.phase) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** By phase, then by day; undated steps come last in their phase. */
function inOrder(steps: Step[]): Step[] {
  const phase = ({ item }: Step) =>
    item.phase ? phases.ids.indexOf(item.phase) : phases.ids.length;
  const day = ({ item }: Step) => item.due ?? '9999';
  return steps.toSorted((a, b) => phase(a) - phase(b) || day(a).localeCompare(day(b)));
}
