import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { agreement } from './questions';
import { summary } from './summary';
import type { AgreementWords } from './words/en';

export const parts: ChapterParts<typeof agreement, AgreementWords> = { document, summary };
