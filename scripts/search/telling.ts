/** How many words of its text a place has in the index: a long one, such as a table of names, more than a short one. */
const mostOf = (words: number): number => Math.max(13, words / 6.6);

/** So many of the places that have a word keep it in any case: no word of the guide is unknown to search. */
const leastOfWord = 1;

/** A word that stands in more places tells none from another. */
const mostPlaces = 60;

/**
 * The words that tell each text from the others. All of them would be a third more bytes for the same places found:
 * what a text only mentions is found by Pagefind, which has every word.
 */
export function tellingWords(texts: readonly (readonly string[])[]): string[][] {
  const bags = texts.map((words) => {
    const bag = new Map<string, number>();
    for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
    return bag;
  });
  const places = new Map<string, { number: number; weight: number }[]>();
  bags.forEach((bag, number) => {
    for (const [word, times] of bag) {
      places.set(word, [
        ...(places.get(word) ?? []),
        { number, weight: (1 + Math.log(times)) / Math.sqrt(bag.size) },
      ]);
    }
  });
  const kept = new Map<string, Set<number>>();
  for (const [word, having] of places) {
    if (having.length > mostPlaces) continue;
    const best = having.toSorted((one, other) => other.weight - one.weight).slice(0, leastOfWord);
    kept.set(word, new Set(best.map(({ number }) => number)));
  }
  return bags.map((bag, number) => {
    const weighed = [...bag].flatMap(([word, times]) => {
      const count = places.get(word)?.length ?? 0;
      return count > mostPlaces
        ? []
        : [{ word, weight: (1 + Math.log(times)) * Math.log(1 + texts.length / count) }];
    });
    const most = weighed
      .toSorted((one, other) => other.weight - one.weight)
      .slice(0, mostOf(bag.size));
    const own = weighed.filter(({ word }) => kept.get(word)?.has(number));
    return [...new Set([...most, ...own].map(({ word }) => word))];
  });
}
