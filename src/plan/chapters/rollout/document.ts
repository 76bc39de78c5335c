import type { Count } from '../../../i18n/forms/plural';
import { type Blocks, type Inline, paragraph, type Point, strong, table } from '../../tree';
import type { Writer } from '../../writer';
import { chosen, labelled, listed, offered, sections } from '../points';
import { criteriaTable } from './criteria';
import { careEnd } from './load';
import { phaseTable } from './phaseTable';
import { timeline } from './timeline';
import type { rollout } from './questions';
import type { RolloutWords } from './words/en';

type Rollout = Writer<typeof rollout, RolloutWords>;

export function document(writer: Rollout, number: number): Blocks {
  const { groups } = writer;
  return sections(number, [
    [groups.phases, [...phaseTable(writer), ...timeline(writer)]],
    [groups.load, load(writer)],
    [groups.messages, messages(writer)],
    [groups.gate, gate(writer)],
    [groups.care, care(writer)],
    [groups.stop, stop(writer)],
  ]);
}

/** Says who does something with a number of working days in one point; label by label where one of them is missing. */
function within(
  writer: Rollout,
  [who, days]: readonly ['countBy', 'countDays'] | readonly ['decides', 'decideDays'],
  sentence: (party: Inline, days: Count) => Inline,
): Point[] {
  const { say, label, has, bare, marked, answers, wording } = writer;
  const count = answers[days];
  if (!has(who) || !has(days) || typeof count !== 'number') {
    return labelled(say, writer, who, days);
  }
  const said = sentence(bare(who), { count, shown: wording.number(count) });
  return [{ line: [strong(label(who)), say.colon, marked(said, [who, days])] }];
}

function load(writer: Rollout): Blocks {
  const { say, own, has, bare, marked } = writer;
  const rate = marked(own.assumed<Inline>(bare('contactRate')), ['contactRate']);
  const { capacity } = writer.answers;
  const points = [
    ...(has('contactRate') ? [] : labelled(say, writer, 'contactRate')),
    ...(has('capacity') ? [] : labelled(say, writer, 'capacity')),
    ...within(writer, ['countBy', 'countDays'], own.counted<Inline>),
  ];
  const more = own.capacity<Inline>(bare('capacity'), Number(capacity));
  return [
    ...(has('contactRate') ? [paragraph(rate)] : []),
    ...(has('capacity') ? [paragraph(marked(more, ['capacity']))] : []),
    ...listed(...points),
  ];
}

const messageColumns = ['message', 'sent', 'to', 'via', 'sender', 'checks'] as const;

function messages({ say, label, show, entries }: Rollout): Blocks {
  const rows = entries('messages', { each: 'message' });
  if (rows.length === 0) return [paragraph(label('messages'), say.colon, show('messages'))];
  return [
    table(
      messageColumns.map(label),
      rows.map((row) => messageColumns.map(row.show)),
    ),
    ...offered(say, rows, 'sent', 'to', 'via', 'checks'),
  ];
}

function gate(writer: Rollout): Blocks {
  const { say, own, label, show, isSaid, answers } = writer;
  const isMissing = answers.criteria.length === 0 && isSaid('criteria');
  const criteria = criteriaTable(writer, 'go');
  return [
    ...(isMissing && criteria.length === 0
      ? [paragraph(label('criteria'), say.colon, show('criteria'))]
      : criteria),
    ...listed(...within(writer, ['decides', 'decideDays'], own.decided<Inline>)),
  ];
}

function care(writer: Rollout): Blocks {
  const { say, has } = writer;
  return [
    ...(has('careDays') ? [paragraph(length(writer))] : []),
    ...listed(
      ...(has('careDays') ? [] : labelled(say, writer, 'careDays')),
      ...labelled(say, writer, 'careTeam'),
      ...chosen(say, writer, 'careExtra'),
      ...labelled(say, writer, 'careAccepts'),
    ),
    ...criteriaTable(writer, 'exit'),
  ];
}

/** From the first production day to so many working days after the last start, with the days as far as they are known. */
function length({ plan, say, own, answers, marked, wording }: Rollout): Inline {
  const { careDays, criteria } = answers;
  const isOpen = criteria.some((each) => each.gate === 'exit');
  const { firstWave } = plan.answers.scope;
  const end = careEnd(answers);
  const days = Number(careDays);
  const count = { count: days, shown: wording.number(days) };
  const said =
    firstWave && end
      ? own.careBetween(wording.date(firstWave), wording.date(end), count)
      : own.careAfter(count);
  return marked(isOpen ? [said, say.sentenceGap, own.careGoesOn] : said, ['careDays']);
}

function stop(writer: Rollout): Blocks {
  const { say } = writer;
  return listed(
    ...labelled(say, writer, 'mayPause', 'mayRollBack'),
    ...chosen(say, writer, 'rollBack'),
  );
}
