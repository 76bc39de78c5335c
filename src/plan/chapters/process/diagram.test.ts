import { expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { writerFor } from '../../writer';
import { escalationDiagram } from './diagram';

const words = await loadWords('en');
const drawn = (...tiers: { level: string | null; team?: string }[]) => {
  const plan = planWith({
    teams: {
      tiers: tiers.map(({ level, team }, index) => ({
        id: `t${index}`,
        level,
        team: team === undefined ? null : `u${index}`,
      })),
      units: tiers.map(({ team }, index) => ({ id: `u${index}`, unit: team })),
    },
  });
  return escalationDiagram(writerFor(plan, 'process', words));
};

test('cases go up tier by tier; fixes come down, past the tier that nobody staffs', () => {
  const [title, code] = drawn(
    { level: 'tier2', team: 'Desk "A" <b> & `C`; #1\\' },
    { level: 'tier0' },
    { level: 'tier1', team: 'North' },
    { level: 'tier1', team: ' ' },
    { level: 'tier1', team: 'South\nEast' },
  );
  expect(title).toMatchObject({ type: 'paragraph' });
  expect(code).toMatchObject({ type: 'code', lang: 'mermaid' });
  expect(code?.type === 'code' && code.value.split('\n')).toEqual([
    'flowchart LR',
    '  user(["User"])',
    '  tier0["Tier 0"]',
    '  tier1["Tier 1<br>North<br>South East"]',
    '  tier2["Tier 2<br>Desk #34;A#34; #60;b#62; #38; #96;C#96;#59; #35;1#92;"]',
    '  user -->|"reports"| tier0',
    '  tier0 -->|"escalates"| tier1',
    '  tier1 -->|"escalates"| tier2',
    '  tier1 -.->|"fix"| user',
    '  tier2 -.->|"fix"| tier1',
  ]);
});

test('one tier is no path', () => {
  expect(drawn({ level: 'tier1' }, { level: 'tier1' }, { level: null })).toEqual([]);
});
