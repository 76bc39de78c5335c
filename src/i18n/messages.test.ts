import { describe, expect, it } from 'vitest';
import { type Locale, localeIds, sourceLocale } from './locales';

const modules = import.meta.glob<Record<string, unknown>>(
  [
    './messages/*/*.ts',
    '../plan/words/messages/*.ts',
    '../plan/formats/words/*.ts',
    '../plan/catalogue/words/*.ts',
    '../plan/words/findings/*.ts',
    '../plan/chapters/*/words/*.ts',
    '../plan/chapters/*/findings/*.ts',
    '../plan/chapters/*/examples/*.ts',
    '!../plan/chapters/*/examples/{index,entries,small,medium,large}.ts',
  ],
  { eager: true },
);

/** Names, and what is the same in every language on purpose (`support-plan` begins file names). */
const names = [
  'Android',
  'Configuration Manager',
  'Intune',
  'Linux',
  'Markdown',
  'Microsoft',
  'Windows',
  'Word',
  'iOS/iPadOS',
  'https://help.example.com',
  'macOS',
  'support-plan',
];

/** Words that a language has taken over from English. A sentence never belongs here. */
const sameAsEnglish: Record<Exclude<Locale, typeof sourceLocale>, readonly string[]> = {
  'zh-tw': [],
  ko: [],
  // prettier-ignore
  nl: [
    'Agenda', 'Chat', 'Criteria', 'Details', 'Feedback', 'Impact', 'Intune (pilot)', 'Kick-off', 'Major incidents',
    'Online', 'Open', 'Pilot', 'Planner', 'Planning', 'Platform', 'Platforms', 'Platforms: .', 'Product', 'Status', 'Status: ', 'Team', 'Teams', 'Test', 'Ticket',
    'Trainer', 'Trainers', 'Training', 'Workload', 'screenshots', 'teams', 'trends', 'user principal name', 'was {text}',
  ],
};

/** The words in a function's string literals, without what it puts between them. */
function literals(message: (...values: never) => unknown): string {
  const source = Function.prototype.toString.call(message);
  return Array.from(source.matchAll(/(["'`])((?:\\.|(?!\1).)*)\1/gs), ([, , text = '']) =>
    text.replace(/\$\{[^}]*\}/g, ''),
  ).join(' ');
}

/** Every text with its path. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, literals(value as () => unknown)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** The file of the same words in another language. */
const inLanguage = (path: string, locale: Locale) =>
  path.replace(/\/en(?=\/[^/]*$|\.ts$)/, `/${locale}`);

const englishFiles = Object.keys(modules).filter((path) => /\/en(?:\/|\.ts$)/.test(path));

for (const locale of localeIds) {
  if (locale === sourceLocale) continue;
  const allowed = new Set([...names, ...sameAsEnglish[locale]]);

  describe(`messages in ${locale}`, () => {
    it.each(englishFiles)('leave nothing of %s in English', (file) => {
      const english = new Map(texts(modules[file]));
      const translated = texts(modules[inLanguage(file, locale)]);
      const untranslated = translated.filter(
        ([path, text]) => english.get(path) === text && hasWords(text) && !allowed.has(text),
      );
      expect(translated).not.toHaveLength(0);
      expect(untranslated).toEqual([]);
    });
  });
}
