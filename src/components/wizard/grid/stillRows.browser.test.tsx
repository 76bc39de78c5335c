import { options } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showList } from '../testing/lists';
import { sessionInMemory } from '../testing/session';

const region = (_: unknown, index: number) => ({
  id: `place-${index}`,
  region: `Place ${index}`,
  zone: null,
  regionUsers: 10,
});

beforeEach(async () => {
  await page.viewport(1280, 900);
});

/** How many elements and components are drawn for three digits in the last row of a list with so many. */
async function drawnWhileTyping(count: number): Promise<number> {
  const session = sessionInMemory();
  session.answer('scope', 'regions', Array.from({ length: count }, region), 'scope.regions');
  await showList(session, { chapter: 'scope', name: 'regions' });
  const users = `regions.place-${count - 1}.regionUsers`;
  document.getElementById(users)?.focus();
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
  let drawn = 0;
  const hooks = { ...options };
  options.diffed = (vnode) => {
    drawn += 1;
    hooks.diffed?.(vnode);
  };
  await userEvent.keyboard('123');
  await expect
    .poll(() => session.state().history.plan.answers.scope.regions.at(-1)?.regionUsers)
    .toBe(123);
  Object.assign(options, hooks);
  return drawn;
}

test('a column keeps its width while something is typed into one of its cells', async () => {
  const session = sessionInMemory();
  session.answer('scope', 'regions', Array.from({ length: 3 }, region), 'scope.regions');
  await showList(session, { chapter: 'scope', name: 'regions' });
  const cell = () => document.querySelector('[data-row="place-0"] > [data-cell="region"]');
  document.getElementById('regions.place-0.region')?.focus();
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
  const width = cell()?.getBoundingClientRect().width;
  const name = 'Central and Eastern Europe with the Baltic states';
  await userEvent.keyboard('{Control>}a{/Control}');
  await userEvent.keyboard(name);
  expect(session.state().history.plan.answers.scope.regions[0]?.region).toBe(name);
  expect(cell()?.getBoundingClientRect().width).toBe(width);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => cell()?.querySelector('.cell__value')?.textContent).toBe(name);
});

test('a key draws about as little in a list of thirty rows as in one of three', async () => {
  const [few, many] = [await drawnWhileTyping(3), await drawnWhileTyping(30)];
  expect(few).toBeGreaterThan(10);
  // For each row that is left as it is, only that is found out.
  expect((many - few) / 27).toBeLessThan(15);
});

test('an arrow key draws the answer that it leaves and the answer that it leads to, and no other', async () => {
  const session = sessionInMemory();
  session.answer('scope', 'regions', Array.from({ length: 3 }, region), 'scope.regions');
  await showList(session, { chapter: 'scope', name: 'regions' });
  document.getElementById('regions.place-1.regionUsers')?.focus();
  const worked = () =>
    [...document.querySelectorAll('.cell__control')].map(
      (control) => control.closest<HTMLElement>('[data-cell]')?.dataset['cell'],
    );
  await expect.poll(worked).toEqual(['regionUsers']);
  const drawn = new Set<unknown>();
  const hooks = { ...options };
  options.diffed = (vnode) => {
    const props: unknown = vnode.props;
    if (props instanceof Object && 'data-cell' in props) drawn.add(props['data-cell']);
    hooks.diffed?.(vnode);
  };
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(worked).toEqual(['zone']);
  Object.assign(options, hooks);
  // What opens and moves the row are cells of its own.
  expect([...drawn].sort()).toEqual(['details', 'menu', 'regionUsers', 'zone']);
});
