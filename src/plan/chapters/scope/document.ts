import { type Blocks, table } from '../../tree';
import type { Writer } from '../../writer';
import type { scope } from './questions';
import type { ScopeWords } from './words/en';

const points = ['product', 'platforms', 'ownership', 'users', 'devices', 'languages'] as const;
const places = ['region', 'zone', 'regionUsers', 'regionLanguages'] as const;
const milestones = ['kickoff', 'pilotStart', 'firstWave', 'rolloutEnd'] as const;

export function document({ own, label, show, entries }: Writer<typeof scope, ScopeWords>): Blocks {
  const regions = entries('regions');
  const shown = places.filter(
    (id) => id !== 'regionLanguages' || regions.some(({ has }) => has(id)),
  );
  return [
    table(
      [own.point, own.answer],
      points.map((id) => [label(id), show(id)]),
    ),
    ...(regions.length > 0
      ? [
          table(
            shown.map(label),
            regions.map((region) => shown.map(region.show)),
          ),
        ]
      : []),
    table(
      [own.milestone, own.date],
      milestones.map((id) => [label(id), show(id)]),
    ),
  ];
}
