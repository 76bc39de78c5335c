import { party } from '../../catalogue/sets';
import type { Move } from '../../drawings/drawing';
import type { IdOf } from '../../kinds/idSet';
import { type Blocks, drawn, plain } from '../../tree';
import { wordFor } from '../../words/vocabulary';
import type { Entry, Writer } from '../../writer';
import type { process } from './questions';
import type { ProcessWords } from './words/en';

type Process = Writer<typeof process, ProcessWords>;
type Step = Entry<typeof process.workflow.steps>;
type Party = IdOf<typeof party>;

/**
 * The way of a ticket from the user through the steps and back. None as long as there are no two steps of two parties.
 * @param instead what stands in its place where nothing can be drawn
 */
export function escalationPath(writer: Process, instead: Blocks): Blocks {
  const { answers, entries, words, own, say } = writer;
  const steps = (answers.steps.length > 0 ? entries('steps') : []).filter(
    ({ item }) => item.actor !== null,
  );
  const involved = new Set<Party>(['user', ...steps.flatMap(partiesIn)]);
  const lanes = party.ids.filter((id) => involved.has(id));
  if (steps.length < 2 || lanes.length < 3) return instead;
  const names = lanes.map((id) => wordFor(words, party, id));
  const moves = steps.map((step, index) => moveOf(step, index, lanes, writer));
  const description = moves.map(({ at, action, note }) =>
    [`${names[at]}${say.colon}${action}`, note].filter((part) => part !== '').join(say.clauseGap),
  );
  return [
    drawn(
      {
        kind: 'path',
        title: own.diagram,
        description,
        lanes: names,
        moves,
      },
      'process.steps',
      instead,
    ),
  ];
}

const partiesIn = ({ item }: Step): Party[] =>
  [item.actor, item.to].filter((each) => each !== null);

function moveOf(step: Step, index: number, lanes: readonly Party[], { own }: Process): Move {
  const { item, bare, has } = step;
  const laneOf = (id: Party | null) => (id === null ? -1 : lanes.indexOf(id));
  const at = laneOf(item.actor);
  const to = laneOf(item.to);
  return {
    action: plain(bare(item.action === 'own' ? 'ownAction' : 'action')),
    note: has('limit') ? plain(own.limit(bare('limit'))) : '',
    at,
    // Who begins has heard of it from the user.
    ...(index === 0 && item.actor !== 'user' && { from: lanes.indexOf('user') }),
    ...(to >= 0 && to !== at && { to }),
  };
}
