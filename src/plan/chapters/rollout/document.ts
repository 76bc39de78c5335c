import { type Count, counted } from '../../../i18n/forms/plural';
import { type Blocks, type Inline, paragraph } from '../../tree';
import type { Writer } from '../../writer';
import { asked, entryTable, sayingParties } from '../entryTable';
import { chosen, type Fact, facts, factTable, offered, sections } from '../points';
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

/** Says who does something with a number of working days as one fact; question by question where one of them is missing. */
function within(
  writer: Rollout,
  [who, days]: readonly ['countBy', 'countDays'] | readonly ['decides', 'decideDays'],
  sentence: (party: Inline, days: Count) => Inline,
): Fact[] {
  const { label, has, bare, marked, answers } = writer;
  const count = answers[days];
  if (!has(who) || !has(days) || typeof count !== 'number') {
    return facts(writer, who, days);
  }
  const said = sentence(bare(who), counted(count, writer));
  return [[label(who), marked(said, [who, days])]];
}

function load(writer: Rollout): Blocks {
  const { say, own, has, bare, marked } = writer;
  const rate = marked(own.assumed<Inline>(bare('contactRate')), ['contactRate']);
  const { capacity } = writer.answers;
  const rest = [
    ...(has('contactRate') ? [] : facts(writer, 'contactRate')),
    ...(has('capacity') ? [] : facts(writer, 'capacity')),
    ...within(writer, ['countBy', 'countDays'], own.counted<Inline>),
  ];
  const more = own.capacity<Inline>(bare('capacity'), Number(capacity));
  return [
    ...(has('contactRate') ? [paragraph(rate)] : []),
    ...(has('capacity') ? [paragraph(marked(more, ['capacity']))] : []),
    ...factTable(say, rest),
  ];
}

function messages(writer: Rollout): Blocks {
  const { say, own, label, show, entries } = writer;
  const rows = entries('messages', { each: 'message' });
  if (rows.length === 0) return [paragraph(label('messages'), say.colon, show('messages'))];
  return [
    ...entryTable(say, rows, [
      ...asked(writer, 'message', 'sent', 'to', 'via'),
      sayingParties(writer, 'sender', own.sameSender),
      ...asked(writer, 'checks'),
    ]),
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
    ...factTable(say, within(writer, ['decides', 'decideDays'], own.decided<Inline>)),
  ];
}

function care(writer: Rollout): Blocks {
  const { say, has } = writer;
  return [
    ...(has('careDays') ? [paragraph(length(writer))] : []),
    ...factTable(say, [
      ...(has('careDays') ? [] : facts(writer, 'careDays')),
      ...facts(writer, 'careTeam', 'careAccepts'),
    ]),
    ...criteriaTable(writer, 'exit'),
    ...chosen(say, writer, 'careExtra'),
  ];
}

/** From the first production day to so many working days after the last start, with the days as far as they are known. */
function length(writer: Rollout): Inline {
  const { plan, say, own, answers, marked, wording } = writer;
  const { careDays, criteria } = answers;
  const isOpen = criteria.some((each) => each.gate === 'exit');
  const { firstWave } = plan.answers.scope;
  const end = careEnd(plan);
  const count = counted(Number(careDays), writer);
  const said =
    firstWave && end
      ? own.careBetween(wording.date(firstWave), wording.date(end), count)
      : own.careAfter(count);
  return marked(isOpen ? [said, say.sentenceGap, own.careGoesOn] : said, ['careDays']);
}

const stop = (writer: Rollout): Blocks => [
  ...factTable(writer.say, facts(writer, 'mayPause', 'mayRollBack')),
  ...chosen(writer.say, writer, 'rollBack'),
];
