import { type Blocks, type Inline, strong, table } from '../../tree';
import { wordFor } from '../../words/vocabulary';
import type { Teams, Tier } from './tier';
import { own } from './questions';

const { responsibility } = own;
const { trigger } = own;

/** Empty rows below those that are given, for words of one's own. */
const ownRows = 2;

/** What each tier answers for, in a form: a row for each duty, in its parts, and a column for each tier. */
export function dutiesToTick(tiers: readonly Tier[], writer: Teams): [Inline, Blocks] {
  const { sections } = writer.words.chapters.teams;
  const duties = Object.entries(responsibility.sections ?? {}).flatMap(([part, ids]) => [
    strong(sections[part as keyof typeof sections]),
    ...ids.map((id) => wordFor(writer.words, responsibility, id)),
  ]);
  return toTick(tiers, writer, 'responsibilities', duties);
}

/** When each tier that passes cases on does so, in the same way. */
export const triggersToTick = (tiers: readonly Tier[], writer: Teams): [Inline, Blocks] =>
  toTick(
    tiers.filter(({ isSaid }) => isSaid('triggers')),
    writer,
    'triggers',
    trigger.ids.map((id) => wordFor(writer.words, trigger, id)),
    writer.label('timeLimit'),
  );

function toTick(
  tiers: readonly Tier[],
  { label }: Teams,
  question: 'responsibilities' | 'triggers',
  given: readonly Inline[],
  ...last: readonly Inline[]
): [Inline, Blocks] {
  const empty = tiers.map(() => '');
  const own = Array.from({ length: ownRows }, () => '');
  const head = [label(question), ...tiers.map(({ bare }) => bare('level'))];
  return [
    label(question),
    [
      table(
        head,
        [...given, ...own, ...last].map((name) => [name, ...empty]),
      ),
    ],
  ];
}
