import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales';
import type { OpenedPlan } from '../../../plan/openFile';
import type { Plan } from '../../../plan/plan';
import type { StoredPlan } from '../../../storage/record';
import { usePlanner } from '../state/context';
import { planName } from '../state/planName';
import type { KeptVersion } from '../state/versions';
import { useVersionWords } from './messages';
import { whenIn } from './when';

/** Something that can be compared; opened only when it is. */
export interface Side {
  key: string;
  name: string;
  open: () => Plan;
  /** What was read, where it is a file. */
  file?: OpenedPlan;
}

/** The plan that lies open. */
export const nowKey = 'now';

export const versionKey = (id: string) => `version ${id}`;

/** A file that was read to be compared. */
export interface ReadFile {
  name: string;
  opened: OpenedPlan;
}

export interface Sides {
  now: Side;
  versions: readonly Side[];
  plans: readonly Side[];
  files: readonly Side[];
}

/** All that the plan can be compared with. */
export function useSides(
  plan: Plan,
  kept: readonly KeptVersion[],
  files: readonly ReadFile[],
): Sides {
  const { say, locale } = usePlanner();
  const { compare } = useVersionWords();
  const others = useOtherPlans(plan.id);
  return useMemo(
    () => ({
      now: { key: nowKey, name: compare.now, open: () => plan },
      versions: toldApart(
        kept.flatMap((each) => {
          if (each.kind !== 'version') return [];
          const { id, name, keptAt } = each.version;
          return [{ key: versionKey(id), name, at: keptAt, open: each.open }];
        }),
        locale,
      ),
      plans: toldApart(
        others.map((each) => ({
          key: `plan ${each.id}`,
          name: planName(each.plan, say),
          at: each.savedAt,
          open: () => each.plan,
        })),
        locale,
      ),
      files: files.map((each, index) => ({
        key: `file ${index}`,
        name: each.name,
        open: () => each.opened.plan,
        file: each.opened,
      })),
    }),
    [plan, kept, others, files, compare, say, locale],
  );
}

/** Sides of one name also say when they were stored, by which the user may know them. */
const toldApart = (sides: readonly (Side & { at: string })[], locale: Locale): Side[] =>
  sides.map(({ at, ...side }) => {
    const isOnlyOne = sides.filter(({ name }) => name === side.name).length === 1;
    return isOnlyOne ? side : { ...side, name: `${side.name} · ${whenIn(locale, new Date(at))}` };
  });

const none: readonly StoredPlan[] = [];

/** The other plans of this browser; none where it does not hand them out. */
function useOtherPlans(present: string): readonly StoredPlan[] {
  const { session } = usePlanner();
  const [plans, setPlans] = useState(none);
  useEffect(() => {
    session.library.list().then(
      (shelf) => {
        setPlans(shelf.plans.filter(({ id }) => id !== present));
      },
      () => {
        setPlans(none);
      },
    );
  }, [session, present]);
  return plans;
}

export const sideAt = ({ now, versions, plans, files }: Sides, key: string): Side | undefined =>
  [now, ...versions, ...plans, ...files].find((side) => side.key === key);
