import type { Locale } from '../../../i18n/locales';
import { localeAddress } from '../address';
import { type Finder, finderOf } from './finder';
import type { IndexFile, Place, Said } from './packed';

/** What the box asks of the index of its language. */
export interface Search extends Finder {
  said: Said;
  addressOf(place: Place): string;
  /** The text of a place, a block of the page a line. */
  textOf(place: Place): Promise<string>;
}

async function ask(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Loads a thing once; after a failure the next call tries again. */
export function once<Thing>(load: () => Promise<Thing>): () => Promise<Thing> {
  let loaded: Promise<Thing> | undefined;
  return () => {
    loaded ??= load().catch((reason: unknown) => {
      loaded = undefined;
      throw reason;
    });
    return loaded;
  };
}

/** Makes the function that loads the search of a language. */
export const searchIn = (locale: Locale): (() => Promise<Search>) =>
  once(async () => {
    const response = await ask(localeAddress(locale, 'search/index.json'));
    const packed = (await response.json()) as IndexFile;
    const texts = new Map<number, () => Promise<string>>();
    const textOf = ({ number }: Place): Promise<string> => {
      const address = localeAddress(locale, `search/${packed.version}/${number}.txt`);
      const load = texts.get(number) ?? once(async () => (await ask(address)).text());
      texts.set(number, load);
      return load();
    };
    const addressOf = ({ path, id }: Place): string =>
      localeAddress(locale, path + (id === '' ? '' : `#${id}`));
    return { ...finderOf(packed), said: packed.said, addressOf, textOf };
  });
