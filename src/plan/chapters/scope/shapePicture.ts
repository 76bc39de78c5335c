import type { IdOf } from '../../kinds/idSet';
import type { shape } from './sets';

export type Shape = IdOf<typeof shape>;

/** What a part of the picture shows; `shapes.css` draws each in its own way. */
type Part = 'vendor' | 'own' | 'other' | 'person' | 'otherPerson';

/** One tier: how wide it is, where it stands, how many people it shows, and whether they are somebody else’s. */
type Step = readonly [width: number, y: number, height: number, people: number, other?: 'other'];

/** The width and height of every picture. */
export const pictureSize = [120, 64] as const;

const steps: Record<Shape, readonly Step[]> = {
  few: [[58, 17, 43, 2]],
  desk: [
    [46, 17, 12, 3],
    [74, 32, 12, 6],
    [106, 47, 13, 12],
  ],
  partner: [
    [54, 17, 19, 3, 'other'],
    [92, 40, 20, 5],
  ],
  outsourced: [
    [40, 17, 9, 2],
    [56, 28, 9, 4],
    [112, 40, 20, 12, 'other'],
  ],
};

const middle = pictureSize[0] / 2;

const box = (width: number, y: number, height: number) =>
  `M${middle - width / 2} ${y}h${width}v${height}h${-width}z`;

/** A line without length: its round ends make a dot of it. */
const dot = (x: number, y: number) => `M${x} ${y}h0`;

const dots = ([, y, height, people]: Step) =>
  Array.from({ length: people }, (_, index) =>
    dot(middle + (index - (people - 1) / 2) * 7, y + height / 2),
  ).join('');

/**
 * A shape of support as a ladder of tiers, widest where most people stand: paths of SVG, the lowest first. Microsoft
 * stands on top of each.
 */
export function pictureOf(shape: Shape): (readonly [part: Part, path: string])[] {
  return [
    ['vendor', box(32, 2, 9)],
    ...steps[shape].flatMap((step) => {
      const [width, y, height, , other] = step;
      return [
        [other ?? 'own', box(width, y, height)],
        [other ? 'otherPerson' : 'person', dots(step)],
      ] as const;
    }),
  ];
}
