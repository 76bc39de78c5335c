import { askedIn } from '../asking';
import { type ChapterId, chapterIds, questionsOf } from '../chapters';
import { entriesOf } from '../kinds/list';
import type { Entry, ListQuestion, Question, Questions } from '../kinds/question';
import type { Plan, PlanAnswers } from '../plan';
import { nameOf, withAnswer } from '../provenance';

/** What somebody's own plan can't take from another: words, names and numbers to call, days, and where people are. */
const personal: readonly Question['kind'][] = ['text', 'date', 'zone', 'ref', 'refs'];

/** What makes an entry worth keeping when its names are gone. */
const telling: readonly Question['kind'][] = ['choice', 'many'];

/** What a plan can begin from: the example without its people, places and dates, and nothing in it the user's own. */
export function shapeOf(example: Plan): Plan {
  const answers = Object.fromEntries(
    chapterIds.map((chapter) => [chapter, chapterWithout(example, chapter)]),
  ) as unknown as PlanAnswers;
  // However far the example has come: this plan begins.
  return withAnswer(asExample({ ...example, answers }), 'scope', 'status', 'draft');
}

/** An example with nothing in it the user's own: what a file of it opens as. */
export function asExample(example: Plan): Plan {
  const answered = chapterIds
    .flatMap((chapter) => askedIn(example, chapter))
    .filter(({ question, answer }) => question.kind !== 'list' && question.isAnswered(answer));
  return {
    ...example,
    sources: Object.fromEntries(answered.map(({ ref }) => [nameOf(ref), 'example' as const])),
  };
}

function chapterWithout(plan: Plan, chapter: ChapterId): object {
  const answers: Readonly<Record<string, unknown>> = plan.answers[chapter];
  return without(questionsOf(chapter), answers);
}

function without(questions: Questions, answers: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(questions).map(([id, question]) => {
      if (question.kind === 'list') return [id, entriesWithout(question, answers[id])];
      return [id, personal.includes(question.kind) ? question.blank : answers[id]];
    }),
  );
}

function entriesWithout(question: ListQuestion, answer: unknown): Entry[] {
  const tells = (entry: Entry) =>
    Object.entries(question.item).some(
      ([id, asked]) => telling.includes(asked.kind) && asked.isAnswered(entry[id]),
    );
  return entriesOf(question, answer)
    .filter(tells)
    .map((entry) => ({ ...without(question.item, entry), id: entry.id }));
}
