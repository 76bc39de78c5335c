import type { Found } from './finder';

/** Places shown of one page; more would push the next page out of sight. */
const perPage = 3;

/** Places shown at all: each costs a request for its text. */
const shown = 8;

/** What scores less than this part of the best has found a small word only. */
const worthShowing = 0.002;

/** What was found on one page, the best first. */
export type Group = readonly [Found, ...Found[]];

/** The best places by page, in the order of each page's best. */
export function groupsOf(found: readonly Found[]): Group[] {
  const groups = new Map<string, [Found, ...Found[]]>();
  const least = (found[0]?.score ?? 0) * worthShowing;
  let left = shown;
  for (const each of found) {
    if (left === 0 || each.score < least) break;
    const group = groups.get(each.place.path);
    if (group && group.length >= perPage) continue;
    if (group) group.push(each);
    else groups.set(each.place.path, [each]);
    left -= 1;
  }
  return [...groups.values()];
}
