import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locales.ts';

/** What a reader types, and the places that answer it: `page#heading`, or `page` where any of its places will do. */
export interface Query {
  text: string;
  places: string[];
  /** Written after search was tuned, by somebody who knows nothing of that: nothing is tuned on it. */
  isAside: boolean;
}

/** The queries of a language, all by native readers: first those that search was tuned with, then those kept aside. */
export const queriesIn = (locale: Locale): Query[] =>
  (['queries', 'aside'] as const).flatMap((file) =>
    readFileSync(new URL(`${file}.${locale}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [text = '', ...places] = line.split(' | ');
        return { text, places, isAside: file === 'aside' };
      }),
  );
