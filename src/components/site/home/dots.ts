/** A tier of more people than this is drawn with a dot for every ten. */
const mostDots = 20;

/** Of what is written as a number of people; no tier of a draft has a thousand, which some languages write with a mark. */
const read = (people: string | undefined) => Number(people ?? '') || 0;

/** How many people each dot stands for, on tiers that are drawn together. */
export const peopleADot = (tiers: readonly (string | undefined)[]): number =>
  tiers.some((people) => read(people) > mostDots) ? 10 : 1;

/** A row of dots as a path: lines without length, whose round ends make dots of them. */
export function dotsOf(people: string | undefined, each: number): string {
  const count = Math.ceil(read(people) / each);
  return count === 0 ? '' : `M5 5h0${'m10 0h0'.repeat(count - 1)}`;
}
