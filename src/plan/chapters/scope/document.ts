import { type Blocks, table } from '../../tree';
import type { Writer } from '../../writer';

const points = ['product', 'platforms', 'ownership', 'users', 'devices', 'languages'] as const;
const milestones = ['kickoff', 'pilotStart', 'firstWave', 'rolloutEnd'] as const;

export function document({ say, label, show, entries }: Writer<'scope'>): Blocks {
  const regions = entries('regions');
  return [
    table(
      [say.scope.point, say.scope.answer],
      points.map((id) => [label(id), show(id)]),
    ),
    ...(regions.length > 0
      ? [
          table(
            ['region', 'zone', 'regionUsers'].map(label),
            regions.map((region) => ['region', 'zone', 'regionUsers'].map(region.show)),
          ),
        ]
      : []),
    table(
      [say.scope.milestone, say.scope.date],
      milestones.map((id) => [label(id), show(id)]),
    ),
  ];
}
