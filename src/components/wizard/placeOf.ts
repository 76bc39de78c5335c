import { chapterIds } from '../../i18n/spine';
import type { Words } from '../../i18n/words';
import { questionsOf } from '../../plan/chapters';
import type { Unread } from '../../plan/unread';
import { labelFor } from '../../plan/words';

/** Where something unread stands: chapter, list and entry, question. What the planner doesn't know goes by its id. */
export function placeOf({ chapter, question, entry, item, value }: Unread, words: Words): string {
  const { path, entry: numbered } = words.document.open;
  const known = chapterIds.find((id) => id === chapter);
  const asked = known && Object.hasOwn(questionsOf(known), question);
  const list = asked ? labelFor(words, known, question) : question;
  const inList = asked && questionsOf(known)[question];
  const items = inList && inList.kind === 'list' ? inList.item : {};
  const parts = [
    known ? words.labels.chapter[known] : chapter,
    entry === undefined ? list : numbered(list, String(entry)),
    ...(item === undefined
      ? []
      : [known && Object.hasOwn(items, item) ? labelFor(words, known, item) : item]),
    ...(typeof value === 'string' ? [shortened(value)] : []),
  ];
  return path(parts.filter((part) => part !== '')).join('');
}

/** As much of a value as tells which one it is, on one line. */
const shortened = (value: string): string => {
  const characters = [...value.slice(0, 200).replace(/\s+/g, ' ')];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
};
