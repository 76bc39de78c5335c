import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Locale, localeIds } from '../../i18n/locales';
import { SaveStatus } from './SaveStatus';
import type { Standing } from './state/fate';
import type { SessionState } from './state/session';
import { accessibilityFindings } from './testing/accessibility';
import { sessionInMemory } from './testing/session';
import { show } from './testing/stage';

const at = new Date(2027, 0, 12, 9, 30);
const later = new Date(2027, 0, 12, 9, 31);

// All that is saved is saved today, unless a test says otherwise.
beforeEach(() => {
  vi.useFakeTimers({ now: later, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const kept = (where: 'store' | 'journal' | 'page', when = at): Standing => ({
  storing: true,
  fate: { kind: 'mine', kept: where, at: when },
});

/** Each standing that a plan can have, and what is true of it. */
const examples: [name: string, standing: Standing, sentence: string][] = [
  ['fresh', { storing: true, fate: { kind: 'fresh' } }, 'Nothing to save yet.'],
  ['stored', kept('store'), 'Saved in this browser only, 09:30.'],
  ['in the journal until it is stored', kept('journal'), 'Saved in this browser only, 09:30.'],
  ['on the page until it is stored', kept('page'), 'Saving…'],
  [
    'refused, but in the journal',
    { storing: true, fate: { kind: 'refused', kept: 'journal' } },
    'Kept in this browser’s backup storage for now.',
  ],
  [
    'refused',
    { storing: true, fate: { kind: 'refused', kept: 'page' } },
    'This browser could not save the plan.',
  ],
  [
    'in memory as wished',
    { storing: false, fate: { kind: 'inMemory' } },
    'Changes are not stored on this computer. You will lose them when you close this page.',
  ],
  [
    'in another tab',
    { storing: true, fate: { kind: 'elsewhere' } },
    'Read-only: this page saves nothing.',
  ],
  [
    'taken over after it was saved',
    { storing: true, fate: { kind: 'lostAfterSaving' } },
    'Read-only: this page saves nothing.',
  ],
  [
    'taken over before it was saved',
    { storing: true, fate: { kind: 'lostBeforeSaving', kept: 'journal' } },
    'What you typed last is not in the saved plan.',
  ],
  [
    'deleted in another tab',
    { storing: true, fate: { kind: 'deletedElsewhere', mayKeep: true } },
    'This plan is now only on this page.',
  ],
];

const stateWith = (standing: Standing, copiedAt: Date | null = null): SessionState => ({
  ...sessionInMemory().state(),
  standing,
  copiedAt,
});

const announced = () => document.querySelector('.bar__status [role="status"]')?.textContent;
const shown = () => document.querySelector('.bar__status p')?.textContent.trim();

for (const [name, standing, sentence] of examples) {
  test(`the status line says what is true and is accessible (${name})`, async () => {
    await show(<SaveStatus state={stateWith(standing)} />);
    const copy = name === 'fresh' ? '' : ' Never downloaded.';
    expect(shown()).toBe(`${sentence}${copy}`);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

const daysAgo: Record<Locale, string> = {
  en: 'Saved in this browser only, 12 Jan 2027, 09:30.',
  'zh-tw': '已儲存（2027年1月12日 09:30），只存於這個瀏覽器。',
  nl: 'Opgeslagen op 12 jan 2027 om 09:30, alleen in deze browser.',
  ko: '2027. 1. 12. 09:30에 이 브라우저에만 저장했습니다.',
};

for (const locale of localeIds) {
  test(`what was saved on another day tells the day (${locale})`, async () => {
    vi.setSystemTime(new Date(2027, 0, 13, 0, 1));
    await show(<SaveStatus state={stateWith(kept('store'))} />, { locale });
    expect(shown()).toContain(daysAgo[locale]);
  });
}

test('the last copy as a file stands beside it, with day and time', async () => {
  await show(<SaveStatus state={stateWith(kept('store'), at)} />);
  expect(shown()).toBe('Saved in this browser only, 09:30. Last downloaded: 12 Jan 2027, 09:30.');
});

test('a new place is announced, saving again and again is not, nor what is so from the start', async () => {
  const steps: [Standing, string][] = [
    [{ storing: true, fate: { kind: 'fresh' } }, ''],
    [kept('journal'), 'Saved in this browser only, 09:30.'],
    [kept('store', later), 'Saved in this browser only, 09:30.'],
    [kept('journal', later), 'Saved in this browser only, 09:30.'],
    [
      { storing: true, fate: { kind: 'refused', kept: 'page' } },
      'This browser could not save the plan.',
    ],
    [kept('store', later), 'Saved in this browser only, 09:31.'],
    [{ storing: true, fate: { kind: 'elsewhere' } }, 'Read-only: this page saves nothing.'],
  ];
  const said: (string | undefined)[] = [];
  for (const [standing] of steps) {
    await show(<SaveStatus state={stateWith(standing)} />);
    said.push(announced());
  }
  expect(said).toEqual(steps.map(([, sentence]) => sentence));
});
