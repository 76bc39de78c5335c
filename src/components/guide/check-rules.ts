import type { Locale } from '../../i18n/locales';
import type { ViewMessages } from '../../i18n/messages/en/views';
import type { FindingKind } from '../../plan/finding';
import * as kinds from '../../plan/chapters/kinds';
import { loadFindings } from '../../plan/loading';
import type { FindingsWords } from '../../plan/words/findingWords';

/** A chapter, or the plan as a whole. */
export type RulesOf = keyof typeof kinds;

/** One rule of the check, as the guide lists it. */
export interface ListedRule {
  id: string;
  kind: FindingKind;
  looksFor: string;
  reason: string;
}

/** The rules of the planner for a chapter, in the order of its table of kinds. */
export async function rulesOf(of: RulesOf, locale: Locale): Promise<ListedRule[]> {
  const said: FindingsWords = (await loadFindings(locale))[of];
  const table: Readonly<Record<string, FindingKind>> = kinds[of];
  return Object.entries(table).map(([id, kind]) => {
    const words = said[id];
    if (!words) throw new Error(`The rule ${of}.${id} has no words in ${locale}.`);
    return { id, kind, looksFor: words.looksFor, reason: words.reason };
  });
}

const views: Record<Locale, () => Promise<{ views: ViewMessages }>> = {
  en: () => import('../../i18n/messages/en/views'),
  'zh-tw': () => import('../../i18n/messages/zh-tw/views'),
  nl: () => import('../../i18n/messages/nl/views'),
  ko: () => import('../../i18n/messages/ko/views'),
};

/** What the planner calls each kind of finding. */
export const kindNames = async (locale: Locale): Promise<Record<FindingKind, string>> =>
  (await views[locale]()).views.review.kind;
