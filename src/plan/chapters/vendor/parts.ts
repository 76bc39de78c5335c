import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { vendor } from './questions';
import type { VendorWords } from './words/en';

export const parts: ChapterParts<typeof vendor, VendorWords> = { document };
