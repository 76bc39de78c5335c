import { afterEach, beforeEach } from 'vitest';
import { blankPlan } from '../../../../plan/plan';
import { Computer, type TabEdge } from '../../../../storage/testing/edges';
import { VirtualTime } from '../../../../storage/testing/virtualTime';
import { openTab, settled, type Tab } from './tabs';

/** Lets the tests of a file run in virtual time, a new one for each. */
export function inVirtualTime(): void {
  let time: VirtualTime;
  beforeEach(() => {
    time = new VirtualTime();
  });
  afterEach(() => time.end());
}

/** Other tabs take their time: tries until it is so, for at most ten seconds. */
export async function eventually(check: () => void): Promise<void> {
  for (let left = 200; ; left--) {
    try {
      check();
      return;
    } catch (reason) {
      if (left === 0) throw reason;
      await settled(50);
    }
  }
}

export const named = (id: string, organisation: string) => {
  const plan = blankPlan(id, 'en');
  return { ...plan, answers: { ...plan.answers, scope: { ...plan.answers.scope, organisation } } };
};

/** A tab that writes a plan and one that reads it. */
export async function twoTabs(edge?: (edge: TabEdge) => void): Promise<[Computer, Tab, Tab]> {
  const computer = new Computer();
  const first = await openTab(computer, { edge });
  first.type('From the first');
  await first.session.flush();
  const second = await openTab(computer, { edge });
  return [computer, first, second];
}

/** The organisations of all plans that a new tab finds, best seen as a user sees them: in the library. */
export async function library(computer: Computer): Promise<unknown[]> {
  const { session } = await openTab(computer);
  const { plans } = await session.library.list();
  return plans.map(({ plan }) => plan.answers.scope.organisation).toSorted();
}

export const noLocks = (edge: TabEdge) => {
  edge.locksRefuse = true;
};
export const noDatabase = (edge: TabEdge) => {
  edge.fault = 'exception';
};
export const nothingAtAll = (edge: TabEdge) => {
  edge.fault = 'exception';
  edge.locksRefuse = true;
  edge.localRefuses = true;
};

/** The id of the plan that lies open in a tab. */
export const idIn = ({ session }: Tab) => session.state().history.plan.id;

/** Whether nobody holds the lock of a plan. */
export const isFree = (computer: Computer, id: string) =>
  computer
    .tab()
    .locks()
    ?.request(`support-plan:${id}`, { ifAvailable: true }, (lock) => lock !== null);

/** The storage of a tab answers no more. */
export const hang = ({ edge }: Tab) => {
  edge.fault = 'hanging';
  edge.closeConnections();
};
