import type { Locale } from '../i18n/locales';
import { wordingOf } from '../i18n/forms/wording';
import { type ChapterId, chapterIds, laterOf, questionsOf } from './chapters';
import type { Groups } from './kinds/question';
import { loadSets } from './loading';
import type { Plan } from './plan';
import type { Here, Propose, Proposal, Reason } from './proposals';
import { onRealDays } from './proposedDays';
import { isEmpty, isSame, mergedEntries } from './proposedEntries';
import { nameOf, sourceOf, withAnswer } from './provenance';
import type { QuestionRef } from './questionRef';
import { withNamed } from './registers';

/** What a chapter proposes, looked up by question. */
export type ProposedAnswers = Readonly<
  Record<string, (Proposal & { within?: Readonly<Record<string, Reason | undefined>> }) | undefined>
>;

/** Proposes the answers of any chapter, in one language. */
export type Proposer = (plan: Plan, chapter: ChapterId) => ProposedAnswers;

/** Loads the rules of all chapters, with their reasons and the names they give in one language. */
export async function loadProposer(locale: Locale): Promise<(here: Here) => Proposer> {
  const wording = wordingOf(locale);
  await loadSets();
  const loaded = await Promise.all(
    chapterIds.map(async (id) => {
      const { proposing, reasons } = await laterOf(id);
      const [{ propose }, { reasons: own }] = await Promise.all([proposing(), reasons[locale]()]);
      // Both from one folder, so they fit each other.
      return [id, { propose: propose as unknown as Propose<Groups, unknown>, own }] as const;
    }),
  );
  const chapters = new Map(loaded);
  return (here) => (plan, chapter) => {
    const { propose, own } = chapters.get(chapter) ?? {};
    if (!propose) return {};
    return onRealDays(questionsOf(chapter), propose(plan, { own, wording, ...here }));
  };
}

/**
 * The plan with everything proposed that has no answer yet, and what was proposed before proposed again. Made when
 * the user asks for a draft: only then is an empty answer one that was never given.
 */
export const drafted = (plan: Plan, propose: Proposer): Plan =>
  throughChapters(plan, propose, () => null);

/**
 * The plan with what is still proposed brought up to date. An answer that was emptied, or an entry that was removed,
 * stays so; what could not be proposed on the plan of before is, and what can't be proposed any more goes, but for
 * names that an answer still points to.
 * @param since the plan when its proposals last fitted it
 */
export const reproposed = (plan: Plan, since: Plan, propose: Proposer): Plan =>
  withNamed(
    throughChapters(plan, propose, (chapter) => propose(since, chapter)),
    plan,
  );

/** Chapter by chapter in the order of the spine: each proposes on what stands before it. */
function throughChapters(
  plan: Plan,
  propose: Proposer,
  before: (chapter: ChapterId) => ProposedAnswers | null,
): Plan {
  return chapterIds.reduce((soFar, chapter) => {
    const settled = (each: Plan, earlier: ProposedAnswers | null): Plan => {
      const proposals = propose(each, chapter);
      const after = applied(each, chapter, proposals, earlier);
      // An answer may hang on another of its chapter: a date on a date. What is empty by then, we have emptied.
      return after === each ? each : settled(after, earlier && proposals);
    };
    return settled(soFar, before(chapter));
  }, plan);
}

/** @param before what was proposed earlier; null when whatever is empty may be filled */
function applied(
  plan: Plan,
  chapter: ChapterId,
  proposals: ProposedAnswers,
  before: ProposedAnswers | null,
): Plan {
  return Object.entries(questionsOf(chapter)).reduce((soFar, [id, question]) => {
    const proposal = proposals[id];
    const answers: Readonly<Record<string, unknown>> = soFar.answers[chapter];
    const answer = answers[id];
    const name = nameOf({ chapter, question: id });
    if (question.kind === 'list') {
      if (!proposal) return soFar;
      const merged = mergedEntries({
        name,
        question,
        present: answer,
        sources: soFar.sources,
        proposed: proposal.answer,
        before: before && (before[id]?.answer ?? []),
      });
      return merged ? withAnswer(soFar, chapter, id, merged.entries, merged.from) : soFar;
    }
    const isNew = isEmpty(question, before?.[id]?.answer ?? question.blank);
    const isOurs = sourceOf(soFar, { chapter, question: id }) === 'proposed';
    // What follows from nothing any more goes; a list says itself when it is to be empty.
    if (!proposal) {
      return isOurs && !isNew ? withAnswer(soFar, chapter, id, question.blank) : soFar;
    }
    const isFree = isOurs || (isNew && isEmpty(question, answer) && !soFar.sources[name]);
    if (!isFree || isSame(answer, proposal.answer)) return soFar;
    return withAnswer(soFar, chapter, id, proposal.answer, { [name]: 'proposed' });
  }, plan);
}

/** Why an answer is proposed; undefined where no rule of ours proposes it. */
export function reasonFor(proposals: ProposedAnswers, ref: QuestionRef): Reason | undefined {
  const { entry, question } = ref;
  const proposal = proposals[entry?.list ?? question];
  if (!entry || !proposal) return proposal;
  const ids = (proposal.answer as readonly { id: string }[]).map(({ id }) => id);
  return ids.includes(entry.id) ? (proposal.within?.[question] ?? proposal) : undefined;
}
