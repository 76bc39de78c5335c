import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ChapterId } from '../../../plan/chapters';
import { loadExamples } from '../../../plan/examples';
import type { Plan } from '../../../plan/plan';
import { show } from '../testing/stage';
import { inWindow } from '../testing/window';
import Preview from './Preview';

const large = (await loadExamples('en'))('large', 'large');
const tiers = large.answers.teams.tiers;
const [, , third] = tiers;

/** The sheet beside a form with these fields. */
async function besideForm(chapter: ChapterId, fields: readonly string[], plan: Plan = large) {
  await show(
    <div class="desk desk--preview">
      <div class="desk__view">
        {fields.map((field) => (
          <input key={field} id={field} aria-label={field} />
        ))}
      </div>
      <div class="desk__preview">
        <Preview plan={plan} language="en" onLanguage={() => undefined} chapter={chapter} />
      </div>
    </div>,
  );
  await expect.element(page.getByRole('article')).toBeVisible();
}

const frame = () => page.getByRole('region', { name: 'Preview' }).element();
const framed = () => [...frame().querySelectorAll('[data-framed]')].map((each) => each.textContent);
/** Moves the focus; the sheet follows a moment later. */
const focus = async (field: string) => {
  document.getElementById(field)?.focus();
  await new Promise((resolve) => setTimeout(resolve, 120));
};

/** Whether a piece is within what the sheet shows of itself. */
function inSight(piece: Element | null | undefined): boolean {
  if (!piece) return false;
  const [inner, outer] = [piece.getBoundingClientRect(), frame().getBoundingClientRect()];
  return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
}
const framedInSight = () => inSight(frame().querySelector('[data-framed]'));

let now: number;
beforeEach(() => {
  now = 60_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return () => {
    vi.restoreAllMocks();
  };
});

const wheel = () => frame().dispatchEvent(new WheelEvent('wheel', { bubbles: true, deltaY: 100 }));

test('the block of the field in focus is framed and in sight, and the page stays where it is', async () => {
  await inWindow(1_280, async () => {
    await besideForm('process', ['contactOwner', 'majorLead']);
    await focus('majorLead');
    await expect.poll(framed).toHaveLength(1);
    expect(framed()[0]).toContain('Regional major incident manager on duty');
    expect(framedInSight()).toBe(true);
    await focus('contactOwner');
    expect(framed().join()).toContain('Tier 1');
    expect(framedInSight()).toBe(true);
    expect(scrollY).toBe(0);
  });
});

test('a field of an entry frames its row and each heading of a column that says it, the entry all its blocks, a field of no block none', async () => {
  const team = `tiers.${third?.id}.team`;
  const people = `tiers.${third?.id}.people`;
  await inWindow(1_280, async () => {
    await besideForm('teams', [team, people, `tiers.${third?.id}`, 'search']);
    await focus(people);
    expect(framed()).toHaveLength(1);
    expect(framed()[0]).toContain('Workplace support Europe and Americas');
    await focus(team);
    // Its row in both tables of tiers, and its columns in both matrices.
    expect(framed()).toHaveLength(4);
    expect(framed()[0]).toContain('Workplace support Europe and Americas');
    expect(framed()[2]).toContain('Tier 2: Workplace support Europe and Americas');
    expect(framed()[3]).toContain('Tier 2: Workplace support Europe and Americas');
    await focus(`tiers.${third?.id}`);
    expect(framed().length).toBeGreaterThan(3);
    expect(framed().some((words) => words.includes('Tier 2: Workplace support'))).toBe(true);
    await focus('search');
    expect(framed()).toEqual([]);
  });
});

test('what is in sight already is not moved', async () => {
  await inWindow(1_280, async () => {
    await besideForm('scope', ['users', 'devices']);
    await focus('users');
    const before = frame().scrollTop;
    await focus('devices');
    expect(frame().scrollTop).toBe(before);
    expect(framedInSight()).toBe(true);
  });
});

test('for five seconds the sheet stays where the reader scrolled it', async () => {
  await inWindow(1_280, async () => {
    await besideForm('process', ['contactOwner', 'majorLead', 'articlePlace']);
    wheel();
    const before = frame().scrollTop;
    now += 4_900;
    await focus('majorLead');
    expect(framed()).toHaveLength(1);
    expect(frame().scrollTop).toBe(before);
    now += 200;
    await focus('articlePlace');
    expect(framedInSight()).toBe(true);
  });
});

test('the keys that scroll and the scroll bar count as the reader’s own, a press on a block does not', async () => {
  await inWindow(1_280, async () => {
    await besideForm('process', ['majorLead', 'articlePlace', 'contactOwner']);
    const top = frame().scrollTop;
    frame().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await focus('majorLead');
    expect(frame().scrollTop).toBe(top);
    now += 6_000;
    await userEvent.click(page.getByRole('region', { name: 'Preview' }));
    now += 6_000;
    (frame() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await focus('majorLead');
    expect(framedInSight()).toBe(false);
    now += 6_000;
    frame()
      .querySelector('td')
      ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await focus('articlePlace');
    expect(framedInSight()).toBe(true);
  });
});

test('what an answer changed comes into sight, in its chapter first', async () => {
  const process = { ...large.answers.process, majorPlace: 'The bunker' };
  await inWindow(1_280, async () => {
    await besideForm('process', []);
    await besideForm('process', [], { ...large, answers: { ...large.answers, process } });
    await expect.element(page.getByText('The bunker')).toBeInTheDocument();
    const piece = [...frame().querySelectorAll('td')].findLast((each) =>
      each.textContent.includes('The bunker'),
    );
    await expect.poll(() => inSight(piece)).toBe(true);
  });
});

test('another chapter is opened at its heading', async () => {
  await inWindow(1_280, async () => {
    await besideForm('scope', []);
    await besideForm('training', []);
    expect(inSight(frame().querySelector('[data-section="training"]'))).toBe(true);
    expect(inSight(frame().querySelector('[data-section="process"]'))).toBe(false);
  });
});
