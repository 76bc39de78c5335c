import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { measures } from './questions';
import type { MeasuresWords } from './words/en';

export const parts: ChapterParts<typeof measures, MeasuresWords> = { document };
