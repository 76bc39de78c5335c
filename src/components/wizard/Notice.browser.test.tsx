import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { usePlanner } from './state/context';
import type { Session } from './state/session';
import { accessibilityFindings } from './testing/accessibility';
import { sessionInMemory } from './testing/session';
import { showFollowing } from './testing/stage';

const run = vi.fn();

/** Two fields of a plan, and buttons that tell of something as the planner does. */
function Telling() {
  const { session, notify } = usePlanner();
  const { organisation, ownerRole } = session.state().history.plan.answers.scope;
  const type = (question: string, text: string) => {
    session.answer('scope', question, text, `scope.${question}`);
  };
  return (
    <>
      {[['organisation', organisation] as const, ['ownerRole', ownerRole] as const].map(
        ([question, text]) => (
          <label key={question}>
            {question}
            <input
              id={question}
              value={text}
              onInput={({ currentTarget }) => {
                type(question, currentTarget.value);
              }}
            />
          </label>
        ),
      )}
      <button
        class="button"
        onClick={() => {
          type('organisation', 'Northwick');
          notify('Named.', { undo: session.lastStep(), field: 'organisation' });
        }}
      >
        Name it
      </button>
      <button
        class="button"
        onClick={() => {
          notify('Deleted: Northwick.', { label: 'Bring it back', run });
        }}
      >
        Delete it
      </button>
      <button
        class="button"
        onClick={() => {
          notify('The file could not be read.');
        }}
      >
        Read it
      </button>
    </>
  );
}

async function start(): Promise<Session> {
  const session = sessionInMemory();
  await showFollowing(() => <Telling />, { session });
  return session;
}

const notice = page.getByRole('status');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name });

for (const [name, text] of [
  ['Name it', 'Named. Undo'],
  ['Delete it', 'Deleted: Northwick. Bring it back'],
  ['Read it', 'The file could not be read.'],
] as const) {
  test(`a notice is read out, stays and is accessible (${text})`, async () => {
    await start();
    await expect.element(notice).toBeEmptyDOMElement();
    await button(name).click();
    await expect.element(notice).toHaveTextContent(text);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

test('Undo takes back the step that the notice names, also after typing elsewhere, and leads there', async () => {
  await start();
  await button('Name it').click();
  await field('ownerRole').fill('De Wit');
  await button('Undo').click();
  await expect.element(field('organisation')).toHaveValue('');
  await expect.element(field('ownerRole')).toHaveValue('De Wit');
  await expect.element(field('organisation')).toHaveFocus();
  await expect.element(notice).toHaveTextContent('Undone.');
  await expect.element(button('Undo')).not.toBeInTheDocument();
});

test('what was changed again since stays, and the notice says why', async () => {
  await start();
  await button('Name it').click();
  await field('organisation').fill('Northwick Logistics');
  await button('Undo').click();
  await expect.element(field('organisation')).toHaveValue('Northwick Logistics');
  await expect
    .element(notice)
    .toHaveTextContent('You have changed this again since, so you can’t undo it here.');
});

test('a notice that is closed gives the focus back to where it was', async () => {
  await start();
  await button('Read it').click();
  await field('ownerRole').click();
  await button('Close this message').click();
  await expect.element(notice).toBeEmptyDOMElement();
  await expect.element(field('ownerRole')).toHaveFocus();
});

test('another way back runs once and closes the notice', async () => {
  await start();
  await button('Delete it').click();
  await button('Bring it back').click();
  expect(run).toHaveBeenCalledOnce();
  await expect.element(notice).toBeEmptyDOMElement();
});
