import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { targets } from './questions';
import { summary } from './summary';
import type { TargetsWords } from './words/en';

export const parts: ChapterParts<typeof targets, TargetsWords> = { document, summary };
