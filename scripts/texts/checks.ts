import type { Locale } from '../../src/i18n/locales.ts';
import { machineJoins, zoneNames } from './documents.ts';
import { capitalsAfterCommas } from './dutch-capitals.ts';
import { characterReferences, wronglyDecoded } from './encoding.ts';
import {
  halfWidthPunctuation,
  koreanRanges,
  reversedQuotes,
  straightQuotes,
} from './punctuation.ts';
import { retiredNames } from './retired-names.ts';
import { mainlandForms } from './taiwan.ts';
import { avoidedTerms } from './terms.ts';
import type { Check, Text } from './text.ts';

interface CheckOfTexts {
  check: Check;
  /** The one language that it is about; without it, all. */
  only?: Locale;
  /** What the texts are for that it reads; without it, anything. */
  of?: readonly Text['use'][];
}

const read = ['prose', 'document'] as const;

/** Every check of single texts, by the name under which it is reported. */
export const checks = {
  'wrong encoding': { check: wronglyDecoded },
  'character references': { check: characterReferences },
  'straight quotes': { check: straightQuotes },
  'retired names': { check: retiredNames, of: read },
  'avoided terms': { check: avoidedTerms, of: read },
  'zone names': { check: zoneNames, of: read },
  'machine joins': { check: machineJoins, of: ['document'] },
  'mainland forms': { check: mainlandForms, only: 'zh-tw' },
  'half-width punctuation': { check: halfWidthPunctuation, only: 'zh-tw' },
  'capitals after commas': { check: capitalsAfterCommas, only: 'nl', of: read },
  'reversed quotes': { check: reversedQuotes, only: 'ko' },
  'ranges without a wave dash': { check: koreanRanges, only: 'ko', of: read },
} satisfies Record<string, CheckOfTexts>;

export type CheckName = keyof typeof checks;

/** The checks that a language is read by. */
export function checksFor(locale: Locale): [CheckName, CheckOfTexts][] {
  const all = Object.entries(checks) as [CheckName, CheckOfTexts][];
  return all.filter(([, { only = locale }]) => only === locale);
}
