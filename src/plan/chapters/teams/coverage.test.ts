import { expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { nodesIn, rowsOf, saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { coverage } from './coverage';

const words = await loadWords('en');

const desk = {
  id: 'a',
  level: 'tier1',
  team: 'desk',
  coverage: 'workdays',
  from: '08:00',
  until: '17:00',
  zone: 'Europe/Amsterdam',
};

/** What the chapter draws of these tiers, and what it says beside that. */
function drawnOf(
  tiers: Record<string, unknown>[],
  scope: Record<string, unknown> = {},
  said = words,
) {
  const units = [{ id: 'desk', unit: 'Desk' }];
  const plan = planWith({ scope, teams: { tiers, units } });
  const [node, ...beside] = coverage(writerFor(plan, 'teams', said));
  const drawn = node?.type === 'drawing' ? node : undefined;
  const drawing = drawn?.drawing.kind === 'coverage' ? drawn.drawing : undefined;
  return { drawing, instead: drawn?.instead ?? [], beside: saidIn(beside) };
}

const mondays = ({ drawing }: ReturnType<typeof drawnOf>) =>
  drawing?.rows.map(({ spans }) => spans[0]);

test('a plan without tiers, or whose tiers have no hours, draws nothing', () => {
  expect(drawnOf([]).drawing).toBeUndefined();
  expect(drawnOf([{ id: 'a', level: 'tier1' }]).drawing).toBeUndefined();
  const half = [desk, { id: 'b', level: 'tier2' }];
  expect(drawnOf(half).drawing).toBeUndefined();
});

test('one team in one zone: its hours, and those at which nobody is there', () => {
  const drawn = drawnOf([desk]);
  expect(drawn.drawing?.days).toEqual(['Mon–Fri', 'Sat, Sun']);
  expect(drawn.drawing?.rows.map(({ name, mark, spans }) => [name, mark, spans])).toEqual([
    ['Desk', 'shift', [[[480, 1020]], []]],
    [
      'Nobody on shift',
      'nobody',
      [
        [
          [0, 480],
          [1020, 1440],
        ],
        [[0, 1440]],
      ],
    ],
  ]);
  // The table above says the hours; only what nobody covers is new.
  expect(drawn.instead).toEqual([]);
  expect(drawn.drawing?.note).toBe('');
  expect(drawn.beside).toEqual([
    'Nobody in tiers 1 to 3 is on shift at these times: Mon–Fri 00:00–08:00 and 17:00–24:00; Sat and Sun all day.',
  ]);
});

test('a team in another zone stands on the plan’s clock, with the difference on the day the pilot starts', () => {
  const seoul = { ...desk, id: 'b', zone: 'Asia/Seoul' };
  const inSummer = drawnOf([desk, seoul], {
    planZone: 'Europe/Amsterdam',
    pilotStart: '2027-06-07',
  });
  // 08:00 in Seoul is 01:00 in Amsterdam in summer, and midnight in winter.
  expect(mondays(inSummer)?.slice(0, 2)).toEqual([[[480, 1020]], [[60, 600]]]);
  const inWinter = drawnOf([desk, seoul], {
    planZone: 'Europe/Amsterdam',
    pilotStart: '2027-01-11',
  });
  expect(mondays(inWinter)?.slice(0, 2)).toEqual([[[480, 1020]], [[0, 540]]]);
  expect(inWinter.drawing?.note).toBe(
    'All times are in Amsterdam time, based on the time differences on 11 January 2027, when the pilot starts.',
  );
  expect(saidIn(inWinter.instead)[0]).toBe('Around the clock');
  expect(rowsOf(inWinter.instead)).toEqual([
    ['Tier', 'Team', 'Mon–Fri', 'Sat, Sun'],
    ['Tier 1', 'Desk', '08:00–17:00', '–'],
    ['Tier 1', 'Desk', '00:00–09:00', '–'],
    ['–', 'Nobody on shift', '17:00–24:00', '24 hours'],
  ]);
});

test('without the start of the pilot another day serves, and is named; without any day zones can’t be compared', () => {
  const seoul = { ...desk, id: 'b', zone: 'Asia/Seoul' };
  const { drawing } = drawnOf([desk, seoul], { kickoff: '2027-01-04' });
  expect(drawing?.note).toMatch(/differences on 4 January 2027\.$/);
  expect(drawnOf([desk, seoul]).drawing).toBeUndefined();
});

test('a team far away makes each day of the week differ', () => {
  const apia = {
    ...desk,
    id: 'b',
    zone: 'Pacific/Auckland',
    days: ['mon', 'wed'],
    coverage: 'ownDays',
  };
  const { drawing } = drawnOf([desk, apia], {
    planZone: 'Europe/Amsterdam',
    pilotStart: '2027-06-07',
  });
  expect(drawing?.days).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  // 08:00 on Monday in Auckland is 22:00 on Sunday in Amsterdam.
  expect(drawing?.rows[1]?.spans).toEqual([
    [[0, 420]],
    [[1320, 1440]],
    [[0, 420]],
    [],
    [],
    [],
    [[1320, 1440]],
  ]);
});

test('who is on call does not fill a gap, and is told of in it', () => {
  const duty = { id: 'b', level: 'tier3', coverage: 'onCall' };
  const drawn = drawnOf([{ ...desk, from: '00:00', until: '00:00' }, duty]);
  expect(drawn.drawing?.rows.map(({ name, mark }) => [name, mark])).toEqual([
    ['Desk', 'shift'],
    ['', 'onCall'],
    ['On call only', 'nobody'],
  ]);
  expect(drawn.beside).toEqual([
    'Only staff on call can be reached in tiers 1 to 3 at these times: Sat and Sun all day.',
  ]);
});

test('Chinese sets space between its words and figures or a zone in Latin letters, and none between its words', async () => {
  const chinese = await loadWords('zh-tw');
  const duty = { id: 'b', level: 'tier3', coverage: 'onCall' };
  const scope = { planZone: 'America/Boise', pilotStart: '2027-06-07' };
  const { drawing } = drawnOf([{ ...desk, zone: scope.planZone }, desk, duty], scope, chinese);
  expect(drawing?.description).toContain('第 3 層：週一至週日待命');
  expect(drawing?.description).toContain('第 1 層、Desk：週一至週五 08:00–17:00');
  expect(drawing?.note).toMatch(/^時間一律以 Boise 時間表示，/);
});

test('Dutch names the clock of a place as its own, and UTC as it is', async () => {
  const dutch = await loadWords('nl');
  const noteIn = (planZone: string) => {
    const scope = { planZone, pilotStart: '2027-06-07' };
    return drawnOf([{ ...desk, zone: 'Asia/Seoul' }, desk], scope, dutch).drawing?.note;
  };
  expect(noteIn('UTC')).toMatch(/^Alle tijden gelden in de tijdzone UTC\. /);
  expect(noteIn('America/Boise')).toMatch(/^Alle tijden gelden in de tijdzone van Boise\. /);
});

test('days with the same hours are told together, although another team tells them apart', () => {
  const saturday = {
    id: 'b',
    level: 'tier1',
    coverage: 'ownDays',
    days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
    from: '07:00',
    until: '19:00',
    zone: 'Europe/London',
  };
  const { drawing, beside } = drawnOf([saturday, { ...desk, zone: 'Europe/London' }]);
  expect(drawing?.days).toEqual(['Mon–Fri', 'Sat', 'Sun']);
  expect(drawing?.description).toContain('Tier 1: Mon–Sat 07:00–19:00');
  expect(beside).toEqual([
    'Nobody in tiers 1 to 3 is on shift at these times: Mon–Sat 00:00–07:00 and 19:00–24:00; Sun all day.',
  ]);
});

test('help pages and suppliers are not somebody; a team day and night leaves no gap', () => {
  const pages = { id: 'p', level: 'tier0', coverage: 'always' };
  const vendor = { id: 'v', level: 'tier4', coverage: 'always' };
  expect(drawnOf([pages, desk, vendor]).beside).toHaveLength(1);
  expect(drawnOf([pages, vendor]).beside).toEqual([]);
  const always = drawnOf([{ ...desk, coverage: 'always' }]);
  expect(always.beside).toEqual([]);
  expect(always.drawing?.days).toEqual(['Mon–Sun']);
});

test('as long as a team has not said its hours, nothing is said of gaps', () => {
  const drawn = drawnOf([desk, { ...desk, id: 'b' }, { id: 'c', level: 'tier3' }]);
  expect(drawn.drawing?.rows.map(({ unknown }) => unknown)).toEqual([
    undefined,
    undefined,
    'not filled in yet',
  ]);
  expect(drawn.beside).toEqual([]);
});

test('a zone that does not exist is told with the hours, and drawn nowhere', () => {
  const scope = { planZone: 'Europe/Amsterdam', pilotStart: '2027-06-07' };
  const { drawing } = drawnOf(
    [desk, desk, { ...desk, id: 'b', zone: 'Mars/Olympus' }].map((tier, index) => ({
      ...tier,
      id: `${index}`,
    })),
    scope,
  );
  expect(drawing?.rows.at(-1)).toMatchObject({
    unknown: 'Mon–Fri, 08:00–17:00 (Olympus time)',
    spans: [],
  });
});

test('a name that stays in another language says which, where the table has it', async () => {
  const korea = { ...desk, id: 'b', level: 'tier2', team: 'korea', zone: 'Asia/Seoul' };
  const units = [
    { id: 'desk', unit: 'Desk' },
    { id: 'korea', unit: 'Desk Korea' },
  ];
  const scope = { pilotStart: '2027-05-10' };
  const plan = planWith({ scope, teams: { tiers: [desk, korea], units } });
  const options = { languages: true };
  const [drawing] = coverage(writerFor(plan, 'teams', await loadWords('nl'), options));
  const instead = drawing?.type === 'drawing' ? drawing.instead : [];
  const marked = instead
    .flatMap((node) => nodesIn(node))
    .flatMap((node) =>
      node.type === 'text' && node.data?.lang ? [[node.data.lang, node.value]] : [],
    );
  expect(marked).toEqual([
    ['en', 'Desk'],
    ['en', 'Desk Korea'],
  ]);
});

test('in four languages', async () => {
  const said = [];
  for (const locale of ['zh-tw', 'nl', 'ko'] as const) {
    const plan = planWith({ teams: { tiers: [desk] } });
    const [, gap] = coverage(writerFor(plan, 'teams', await loadWords(locale)));
    if (gap) said.push(...saidIn([gap]));
  }
  expect(said).toEqual([
    '下列時段第 1 層到第 3 層都無人當班：週一至週五 00:00–08:00、17:00–24:00；週六、週日全天。',
    'Op deze tijden is in laag 1 t/m 3 niemand aanwezig: ma t/m vr 00:00–08:00 uur en 17:00–24:00 uur; za en zo de hele dag.',
    '계층 1~3에 근무자가 없는 시간은 월~금 00:00~08:00, 17:00~24:00 / 토, 일 종일입니다.',
  ]);
});
