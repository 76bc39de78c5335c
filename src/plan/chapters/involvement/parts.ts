import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { involvement } from './questions';
import type { InvolvementWords } from './words/en';

export const parts: ChapterParts<typeof involvement, InvolvementWords> = { document };
