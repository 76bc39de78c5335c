import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ChapterId } from '../../../plan/chapters';
import { loadExamples } from '../../../plan/examples';
import type { Plan } from '../../../plan/plan';
import { accessibilityFindings } from '../testing/accessibility';
import { sessionInMemory } from '../testing/session';
import { showFollowing } from '../testing/stage';
import { inWindow } from '../testing/window';
import { ChapterView } from '../views/ChapterView';
import { PlannerContext, usePlanner } from './context';
import { useNextOpen } from './nextOpen';
import { isChapter, useRoute } from './route';
import type { Session } from './session';

const small = (await loadExamples('en'))('small', 'small');
const { answers } = small;

/** A finished plan without an owner, without a number of users, and with an empty list of sessions. */
const open: Plan = {
  ...small,
  answers: {
    ...answers,
    scope: { ...answers.scope, planOwner: null, users: null },
    training: { ...answers.training, sessions: [] },
  },
};

/** A chapter with what leads to the next open question, as the planner's frame draws it. */
function Desk({ session, plan }: { session: Session; plan: Plan }) {
  const planner = usePlanner();
  const route = useRoute();
  const chapter: ChapterId = isChapter(route.view) ? route.view : 'scope';
  const toNextOpen = useNextOpen(route.view, { session, say: planner.say }, planner.notify);
  return (
    <PlannerContext.Provider value={{ ...planner, toNextOpen }}>
      <div class="desk__view">
        <ChapterView
          key={chapter}
          chapter={chapter}
          plan={plan}
          route={route}
          readOnly={false}
          onErrors={vi.fn()}
        />
      </div>
    </PlannerContext.Provider>
  );
}

async function showDesk(plan: Plan, hash = '#/scope'): Promise<Session> {
  history.replaceState(null, '', hash);
  const session = sessionInMemory();
  await session.open(plan);
  await showFollowing((state) => <Desk session={session} plan={state.history.plan} />, { session });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return session;
}

const owner = page.getByRole('combobox', { name: 'Plan owner' });
const users = page.getByRole('textbox', { name: 'Users', exact: true });
const next = page.getByRole('button', { name: 'Next open question' }).first();
/** Runs where the head of a chapter has its button: on narrow screens it stands at the lower edge instead. */
const onLaptop = (act: () => Promise<void>) => () => inWindow(1_280, act);
const press = () => userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
const present = () => document.activeElement?.id;

test(
  'the head of a chapter says how far it is, and Ctrl+Down goes from one open question to the next',
  onLaptop(async () => {
    await showDesk(open);
    await expect
      .element(page.getByText(/^\d+ of \d+ answered, about 1 minute left$/))
      .toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    const before = history.length;
    await press();
    await expect.element(owner).toHaveFocus();
    await press();
    await expect.element(users).toHaveFocus();
    // Back leads out of the chapter, not through its questions.
    expect(history.length).toBe(before);
    await press();
    await vi.waitFor(() => {
      expect(location.hash).toBe('#/training/sessions');
      expect(present()).toBe('sessions');
    });
    await press();
    await vi.waitFor(() => {
      expect(present()).toBe('planOwner');
    });
  }),
);

test(
  'the button goes on from the question that was answered last',
  onLaptop(async () => {
    await showDesk(open);
    await owner.click();
    await next.click();
    await expect.element(users).toHaveFocus();
  }),
);

test(
  'a question that is the only open one is gone to again',
  onLaptop(async () => {
    await showDesk({ ...open, answers: { ...answers, scope: { ...answers.scope, users: null } } });
    await next.click();
    await expect.element(users).toHaveFocus();
    next.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(users).toHaveFocus();
  }),
);

test(
  'where nothing is open, that is said',
  onLaptop(async () => {
    await showDesk(small);
    await next.click();
    await expect
      .element(page.getByRole('status').last())
      .toHaveTextContent('There are no open questions.');
  }),
);

test(
  'a field keeps the key that it needs, and so does an input method',
  onLaptop(async () => {
    await showDesk(open);
    const day = document.querySelector<HTMLInputElement>('input[type="date"]');
    // What a plan can do without is folded.
    day?.closest('details')?.setAttribute('open', '');
    day?.focus();
    await press();
    expect(document.activeElement).toBe(day);
    expect(location.hash).toBe('#/scope');
    users.element().focus();
    users.element().dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        ctrlKey: true,
        isComposing: true,
        bubbles: true,
      }),
    );
    await expect.element(users).toHaveFocus();
    expect(location.hash).toBe('#/scope');
  }),
);
