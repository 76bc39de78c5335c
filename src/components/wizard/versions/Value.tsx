import type { Nodes } from 'mdast';
import type { AnswerDifference, Told } from '../../../plan/comparing/difference';
import type { ItemQuestion } from '../../../plan/kinds/question';
import type { Words } from '../../../plan/loading';
import { draw } from '../preview/render';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';
import { inWords, translationsOf } from './compared';
import { useVersionWords } from './messages';

interface Props {
  question: ItemQuestion;
  told: Told;
  what: AnswerDifference['what'];
  words: Words;
}

/** What one of two plans says: the answer in words, and whose it is. */
export function Value({ question, told, what, words }: Props) {
  const { say } = usePlanner();
  const { review } = useViews();
  const { compare } = useVersionWords();
  if (!told.isAsked) return <span class="muted">{compare.notAsked}</span>;
  if (!told.isSaid) return <span class="gap">{review.missing}</span>;
  const whose = told.source ? say.confirm.source[told.source] : what === 'source' && compare.yours;
  return (
    <>
      {inWords(question, told, words).map((node: Nodes) => draw(node, { changed: new Set() }))}
      {whose && (
        <>
          {' '}
          <span class={`tag tag--${told.source ?? 'yours'}`}>{whose}</span>
        </>
      )}
      {what === 'translation' && <Translations told={told} words={words} />}
    </>
  );
}

/** How an answer is told in other languages. */
function Translations({ told, words }: Pick<Props, 'told' | 'words'>) {
  return translationsOf(told).map(({ tag, text }) => (
    <p key={tag}>
      <span class="tag">{words.wording.language(tag)}</span> <span lang={tag}>{text}</span>
    </p>
  ));
}
