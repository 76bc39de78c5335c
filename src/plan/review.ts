import { type Locale, locales } from '../i18n/locales';
import { askedIn } from './asking';
import { chapterIds } from './chapters';
import type { Finding } from './finding';
import type { Words } from './loading';
import type { AllParts } from './parts';
import type { Plan } from './plan';
import { unconfirmed } from './provenance';
import type { FindingWords } from './words/chapterWords';

/** Everything worth a look before the plan is handed out: risks first, then hints. */
export function review(plan: Plan, documentLocale: Locale, parts: AllParts): Finding[] {
  const found = chapterIds.flatMap((id) => parts[id].rules(plan));
  const kinds = (['risk', 'hint'] as const).flatMap((kind) =>
    found.filter((finding) => finding.kind === kind),
  );
  return [...approvedDraft(plan), ...kinds, ...ownWords(plan, documentLocale)];
}

/** Why a finding matters, in the reader's language. */
export function reasonOf({ id, ref }: Finding, { chapters, document }: Words): string {
  const ofChapter: Readonly<Record<string, FindingWords>> = chapters[ref.chapter].findings;
  const ofAll: Readonly<Record<string, FindingWords>> = document.findings;
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
      title: ({ document }) => document.findings.approvedDraft.title(open),
      ref: { chapter: 'scope', question: 'status' },
      guide: { page: 'overview', heading: 'how-to-use' },
    },
  ];
}

/** Free text stays in the language it was typed in, whatever the document's language. */
function ownWords(plan: Plan, documentLocale: Locale): Finding[] {
  if (plan.writtenIn === documentLocale) return [];
  const texts = chapterIds.flatMap((chapter) =>
    askedIn(plan, chapter).filter(
      ({ question, answer }) => question.kind === 'text' && question.isAnswered(answer),
    ),
  );
  const [first] = texts;
  if (!first) return [];
  return [
    {
      kind: 'hint',
      id: 'ownWords',
      title: ({ document, wording }) =>
        document.findings.ownWords.title(
          texts.length,
          wording.language(locales[plan.writtenIn].lang),
        ),
      ref: first.ref,
      guide: { page: 'overview', heading: 'how-to-use' },
    },
  ];
}
