import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { scope } from './questions';
import { summary } from './summary';
import type { ScopeWords } from './words/en';

export const parts: ChapterParts<typeof scope, ScopeWords> = { document, summary };
