import type { Finding } from '../../../plan/finding';
import type { CheckWords } from '../../../plan/loading';
import { fieldAddress } from '../../../plan/questionRef';
import { reasonOf, rulesIn } from '../../../plan/review';
import { usePlanner } from '../state/context';
import { addressOf, type CheckFilter } from '../state/route';
import { useViews } from '../state/views';

interface Props {
  findings: readonly Finding[];
  /** Something is open or not confirmed, which the check can't judge. */
  unfinished: boolean;
  words: CheckWords;
  shown: CheckFilter;
}

/** What may go wrong and what could be better, each with its reason, its question and its part of the guide. */
export function Findings({ findings, unfinished, words, shown }: Props) {
  const { review } = useViews();
  const rules = rulesIn(words);
  const quiet = rules - new Set(findings.map(({ ref, id }) => `${ref.chapter}.${id}`)).size;
  return (
    <section aria-labelledby="check-findings">
      <div class="check__title">
        <h2 id="check-findings">{review.filter.risks}</h2>
        <p>{review.findingsNote}</p>
      </div>
      {findings.length === 0 ? (
        <p class="check__none">
          {unfinished ? review.noFindingsYet(rules) : review.noFindings(rules)}
        </p>
      ) : (
        <>
          <ul class="findings">
            {findings.map((finding, index) => (
              <FindingCard key={index} finding={finding} words={words} shown={shown} />
            ))}
          </ul>
          <p>{review.otherRules(quiet)}</p>
        </>
      )}
    </section>
  );
}

function FindingCard({
  finding,
  words,
  shown,
}: { finding: Finding } & Pick<Props, 'words' | 'shown'>) {
  const { guideUrl, say } = usePlanner();
  const { review } = useViews();
  const { kind, ref, view, guide } = finding;
  const go = view ? say.nav[view] : review.go;
  const title = finding.title(words);
  return (
    <li class={`finding finding--${kind}`}>
      <span class={`tag tag--${kind}`}>{review.kind[kind]}</span>
      <h3 class="finding__title">{title}</h3>
      <p class="finding__reason">{reasonOf(finding, words)}</p>
      <p class="finding__links">
        <a
          href={view ? addressOf(view) : addressOf(ref.chapter, fieldAddress(ref), true, shown)}
          aria-label={say.list.of(go, title)}
        >
          {go}
        </a>
        <a
          href={`${guideUrl(guide.page)}#${guide.heading}`}
          aria-label={say.list.of(review.why, title)}
        >
          {review.why}
        </a>
      </p>
    </li>
  );
}
