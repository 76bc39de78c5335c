import type { Nodes } from 'mdast';
import type { ComponentChildren } from 'preact';
import type { Asked } from '../../../plan/asking';
import type { Words } from '../../../plan/loading';
import { fieldAddress } from '../../../plan/questionRef';
import type { Source } from '../../../plan/sources';
import { phrasing } from '../../../plan/tree';
import { labelFor } from '../../../plan/words/vocabulary';
import { draw } from '../preview/render';
import { usePlanner } from '../state/context';
import { addressOf, type CheckFilter } from '../state/route';
import { useViews } from '../state/views';

interface Props {
  asked: Asked;
  /** Name of the place in which it is asked. */
  place: string;
  source: Source | null;
  words: Words;
  shown: CheckFilter;
  /** What else can be done with the answer. */
  children?: ComponentChildren;
}

/** The name of a question among all of the plan: what it asks, after the place where it is asked. */
export const fullName = (place: string, label: string, { document }: Words) =>
  document.open.path([place, label]).join('');

/** An answer in words, with the way to its question. */
export function AnswerRow({ asked, place, source, words, shown, children }: Props) {
  const { say } = usePlanner();
  const { review } = useViews();
  const { ref, question, answer } = asked;
  const label = labelFor(words, ref.chapter, ref.question);
  return (
    <div class="answers__row">
      <dt>{label}</dt>
      <dd>
        {question.kind !== 'list' && question.isAnswered(answer) ? (
          phrasing(question.inWords(answer, words)).map((node: Nodes) =>
            draw(node, { changed: new Set() }),
          )
        ) : (
          <span class="gap">{review.missing}</span>
        )}
        {source && (
          <>
            {' '}
            <span class={`tag tag--${source}`}>{say.confirm.source[source]}</span>
          </>
        )}
      </dd>
      <dd class="answers__do">
        {children}
        <a
          href={addressOf(ref.chapter, fieldAddress(ref), true, shown)}
          aria-label={review.changeIt(fullName(place, label, words))}
        >
          {review.change}
        </a>
      </dd>
    </div>
  );
}
