import type { Entry } from '../../../plan/kinds/question';
import { useViews } from '../state/views';
import type { RowTable } from './listTable';

export interface MenuItem {
  label: string;
  run: () => void;
  /** Can't be done now: shown all the same, so that the menu is the same for every row. */
  unavailable?: boolean;
}

/** What can be done to a row of a list at the moment. */
export function useMenu({ actions, onDetails }: RowTable): (entry: Entry) => MenuItem[] {
  const { grid, entries } = useViews();
  return (entry) => {
    const place = actions.placeOf(entry);
    const item = (label: string, run: () => void, unavailable = false) => ({
      label,
      run,
      unavailable,
    });
    return [
      item(grid.details, () => {
        onDetails(entry.id, null);
      }),
      item(
        grid.addBelow,
        () => {
          actions.add(place + 1);
        },
        actions.full(),
      ),
      item(
        entries.duplicate,
        () => {
          actions.duplicate(entry);
        },
        actions.full(),
      ),
      item(
        entries.up,
        () => {
          actions.move(entry, -1);
        },
        place === 0,
      ),
      item(
        entries.down,
        () => {
          actions.move(entry, 1);
        },
        place === actions.count() - 1,
      ),
      item(entries.remove, () => {
        actions.remove(entry);
      }),
    ];
  };
}
