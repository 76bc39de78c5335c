import { expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { writerFor } from '../../writer';
import { tierLadder } from './tierLadder';

const units = [
  { id: 'desk', unit: 'Service desk' },
  { id: 'field', unit: 'Field support' },
];
const tiers = [
  { id: 'c', level: 'tier3', people: 4 },
  { id: 'a', level: 'tier1', team: 'desk', people: 1, timeLimit: 30, escalatesTo: 'tier3' },
  { id: 'b', level: 'tier1', team: 'field', people: 12, escalatesTo: 'tier3' },
  { id: 'd', team: 'field' },
];

async function drawnOf(some: object[], locale: 'en' | 'zh-tw' | 'nl' | 'ko' = 'en') {
  const plan = planWith({ teams: { tiers: some, units } });
  const [node] = tierLadder(writerFor(plan, 'teams', await loadWords(locale)));
  return node?.type === 'drawing' ? node : undefined;
}

test('steps go up by tier, with the teams of each; one without a tier stands on none', async () => {
  const node = await drawnOf(tiers);
  expect(node?.drawing).toMatchObject({
    kind: 'ladder',
    title: 'Tiers and escalation',
    steps: [
      {
        tier: 'Tier 1',
        teams: [
          { name: 'Service desk', notes: ['1 person', 'Escalates to tier 3 after 30 minutes'] },
          { name: 'Field support', notes: ['12 people', 'Escalates to tier 3'] },
        ],
      },
      { tier: 'Tier 3', teams: [{ name: '', notes: ['4 people'] }] },
    ],
    description: [
      'Tier 1: Service desk; 1 person; Escalates to tier 3 after 30 minutes',
      'Tier 1: Field support; 12 people; Escalates to tier 3',
      'Tier 3: 4 people',
    ],
  });
  // The table above it says the same.
  expect(node?.instead).toEqual([]);
});

test('one tier is no ladder', async () => {
  expect(await drawnOf(tiers.slice(1))).toBeUndefined();
  expect(await drawnOf([])).toBeUndefined();
});

test('in four languages', async () => {
  const [, first] = tiers;
  const of = async (locale: 'zh-tw' | 'nl' | 'ko') =>
    (await drawnOf([...(first ? [first] : []), { id: 'z', level: 'tier3' }], locale))?.drawing
      .description;
  expect(await of('zh-tw')).toEqual([
    '第 1 層：Service desk；1 人；30 分鐘後呈報給第 3 層',
    '第 3 層',
  ]);
  expect(await of('nl')).toEqual([
    'Laag 1: Service desk; 1 medewerker; Escaleert na 30 minuten naar laag 3',
    'Laag 3',
  ]);
  expect(await of('ko')).toEqual([
    '계층 1: Service desk, 1명, 30분 경과 시 계층 3으로 에스컬레이션',
    '계층 3',
  ]);
});
