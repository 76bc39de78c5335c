import type {
  CoverageRow,
  Drawing,
  LadderTeam,
  Move,
  Span,
  TimelineRow,
} from '../drawings/drawing';

/** Names in four languages, each as long as somebody types who has no mercy. */
export const longNames = [
  'Regional workplace and collaboration support (Northern Europe, shift B, weekend rota included)',
  'Ondersteuningsorganisatie Werkplekbeheer en Samenwerkingsdienstverlening Noordwest-Nederland',
  '台灣暨亞太地區端點管理與行動裝置安全支援中心（含夜間值班、假日輪值與委外廠商聯合小組）',
  '대한민국 및 아시아·태평양 지역 엔드포인트 관리·모바일 디바이스 보안 통합 지원 센터(야간 당직 포함)',
  'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselverwaltung'.repeat(2),
];

const told = { title: 'Title', description: ['One', 'Two'] };

const nameAt = (index: number) => longNames[index % longNames.length] ?? '';

const hours: readonly (readonly Span[])[] = [
  [
    [0, 360],
    [1320, 1440],
  ],
  [[480, 1020]],
  [],
];

const coverageRow = (index: number, days: number): CoverageRow => ({
  tier: ['Tier 1', '第 2 層', 'Laag 3', '계층 4'][index % 4] ?? '',
  name: nameAt(index),
  place: index % 3 === 0 ? nameAt(index + 1) : '',
  mark: index % 4 === 3 ? 'onCall' : 'shift',
  ...(index === 2
    ? { spans: [], unknown: nameAt(index) }
    : { spans: Array.from({ length: days }, (_, day) => hours[(index + day) % 3] ?? []) }),
});

const coverage = (count: number, days: readonly string[]): Drawing => ({
  kind: 'coverage',
  ...told,
  days,
  rows: [
    ...Array.from({ length: count }, (_, index) => coverageRow(index, days.length)),
    { tier: '', name: nameAt(3), place: '', mark: 'nobody', spans: days.map(() => [[0, 1440]]) },
  ],
  legend: { shift: 'On shift', onCall: 'On call' },
  note: nameAt(0),
});

const team = (index: number): LadderTeam => ({
  name: nameAt(index),
  notes: [`${index} people`, 'Escalates to tier 3 after 2 hours 30 minutes'],
});

const ladder = (steps: number, teams: number): Drawing => ({
  kind: 'ladder',
  ...told,
  steps: Array.from({ length: steps }, (_, index) => ({
    tier: `Tier ${index}`,
    teams: Array.from({ length: teams }, (_team, at) => team(index + at)),
  })),
});

const move = (index: number, lanes: number): Move => ({
  action: nameAt(index),
  note: index % 2 === 0 ? nameAt(index + 2) : '',
  at: index % lanes,
  to: (index * 3 + 1) % lanes,
  ...(index === 0 && { from: lanes - 1 }),
});

const path = (lanes: number, moves: number): Drawing => ({
  kind: 'path',
  ...told,
  lanes: Array.from({ length: lanes }, (_, index) => (lanes > 6 ? nameAt(index) : `Tier ${index}`)),
  moves: Array.from({ length: moves }, (_, index) => move(index, lanes)),
});

/** A timeline of these days in this language. */
export const timelineOf = (lang: string, ...days: [from: string, until?: string][]): Drawing => ({
  kind: 'timeline',
  ...told,
  lang,
  gate: 'Go or no-go',
  rows: days.map(([from, until], index): TimelineRow => ({
    name: nameAt(index),
    when: `${from} to ${until ?? 'for ever and a day'}`,
    from,
    mark: (['day', 'span', 'phase'] as const)[index % 3] ?? 'day',
    gate: from,
    ...(until !== undefined && { until }),
  })),
});

const month = (index: number) =>
  `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`;

const weekDays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Drawings at the limits of what a plan can hold, by name. */
export const hardDrawings: Readonly<Record<string, Drawing>> = {
  'two steps': ladder(2, 1),
  'five steps of long names': ladder(5, 1),
  'twenty teams on one tier': ladder(2, 20),
  'one row in one kind of days': coverage(1, ['Mon–Sun']),
  'three kinds of days': coverage(6, ['maandag t/m vrijdag', 'za', 'zo']),
  'seven days and twenty teams': coverage(20, weekDays),
  'seven Chinese days': coverage(3, ['週一', '週二', '週三', '週四', '週五', '週六', '週日']),
  'three parties': path(3, 2),
  'thirteen parties in twelve steps': path(13, 12),
  'two days that follow each other': timelineOf('en-GB', ['2027-06-14'], ['2027-06-15']),
  'eight days in Korean': timelineOf('ko-KR', ['2027-06-14'], ['2027-06-21']),
  'a month in Chinese': timelineOf('zh-TW', ['2027-06-14', '2027-06-30'], ['2027-07-12']),
  'twenty-four months in Korean': timelineOf(
    'ko-KR',
    ...Array.from({ length: 24 }, (_, index): [string, string] => [month(index), month(index + 1)]),
  ),
  'ten years in Dutch': timelineOf('nl-NL', ['2027-06-14'], ['2030-01-01'], ['2037-12-31']),
  'all years that there are': timelineOf('en-GB', ['0001-01-01'], ['9999-12-31']),
};
