import { type ChapterId, isChapterId, questionsOf } from '../../plan/chapters';
import type { Words } from '../../plan/loading';
import type { Unread } from '../../plan/unread';
import { labelFor } from '../../plan/words/vocabulary';

/** Where something unread stands: chapter, list and entry, question. What the planner doesn't know goes by its id. */
export function placeOf({ chapter, question, entry, item, value }: Unread, words: Words): string {
  const { path, entry: numbered } = words.document.open;
  const known = isChapterId(chapter) ? chapter : null;
  const asked = questionIn(known, question);
  const list = nameOf(known, question, asked !== undefined, words);
  const items = asked?.kind === 'list' ? asked.item : {};
  const parts = [
    known ? words.chapters[known].title.name : chapter,
    entry === undefined ? list : numbered(list, String(entry)),
    ...(item === undefined ? [] : [nameOf(known, item, Object.hasOwn(items, item), words)]),
    ...(typeof value === 'string' ? [shortened(value)] : []),
  ];
  return path(parts.filter((part) => part !== '')).join('');
}

function questionIn(chapter: ChapterId | null, id: string) {
  const questions = chapter ? questionsOf(chapter) : {};
  return Object.hasOwn(questions, id) ? questions[id] : undefined;
}

const nameOf = (chapter: ChapterId | null, id: string, isKnown: boolean, words: Words) =>
  chapter && isKnown ? labelFor(words, chapter, id) : id;

/** As much of a value as tells which one it is, on one line. */
const shortened = (value: string): string => {
  const characters = [...value.slice(0, 200).replace(/\s+/g, ' ')];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
};
