import type { Nodes } from 'mdast';
import { useLayoutEffect } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales';
import { type Asked, askedIn, gapsIn } from '../../../plan/asking';
import { chapterIds, type ChapterId } from '../../../plan/chapters';
import type { Finding } from '../../../plan/finding';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import type { Source } from '../../../plan/sources';
import { fieldAddress } from '../../../plan/questionRef';
import { sourceOf, unconfirmed, unconfirmedIn } from '../../../plan/provenance';
import { reasonOf, review } from '../../../plan/review';
import { phrasing } from '../../../plan/tree';
import { labelFor } from '../../../plan/words/vocabulary';
import { draw } from '../preview/render';
import { ConfirmAll } from '../ConfirmAll';
import { Missing } from '../Missing';
import { documentWords } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner, useSession } from '../state/context';
import { isReadOnly } from '../state/fate';
import { useViews } from '../state/views';
import { addressOf } from '../state/route';

interface Props {
  plan: Plan;
  /** Language of the document. */
  language: Locale;
}

/** What is worth a look before the plan is handed out, then every answer with a way to change it. */
export default function Review({ plan, language }: Props) {
  const { say, locale, viewShown } = usePlanner();
  const { content: words, ...arrival } = useArrival(documentWords(locale));
  const isThere = words !== undefined;
  useLayoutEffect(() => {
    if (isThere) viewShown();
  }, [isThere, viewShown]);
  if (!words) {
    return arrival.missing ? (
      <Missing what="review" arrival={arrival} />
    ) : (
      <p>{say.missing.loading}</p>
    );
  }
  return <Checked plan={plan} language={language} words={words} />;
}

function Checked({ plan, language, words }: Props & { words: Words }) {
  const views = useViews();
  const findings = review(plan, language, words.parts);
  const gaps = chapterIds.reduce((sum, chapter) => sum + gapsIn(plan, chapter).length, 0);
  const inDoubt = unconfirmed(plan);
  const count = (kind: Finding['kind']) => findings.filter((each) => each.kind === kind).length;
  return (
    <>
      <h1 tabIndex={-1}>{views.review.title}</h1>
      <p class="lead">{views.review.lead}</p>
      <p class="review__counts">
        <span class="tag tag--risk">{views.review.count.risk(count('risk'))}</span>
        <span class="tag tag--gap">{views.review.count.gap(gaps)}</span>
        {inDoubt > 0 && (
          <span class="tag tag--toConfirm">{views.review.count.toConfirm(inDoubt)}</span>
        )}
        <span class="tag tag--hint">{views.review.count.hint(count('hint'))}</span>
      </p>
      <h2 class="visually-hidden">{views.review.findings}</h2>
      {findings.length === 0 && (
        <p>{gaps + inDoubt > 0 ? views.review.noFindingsYet : views.review.noFindings}</p>
      )}
      <ul class="findings">
        {findings.map((finding, index) => (
          <FindingRow key={index} finding={finding} words={words} />
        ))}
      </ul>
      {gaps > 0 && <p>{views.review.gaps(gaps)}</p>}
      {chapterIds.map((chapter) => (
        <Answers key={chapter} plan={plan} chapter={chapter} words={words} />
      ))}
    </>
  );
}

function FindingRow({ finding, words }: { finding: Finding; words: Words }) {
  const { guideUrl, say } = usePlanner();
  const views = useViews();
  const { kind, ref, view, guide } = finding;
  const go = view ? say.nav[view] : views.review.go;
  const title = finding.title(words);
  return (
    <li class="findings__row">
      <span class={`tag tag--${kind}`}>{views.review.kind[kind]}</span>
      <div>
        <p class="findings__title">{title}</p>
        <p class="findings__reason">
          {reasonOf(finding, words)}{' '}
          <a
            href={`${guideUrl(guide.page)}#${guide.heading}`}
            aria-label={`${views.review.why}: ${title}`}
          >
            {views.review.why}
          </a>
        </p>
      </div>
      <a
        href={view ? addressOf(view) : addressOf(ref.chapter, fieldAddress(ref), true)}
        aria-label={`${go}: ${title}`}
      >
        {go}
      </a>
    </li>
  );
}

function Answers({ plan, chapter, words }: { plan: Plan; chapter: ChapterId; words: Words }) {
  const { titles, session } = usePlanner();
  const readOnly = isReadOnly(useSession(session).standing.fate);
  const inDoubt = unconfirmedIn(plan, chapter);
  const views = useViews();
  const { name } = titles[chapter];
  return (
    <section class="answers" aria-labelledby={`answers-${chapter}`}>
      <h2 id={`answers-${chapter}`} tabIndex={-1}>
        {name}
      </h2>
      <dl>
        {askedIn(plan, chapter)
          .filter(
            ({ question, answer }) => question.kind !== 'list' || !question.isAnswered(answer),
          )
          .map((asked) => (
            <AnswerRow
              key={fieldAddress(asked.ref)}
              asked={asked}
              source={sourceOf(plan, asked.ref)}
              words={words}
            />
          ))}
      </dl>
      <ConfirmAll
        refs={inDoubt}
        note={views.review.unconfirmed(inDoubt.length)}
        thenTo={`answers-${chapter}`}
        disabled={readOnly}
      />
      <p class="answers__end">
        <a href={addressOf(chapter, null, true)} aria-label={views.review.changeIt(name)}>
          {views.review.change}
        </a>
      </p>
    </section>
  );
}

function AnswerRow({
  asked,
  source,
  words,
}: {
  asked: Asked;
  source: Source | null;
  words: Words;
}) {
  const { say } = usePlanner();
  const views = useViews();
  const { ref, question, answer } = asked;
  const { chapter, entry } = ref;
  const label = labelFor(words, chapter, ref.question);
  const name = entry
    ? `${words.document.open.entry(labelFor(words, chapter, entry.list), String(entry.place))} › ${label}`
    : label;
  if (!question.isAnswered(answer) && question.optional) return null;
  return (
    <div class="answers__row">
      <dt>{name}</dt>
      <dd>
        {question.kind !== 'list' && question.isAnswered(answer) ? (
          phrasing(question.inWords(answer, words)).map((node: Nodes) =>
            draw(node, { changed: new Set() }),
          )
        ) : (
          <span class="gap">{views.review.missing}</span>
        )}
        {source && question.isAnswered(answer) && (
          <>
            {' '}
            <span class={`tag tag--${source}`}>{say.confirm.source[source]}</span>
          </>
        )}
      </dd>
      <dd class="answers__change">
        <a
          href={addressOf(chapter, fieldAddress(ref), true)}
          aria-label={views.review.changeIt(name)}
        >
          {views.review.change}
        </a>
      </dd>
    </div>
  );
}
