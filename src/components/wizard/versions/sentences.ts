import type { VersionMessages } from '../../../i18n/messages/en/versions';
import { countOf, heard } from '../../../plan/comparing/compare';
import type {
  ChapterDifference,
  DifferenceCount,
  RowDifference,
} from '../../../plan/comparing/difference';
import { questionsOf } from '../../../plan/chapters';
import { blankEntry, entriesOf } from '../../../plan/kinds/list';
import { textLimit } from '../../../plan/kinds/text';
import type { Plan } from '../../../plan/plan';
import { withAnswer } from '../../../plan/provenance';
import { typedOnOneLine } from '../../../plan/typedText';
import { type Both, labelOf, rowName } from './compared';

/** How many names stand behind a count before the rest is only counted. */
const named = 4;

/** What has changed, a sentence for each chapter; with names, or without where these would be too many. */
export function changeLog(
  changes: readonly ChapterDifference[],
  both: Both,
  say: VersionMessages,
  withNames = true,
): string[] {
  const { words } = both.after;
  return changes.flatMap(({ chapter, differences }) => {
    const counts = countOf(differences);
    const names = namesIn(differences, both);
    const kinds = ['answers', 'beside', 'added', 'removed', 'moved'] as const;
    const parts = kinds.flatMap((kind) => {
      if (counts[kind] === 0) return [];
      const said = say.compare.count[kind](counts[kind]);
      const all = withNames ? names[kind] : [];
      if (all.length === 0) return [said];
      const rest = all.length - named;
      const shown = [...all.slice(0, named), ...(rest > 0 ? [say.log.more(rest)] : [])];
      return [say.log.named(said, shown.join(words.document.separator))];
    });
    if (parts.length === 0) return [];
    return [
      say.log.chapter(words.chapters[chapter].title.name, parts.join(words.document.separator)),
    ];
  });
}

/** What changed answers ask and rows are called, each once. */
function namesIn(
  differences: ChapterDifference['differences'],
  both: Both,
): Record<keyof DifferenceCount, string[]> {
  const shown = heard(differences);
  const rows = shown.filter((each) => each.kind === 'row');
  const answers = shown
    .flatMap((each) => (each.kind === 'row' ? each.answers : [each]))
    .filter(({ isSilent, what }) => !isSilent && what === 'answer');
  const rowsThat = (is: (row: RowDifference) => boolean) =>
    rows.filter(is).map((row) => typedOnOneLine(rowName(row, both)));
  const once = (all: readonly string[]) => [...new Set(all)];
  return {
    answers: once(answers.map((each) => labelOf(each, both.after.words))),
    beside: [],
    added: once(rowsThat(({ change }) => change === 'added')),
    removed: once(rowsThat(({ change }) => change === 'removed')),
    moved: once(rowsThat(({ isMoved }) => isMoved)),
  };
}

/** The sentences as one answer that fits its field: without names where they would be too long with them. */
export function asOneAnswer(
  changes: readonly ChapterDifference[],
  both: Both,
  say: VersionMessages,
): string {
  const whole = changeLog(changes, both, say).join('\n');
  return whole.length <= textLimit ? whole : changeLog(changes, both, say, false).join('\n');
}

/**
 * The plan with one entry more in its change log, which is the user's own; null when that is full.
 * @param changedOn as `yyyy-mm-dd`
 */
export function withChange(
  plan: Plan,
  { id, changed, changedOn }: { id: string; changed: string; changedOn: string },
): Plan | null {
  const question = questionsOf('agreement').changes;
  if (question?.kind !== 'list') return null;
  const entries = entriesOf(question, plan.answers.agreement.changes);
  if (entries.length >= question.max) return null;
  const changeVersion = plan.answers.scope.version;
  const entry = { ...blankEntry(question, id), changeVersion, changedOn, changed };
  return withAnswer(plan, 'agreement', 'changes', [...entries, entry]);
}

/** How many entries the change log takes. */
export function logLimit(): number {
  const question = questionsOf('agreement').changes;
  return question?.kind === 'list' ? question.max : 0;
}
