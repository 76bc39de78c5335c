import { chapterIds } from '../../plan/chapters';
import { loadExamples } from '../../plan/examples';
import { loadNames, loadParts, loadWords } from '../../plan/loading';
import { loadChapter } from './state/chapter';
import { resource } from './state/resource';

/** What the form of a chapter needs. */
export const chapterKit = resource(loadChapter);

/** Names of the questions of all chapters. */
export const allNames = resource((locale: Parameters<typeof loadNames>[0]) =>
  loadNames(locale, chapterIds),
);

/** All words of a language, and what writes a document with them. */
export const documentWords = resource(loadWords);

/** Documents and rules of all chapters. */
export const chapterParts = resource(loadParts);

/** The worked examples. */
export const examples = resource(loadExamples);
