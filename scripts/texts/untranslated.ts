import type { Locale } from '../../src/i18n/locales.ts';
import type { KeyedText } from './text.ts';

/** Names, and what is the same in every language on purpose (`support-plan` begins file names). */
const names = [
  'Android',
  'Configuration Manager',
  'Erlang C',
  'Intune',
  'KCS',
  'Linux',
  'Markdown',
  'Multi Admin Approval',
  'RACI',
  'Remote Help',
  'SLA',
  'Windows',
  'Windows Autopilot',
  'Word',
  'iOS/iPadOS',
  'https://help.example.com',
  'macOS',
  'support-plan',
];

/** Words that a language has taken over from English. A sentence never belongs here. */
const sameAsEnglish: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  // prettier-ignore
  nl: [
    'Agenda', 'Chat', 'Criteria', 'Details', 'Feedback', 'Impact', 'Intune (pilot)', 'Kick-off', 'Major incidents',
    'Online', 'Open', 'Pilot', 'Planner', 'Planning', 'Platform', 'Platforms', 'Status', 'Status: \u{FFFC}', 'Team',
    'Teams', 'Ticket', 'Trainer', 'Trainers', 'Training', 'Workload', 'teams', 'was {text}',
  ],
};

/** Texts that are still as they stand under the same key in English. */
export function untranslated(
  english: readonly KeyedText[],
  translated: readonly KeyedText[],
  locale: Locale,
): string[] {
  const allowed = [...names, ...(sameAsEnglish[locale] ?? [])];
  const source = byKey(english);
  return Array.from(byKey(translated)).flatMap(([key, text]) =>
    text === source.get(key) && /\p{L}/u.test(text) && !allowed.includes(text)
      ? [`${key}: ${text}`]
      : [],
  );
}

/** Keys under which English says something and the translation nothing. */
export function unsaid(english: readonly KeyedText[], translated: readonly KeyedText[]): string[] {
  const source = byKey(english);
  return Array.from(byKey(translated)).flatMap(([key, text]) =>
    text.trim() === '' && /\p{L}/u.test(source.get(key) ?? '') ? [key] : [],
  );
}

/** What stands under a key, in one: words of a sentence that two languages share say nothing of the sentence. */
function byKey(texts: readonly KeyedText[]): Map<string, string> {
  const whole = new Map<string, string>();
  for (const { key, value } of texts) {
    const before = whole.get(key);
    whole.set(key, before === undefined ? value : `${before} ${value}`);
  }
  return whole;
}
