import { catalogue } from './catalogue';
import { document } from './document';
import { labels } from './labels';

/** The words of a plan's document, loaded together. */
export const words = { catalogue, document, labels };
