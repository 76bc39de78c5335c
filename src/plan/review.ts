import { type Locale, locales } from '../i18n/locales';
import { chapterIds } from './chapters';
import type { Finding } from './finding';
import type { CheckWords } from './loading';
import type { AllRules } from './parts';
import type { Plan } from './plan';
import { unconfirmed } from './provenance';
import { type OwnText, ownTexts, type Told } from './ownTexts';
import type { FindingsWords } from './words/findingWords';

/** Everything worth a look before the plan is handed out: risks first, then hints. */
export function review(plan: Plan, documentLocale: Locale, rules: AllRules): Finding[] {
  const found = chapterIds.flatMap((id) => rules[id](plan));
  const kinds = (['risk', 'hint'] as const).flatMap((kind) =>
    found.filter((finding) => finding.kind === kind),
  );
  return [...approvedDraft(plan), ...kinds, ...ownWords(plan, documentLocale)];
}

/** How many rules the check has; their words have one entry each. */
export const rulesIn = ({ findings }: CheckWords): number =>
  Object.values<FindingsWords>(findings).flatMap((all) => Object.keys(all)).length;

/** Why a finding matters, in the reader's language. */
export function reasonOf({ id, ref }: Finding, { findings }: CheckWords): string {
  const ofChapter: FindingsWords = findings[ref.chapter];
  const ofAll: FindingsWords = findings.general;
  return (ofChapter[id] ?? ofAll[id])?.reason ?? '';
}

/** Nobody approves what nobody has confirmed. */
function approvedDraft(plan: Plan): Finding[] {
  const open = unconfirmed(plan);
  if (plan.answers.scope.status !== 'approved' || open === 0) return [];
  return [
    {
      kind: 'risk',
      id: 'approvedDraft',
      title: ({ findings }) => findings.general.approvedDraft.title(open),
      ref: { chapter: 'scope', question: 'status' },
      guide: { page: 'overview', heading: 'how-to-use' },
    },
  ];
}

/** What was typed stays in its language until it is translated, and a translation stays when its text changes. */
function ownWords(plan: Plan, documentLocale: Locale): Finding[] {
  if (plan.writtenIn === documentLocale) return [];
  const needed = ownTexts(plan, documentLocale).filter((text) => text.needed);
  const language = (of: Locale, { wording }: CheckWords) => wording.language(locales[of].lang);
  return [
    ...inWordsView('ownWords', needed, 'open', (count, words) =>
      words.findings.general.ownWords.title(count, language(plan.writtenIn, words)),
    ),
    ...inWordsView('changedWords', needed, 'changed', (count, words) =>
      words.findings.general.changedWords.title(count, language(documentLocale, words)),
    ),
  ];
}

function inWordsView(
  id: string,
  texts: readonly OwnText[],
  told: Told,
  title: (count: number, words: CheckWords) => string,
): Finding[] {
  const found = texts.filter((text) => text.told === told);
  const [first] = found;
  if (!first) return [];
  return [
    {
      kind: 'hint',
      id,
      title: (words) => title(found.length, words),
      ref: first.ref,
      view: 'words',
      guide: { page: 'overview', heading: 'how-to-use' },
    },
  ];
}
