import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { training } from './questions';
import { summary } from './summary';
import type { TrainingWords } from './words/en';

export const parts: ChapterParts<typeof training, TrainingWords> = { document, summary };
