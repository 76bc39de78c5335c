import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { rollout } from './questions';
import { summary } from './summary';
import type { RolloutWords } from './words/en';

export const parts: ChapterParts<typeof rollout, RolloutWords> = { document, summary };
