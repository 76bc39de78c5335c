import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { blankPlan, type Plan } from '../../plan/plan';
import { Boundary } from './Boundary';
import { Broken } from './Broken';
import { accessibilityFindings } from './testing/accessibility';
import { show } from './testing/stage';

let isBroken = false;

function Fragile() {
  if (isBroken) throw new RangeError('broken on purpose');
  return <p>The part</p>;
}

/** Lets what a boundary reports pass, and counts it. */
async function counted(run: () => Promise<void>): Promise<number> {
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  try {
    await run();
    return reported.mock.calls.length;
  } finally {
    reported.mockRestore();
  }
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('a part that can’t be drawn leaves its neighbours, is reported and can be tried again', async () => {
  isBroken = true;
  const onError = vi.fn();
  const reports = await counted(async () => {
    await show(
      <>
        <Boundary
          onError={onError}
          fallback={(retry) => (
            <Broken what="preview" onDownload={() => undefined} onRetry={retry} />
          )}
        >
          <Fragile />
        </Boundary>
        <p>The neighbour</p>
      </>,
    );
    await expect.element(page.getByText('The preview can’t be shown')).toBeVisible();
    await expect.element(page.getByText('The neighbour')).toBeVisible();
    await button('Try again').click();
    await expect.element(page.getByText('The preview can’t be shown')).toBeVisible();
  });
  expect(reports).toBe(2);
  expect(onError).toHaveBeenCalledTimes(2);
  isBroken = false;
  await button('Try again').click();
  await expect.element(page.getByText('The part')).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('a part that can’t be drawn is tried again when the plan has changed', async () => {
  const drawn = (plan: Plan) => (
    <Boundary
      fallback={(retry) => (
        <Broken what="preview" plan={plan} onDownload={() => undefined} onRetry={retry} />
      )}
    >
      <Fragile />
    </Boundary>
  );
  const [one, other, mended] = ['One', 'Other', 'Mended'].map((id) => blankPlan(id, 'en'));
  if (!one || !other || !mended) throw new Error('no plans');
  isBroken = true;
  const reports = await counted(async () => {
    await show(drawn(one));
    await expect.element(page.getByText('The preview can’t be shown')).toBeVisible();
    await show(drawn(other));
    await expect.element(page.getByText('The preview can’t be shown')).toBeVisible();
    isBroken = false;
    await show(drawn(mended));
    await expect.element(page.getByText('The part')).toBeVisible();
  });
  // Not with every key, since each time it is announced.
  expect(reports).toBe(1);
});

const examples = [
  { what: 'view', title: 'This part of the planner can’t be shown', level: 1 },
  { what: 'preview', title: 'The preview can’t be shown', level: 2 },
  { what: 'planner', title: 'The planner can’t be shown', level: 1 },
] as const;

for (const { what, title, level } of examples) {
  test(`what is broken is said, with the plan as a file and another try (${what})`, async () => {
    const download = vi.fn();
    const retry = vi.fn();
    await show(<Broken what={what} onDownload={download} onRetry={retry} message="Downloaded." />);
    await expect.element(page.getByRole('heading', { name: title, level })).toBeVisible();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(
        'Something went wrong here, but your answers are safe. You can download them now and open the file again later.',
      );
    await button('Download the plan').click();
    await button('Try again').click();
    expect([download, retry].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    await expect.element(page.getByText('Downloaded.')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
  });
}
