import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { runbook } from './questions';
import type { RunbookWords } from './words/en';

export const parts: ChapterParts<typeof runbook, RunbookWords> = { document };
