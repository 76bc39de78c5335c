/**
 * The entries that stand elsewhere, as few as possible: what keeps its order among the others has not moved.
 * @param before ids in their order
 * @param after the same ids in another order
 */
export function movedIn(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const placeOf = new Map(before.map((id, place) => [id, place]));
  const stay = longestRise(after.map((id) => placeOf.get(id) ?? -1));
  return new Set(after.filter((_, index) => !stay.has(index)));
}

/** Indexes of a longest rising subsequence: patience sorting, as in Fredman 1975, in n log n steps. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  // The index of the lowest value that ends a rise of each length, and for each value what comes before it there.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  const valueAt = (index: number | undefined) => (index === undefined ? -1 : (values[index] ?? -1));
  values.forEach((value, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(ends[middle]) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = index;
  });
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rise.add(at);
  return rise;
}
