import { isHan, type Tongue, wordsIn } from './words.ts';

/** A piece of text, and whether it is a word that was found. */
export interface Piece {
  text: string;
  isFound: boolean;
}

type Words = ReadonlySet<string>;

const runs = /\p{sc=Han}+|\p{sc=Hangul}+|[\p{sc=Latin}\p{N}’']+/gu;

/** Which signs of a run of Chinese belong to a pair, or a longer name, that was found. */
function foundSigns(run: string, words: Words): boolean[] {
  const signs = [...run];
  const found = signs.map(() => false);
  signs.forEach((_, at) => {
    for (let length = 1; length <= signs.length - at; length++) {
      if (words.has(signs.slice(at, at + length).join(''))) found.fill(true, at, at + length);
    }
  });
  return found;
}

/** The text in pieces, those that were found apart. */
export function markedPieces(text: string, words: Words, tongue: Tongue): Piece[] {
  const pieces: Piece[] = [];
  const add = (added: string, isFound: boolean) => {
    const last = pieces.at(-1);
    if (last?.isFound === isFound) last.text += added;
    else if (added !== '') pieces.push({ text: added, isFound });
  };
  let at = 0;
  for (const { 0: run, index } of text.matchAll(runs)) {
    add(text.slice(at, index), false);
    if (isHan(run)) {
      const found = foundSigns(run, words);
      [...run].forEach((sign, place) => {
        add(sign, found[place] ?? false);
      });
    } else {
      add(
        run,
        wordsIn(run, tongue).some((word) => words.has(word)),
      );
    }
    at = index + run.length;
  }
  add(text.slice(at), false);
  return pieces;
}

/** The sentence of a text that has most of the words; its first one where none has any. */
export function bestSentence(text: string, words: Words, tongue: Tongue, lang: string): Piece[] {
  const cutter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  let best: Piece[] = [];
  let most = -1;
  for (const line of text.split('\n')) {
    for (const { segment } of cutter.segment(line)) {
      const pieces = markedPieces(segment.trim(), words, tongue);
      const found = pieces.flatMap((piece) => (piece.isFound ? wordsIn(piece.text, tongue) : []));
      const count = new Set(found).size;
      if (count > most) [best, most] = [pieces, count];
    }
  }
  return best;
}
