import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { teams } from './questions';
import { summary } from './summary';
import type { TeamsWords } from './words/en';

export const parts: ChapterParts<typeof teams, TeamsWords> = { document, summary };
