import type { Writer } from '../../writer';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import type { SummarySentences } from '../../parts';
import { party } from '../../catalogue/sets';
import type { process } from './questions';
import { own } from './questions';
import type { ProcessWords } from './words/en';

const { meeting } = own;

/** How a case travels, who keeps in touch with the user, and where tiers meet. */
export function summary({
  answers,
  own,
  words,
  wording,
}: Writer<typeof process, ProcessWords>): SummarySentences {
  const say = own.summary;
  const { contactOwner, steps } = answers;
  const meetings = answers.meetings.flatMap(({ meeting: held, ownMeeting }) => {
    if (held === 'own') return ownMeeting.trim() ? [typedOnOneLine(ownMeeting)] : [];
    return held ? [wordFor(words, meeting, held)] : [];
  });
  return {
    who: [
      ...(steps.length > 0
        ? [say.steps({ count: steps.length, shown: wording.number(steps.length) })]
        : []),
      ...(contactOwner ? [say.contact(wordFor(words, party, contactOwner))] : []),
      ...(meetings.length > 0 ? [say.meetings(wording.list(meetings))] : []),
    ],
  };
}
