import type { Nodes } from 'mdast';
import type { Locale } from '../../../i18n/locales';
import { chapterIds, type ChapterId } from '../../../i18n/spine';
import { fieldAddress } from '../../../plan/address';
import { type Asked, askedIn, gapsIn, isAnswered } from '../../../plan/asking';
import type { Finding } from '../../../plan/finding';
import type { Plan } from '../../../plan/plan';
import { review } from '../../../plan/review';
import { phrasing } from '../../../plan/tree';
import { labelFor } from '../../../plan/words';
import { inWords } from '../../../plan/writer';
import { draw } from '../preview/render';
import { usePlanner } from '../state/context';
import { addressOf } from '../state/route';

/** What is worth a look before the plan is handed out, then every answer with a way to change it. */
export default function Review({ plan, language }: { plan: Plan; language: Locale }) {
  const { say } = usePlanner();
  const findings = review(plan, language);
  const gaps = chapterIds.reduce((sum, chapter) => sum + gapsIn(plan, chapter).length, 0);
  const count = (kind: Finding['kind']) => findings.filter((each) => each.kind === kind).length;
  return (
    <>
      <h1 tabIndex={-1}>{say.review.title}</h1>
      <p class="lead">{say.review.lead}</p>
      <p class="review__counts">
        <span class="tag tag--risk">{say.review.count.risk(count('risk'))}</span>
        <span class="tag tag--gap">{say.review.count.gap(gaps)}</span>
        <span class="tag tag--hint">{say.review.count.hint(count('hint'))}</span>
      </p>
      <h2 class="visually-hidden">{say.review.findings}</h2>
      {findings.length === 0 && <p>{say.review.noFindings}</p>}
      <ul class="findings">
        {findings.map((finding, index) => (
          <FindingRow key={index} finding={finding} />
        ))}
      </ul>
      {gaps > 0 && <p>{say.review.gaps(gaps)}</p>}
      {chapterIds.map((chapter) => (
        <Answers key={chapter} plan={plan} chapter={chapter} />
      ))}
    </>
  );
}

function FindingRow({ finding }: { finding: Finding }) {
  const { say, words, guideUrl } = usePlanner();
  const { kind, id, ref, guide } = finding;
  const title = finding.title(say.findings, words);
  return (
    <li class="findings__row">
      <span class={`tag tag--${kind}`}>{say.review.kind[kind]}</span>
      <div>
        <p class="findings__title">{title}</p>
        <p class="findings__reason">
          {say.findings[id].reason}{' '}
          <a
            href={`${guideUrl(guide.page)}#${guide.heading}`}
            aria-label={`${say.review.why}: ${title}`}
          >
            {say.review.why}
          </a>
        </p>
      </div>
      <a
        href={addressOf(ref.chapter, fieldAddress(ref), true)}
        aria-label={`${say.review.go}: ${title}`}
      >
        {say.review.go}
      </a>
    </li>
  );
}

function Answers({ plan, chapter }: { plan: Plan; chapter: ChapterId }) {
  const { say, words } = usePlanner();
  return (
    <section class="answers" aria-labelledby={`answers-${chapter}`}>
      <h2 id={`answers-${chapter}`}>{words.labels.chapter[chapter]}</h2>
      <dl>
        {askedIn(plan, chapter)
          .filter(
            ({ question, answer }) => question.kind !== 'list' || !isAnswered(question, answer),
          )
          .map((asked) => (
            <AnswerRow key={fieldAddress(asked.ref)} asked={asked} />
          ))}
      </dl>
      <p class="answers__end">
        <a
          href={addressOf(chapter, null, true)}
          aria-label={say.review.changeIt(words.labels.chapter[chapter])}
        >
          {say.review.change}
        </a>
      </p>
    </section>
  );
}

function AnswerRow({ asked: { ref, question, answer } }: { asked: Asked }) {
  const { say, words } = usePlanner();
  const { chapter, entry } = ref;
  const label = labelFor(words, chapter, ref.question);
  const name = entry
    ? `${words.document.open.entry(labelFor(words, chapter, entry.list), String(entry.place))} › ${label}`
    : label;
  const answered = isAnswered(question, answer);
  if (!answered && question.optional) return null;
  return (
    <div class="answers__row">
      <dt>{name}</dt>
      <dd>
        {answered ? (
          phrasing(inWords(question, answer, words)).map((node: Nodes) =>
            draw(node, { changed: new Set() }),
          )
        ) : (
          <span class="gap">{say.review.missing}</span>
        )}
      </dd>
      <dd class="answers__change">
        <a
          href={addressOf(chapter, fieldAddress(ref), true)}
          aria-label={say.review.changeIt(name)}
        >
          {say.review.change}
        </a>
      </dd>
    </div>
  );
}
