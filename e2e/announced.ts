import type { Page } from 'playwright/test';

/** A table as a screen reader gets it: everything by the names that the browser gives on. */
export interface Announced {
  columns: string[];
  /** What is read in each row, by its heading; a section of rows has no cells. */
  rows: Record<string, string[]>;
  /** Names of what is checked. */
  checked: string[];
  /** What has the focus in it, with its role, value and description. */
  focused: string | null;
}

/** A node of the accessibility tree, with what is below it. */
interface Part {
  role: string;
  name: string;
  said: string;
  states: ReadonlyMap<string, unknown>;
  parts: Part[];
}

/** Where a name is put together of several parts, a space may stand before their punctuation. */
const plain = (text: unknown): string =>
  typeof text === 'string' ? text.replace(/ (?=[,，])/g, '') : '';

/** The grids of a page by their names, from the browser's accessibility tree. */
export async function announcedGrids(page: Page): Promise<ReadonlyMap<string, Announced>> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const partsOf = (id: string): Part[] => {
    const node = known.get(id);
    const parts = (node?.childIds ?? []).flatMap(partsOf);
    if (!node || node.ignored) return parts;
    const told = [node.value?.value, node.description?.value].map(plain).filter(Boolean);
    const name = plain(node.name?.value);
    return [
      {
        role: plain(node.role?.value),
        name,
        said: [name, ...told].join(' | '),
        states: new Map((node.properties ?? []).map((each) => [each.name, each.value.value])),
        parts,
      },
    ];
  };
  const all = (part: Part): Part[] => [part, ...part.parts.flatMap(all)];
  const root = nodes.find((node) => node.parentId === undefined);
  return new Map(
    partsOf(root?.nodeId ?? '')
      .flatMap(all)
      .filter(({ role }) => role === 'grid')
      .map((grid) => [grid.name, announced(all(grid))]),
  );
}

function announced(parts: readonly Part[]): Announced {
  const named = (part: Part | undefined, role: string) =>
    (part?.parts ?? []).filter((each) => each.role === role).map(({ name }) => name);
  const rows = parts.filter(({ role }) => role === 'row');
  const focused = parts.find(({ states }) => states.get('focused') === true);
  return {
    columns: rows.flatMap((row) => named(row, 'columnheader')),
    rows: Object.fromEntries(
      rows.flatMap((row) => named(row, 'rowheader').map((name) => [name, named(row, 'gridcell')])),
    ),
    checked: parts.filter(({ states }) => states.get('checked') === 'true').map(({ name }) => name),
    focused: focused ? `${focused.role}: ${focused.said}` : null,
  };
}
