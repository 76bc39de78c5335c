import { type Finder, finderOf } from './finder';
import type { IndexFile, Place, Said } from './packed';

/** What the box asks of the index of its language. */
export interface Search extends Finder {
  said: Said;
  addressOf(place: Place): string;
  /** The text of a place, a block of the page a line. */
  textOf(place: Place): Promise<string>;
}

async function ask(address: string, refused?: () => void): Promise<Response> {
  const response = await fetch(address);
  if (response.ok) return response;
  refused?.();
  throw new Error(`${address}: ${response.status}`);
}

/** Loads a thing once; after a failure, and when it is to be forgotten, the next call loads it again. */
export function once<Thing>(load: (forget: () => void) => Promise<Thing>): () => Promise<Thing> {
  let loaded: Promise<Thing> | undefined;
  const forget = () => {
    loaded = undefined;
  };
  return () => {
    loaded ??= load(forget).catch((reason: unknown) => {
      forget();
      throw reason;
    });
    return loaded;
  };
}

/** Makes the function that loads the search of a language, whose pages stand below `home`. */
export const searchIn = (home: string): (() => Promise<Search>) =>
  once(async (forget) => {
    const response = await ask(`${home}search/index.json`);
    const packed = (await response.json()) as IndexFile;
    const texts = new Map<number, () => Promise<string>>();
    const textOf = ({ number }: Place): Promise<string> => {
      const address = `${home}search/${packed.version}/${number}.txt`;
      // Gone when the site was published anew; its new index knows where the texts are now.
      const load = texts.get(number) ?? once(async () => (await ask(address, forget)).text());
      texts.set(number, load);
      return load();
    };
    const addressOf = ({ path, id }: Place): string => home + path + (id === '' ? '' : `#${id}`);
    return { ...finderOf(packed), said: packed.said, addressOf, textOf };
  });
