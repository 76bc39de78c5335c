import { counted } from '../i18n/forms/plural';
import { type ChapterId, chapterIds } from './chapters';
import type { Said } from './inline';
import type { Words } from './loading';
import type { AllParts, SummarySentences } from './parts';
import type { Plan } from './plan';
import { writerFor } from './writer';

/** A sentence, with the chapter whose answers it sums up. */
type Sentence = Said & { said: string };

/**
 * The plan in a few sentences for who signs it, each only where its answers are there: what is rolled out and when,
 * who supports it and when nobody does, what may go wrong, and what is asked of the reader.
 * @param open how many answers are missing in the chapters that are written, and how many are not the user's own
 */
export function summaryOf(
  plan: Plan,
  words: Words,
  open: { gaps: number; unconfirmed: number },
): Sentence[][] {
  const say = words.document.summary;
  const chapters = chapterIds.map((id) => ({
    of: [id],
    sentences: sentencesOf(id, words.parts[id], plan, words),
  }));
  const paragraphs = (['what', 'who', 'risks', 'asks'] as const).map((paragraph) =>
    chapters.flatMap(({ of, sentences }) =>
      (sentences[paragraph] ?? []).map((said): Sentence => ({ said, of })),
    ),
  );
  const state = [
    ...(open.gaps > 0 ? [say.open(counted(open.gaps, words))] : []),
    ...(open.unconfirmed > 0 ? [say.unconfirmed(counted(open.unconfirmed, words))] : []),
  ];
  const sentencesOfState = state.map((said): Sentence => ({ said, of: [] }));
  return paragraphs
    .map((sentences, index) => (index === 3 ? [...sentences, ...sentencesOfState] : sentences))
    .filter((sentences) => sentences.length > 0);
}

const sentencesOf = <Id extends ChapterId>(
  id: Id,
  { summary }: AllParts[Id],
  plan: Plan,
  words: Words,
): SummarySentences => summary?.(writerFor(plan, id, words)) ?? {};
