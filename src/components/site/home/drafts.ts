import type { Locale } from '../../../i18n/locales';
import { shape as shapes } from '../../../plan/chapters/scope/sets';
import type { Shape } from '../../../plan/chapters/scope/shapePicture';
import { loadCheckWords, loadRules } from '../../../plan/loading';
import { blankPlan } from '../../../plan/plan';
import { drafted, loadProposer } from '../../../plan/proposing';
import { withAnswer } from '../../../plan/provenance';
import { type Glance, glanceOf } from './glance';

/** How many users can be chosen on the home page. */
export const sizes = [60, 250, 1_000, 5_000, 40_000] as const;

type Size = (typeof sizes)[number];

/** What is chosen when the page opens: the shape and size of the middle one of the worked examples. */
export const atFirst: { shape: Shape; size: Size } = { shape: 'desk', size: 5_000 };

/** The draft that the planner makes of two answers, at a glance: for each shape, one for each size. */
export async function loadDrafts(locale: Locale): Promise<Record<Shape, readonly Glance[]>> {
  const [words, rules, proposer] = await Promise.all([
    loadCheckWords(locale),
    loadRules(),
    loadProposer(locale),
  ]);
  // Nothing at a glance is a day or hangs on one.
  const propose = proposer({ today: '2027-01-04', zone: 'UTC' });
  const draft = (shape: Shape, users: Size): Glance => {
    const sized = withAnswer(blankPlan('draft', locale), 'scope', 'users', users);
    return glanceOf(drafted(withAnswer(sized, 'scope', 'shape', shape), propose), words, rules);
  };
  const all = shapes.ids.map((shape) => [shape, sizes.map((size) => draft(shape, size))]);
  return Object.fromEntries(all) as Record<Shape, readonly Glance[]>;
}
