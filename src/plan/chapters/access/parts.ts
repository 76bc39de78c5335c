import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { access } from './questions';
import type { AccessWords } from './words/en';

export const parts: ChapterParts<typeof access, AccessWords> = { document };
