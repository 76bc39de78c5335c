import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { process } from './questions';
import type { ProcessWords } from './words/en';

export const parts: ChapterParts<typeof process, ProcessWords> = { document };
