/** Silent reading of non-fiction, words (and Chinese characters) a minute; a Korean word is a group of syllables. */
const pace = { words: 230, korean: 180, chinese: 400 };

/** Minutes it takes to read the text of a guide page, by our estimate; at least one. */
export function minutesToRead(source: string): number {
  const text = source.replace(/<[^>]*>|\]\([^)]*\)|\{#[^}]*\}/g, ' ');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const minutes =
    count(/\p{Script=Han}/gu) / pace.chinese +
    count(/\p{Script=Hangul}+/gu) / pace.korean +
    count(/\p{Script=Latin}[\p{Script=Latin}'’-]*/gu) / pace.words;
  return Math.max(1, Math.round(minutes));
}
