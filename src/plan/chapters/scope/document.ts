import { type Blocks, table } from '../../tree';
import { isAlwaysOpen, isEndless } from '../../helpDays';
import { labelFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import { asked, entryTable, saying } from '../entryTable';
import { hoursSaid } from '../hoursSaid';
import { answered } from '../points';
import type { scope } from './questions';
import type { ScopeWords } from './words/en';

const points = ['product', 'platforms', 'ownership', 'users', 'devices', 'languages'] as const;
const hours = ['helpDays', 'helpFrom', 'helpUntil', 'planZone'] as const;
const milestones = ['kickoff', 'pilotStart', 'firstWave', 'rolloutEnd'] as const;

export function document(writer: Writer<typeof scope, ScopeWords>): Blocks {
  const { say, own, label, show, isSaid, entries } = writer;
  const regions = entries('regions');
  return [
    table(
      [own.point, own.answer],
      [
        ...points.map((id) => [label(id), answered(writer, id)]),
        ...(isSaid('shape') ? [[label('shape'), answered(writer, 'shape')]] : []),
        ...helped(writer),
      ],
    ),
    ...(regions.length > 0
      ? entryTable(say, regions, [
          ...asked(writer, 'region'),
          saying(writer, 'zone', own.sameZone, false),
          ...asked(writer, 'regionUsers', 'regionLanguages'),
        ])
      : []),
    table(
      [own.milestone, own.date],
      milestones.map((id) => [label(id), show(id)]),
    ),
  ];
}

/** When somebody answers, in one line, as for a tier; as far as it goes where a part of it is missing. */
function helped(writer: Writer<typeof scope, ScopeWords>) {
  const { answers, own, label, has, isSaid, words, plan } = writer;
  if (!hours.every(has)) return hours.filter(isSaid).map((id) => [label(id), answered(writer, id)]);
  const { helpDays, helpFrom, helpUntil } = answers;
  // Where users get help at any hour, these are the hours of the others, unless nobody ever closes.
  const isOffice = isAlwaysOpen(plan) && !isEndless(helpDays, helpFrom, helpUntil);
  const name = isOffice ? own.officeHours : labelFor(words, 'teams', 'coverage');
  return [[name, hoursSaid(writer, answers, writer, hours)]];
}
