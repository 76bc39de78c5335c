import { connect } from '../../../../storage/database';
import { handOverIn } from '../../../../storage/handOver';
import { journalIn } from '../../../../storage/journal';
import { lastOpenIn } from '../../../../storage/lastOpen';
import { planLocks } from '../../../../storage/lock';
import { browserPlans } from '../../../../storage/plans';
import * as recovery from '../../../../storage/recovery';
import * as handing from '../handing';
import * as library from '../library';
import { type Computer, type TabEdge } from '../../../../storage/testing/edges';
import { tombstonesIn } from '../../../../storage/tombstones';
import { createSession, type Session } from '../session';

/** Times as in the browser, in milliseconds: they pass in virtual time. */
const patience = { store: 3_000, letGo: 2_000, answer: 300 };

export interface Tab {
  edge: TabEdge;
  session: Session;
  /** Types into the name of the organisation, or into another text of the first chapter. */
  type: (text: string, question?: string) => void;
  text: (question?: string) => unknown;
  fate: () => string;
  kill: () => void;
  store: ReturnType<typeof browserPlans>;
  persisted: () => number;
}

interface Options {
  now?: () => Date;
  /** How a tab is refused things before its planner starts. */
  edge?: (edge: TabEdge) => void;
  /** What the tab's `sessionStorage` holds: given on from a page to the next in the same tab. */
  kept?: Map<string, string>;
  /** The tab's window, whose name pages give on like that. */
  window?: { name: string };
  start?: boolean;
}

/** Opens a tab with a planner in it on a computer; everything of ours is real, the browser's edge is not. */
export async function openTab(computer: Computer, options: Options = {}): Promise<Tab> {
  const edge = computer.tab();
  options.edge?.(edge);
  const tab = computer.newId('tab');
  const kept = options.kept ?? new Map<string, string>();
  const connection = connect(edge.factory, patience.store);
  const store = browserPlans(connection);
  let persisted = 0;
  const session = createSession({
    tab,
    connection,
    store,
    recovery: () => Promise.resolve(recovery),
    library: () => Promise.resolve(library),
    handing: () => Promise.resolve(handing),
    handOver: handOverIn(options.window ?? { name: '' }),
    channel: edge.channel,
    journal: journalIn(edge.area),
    tombstones: tombstonesIn(edge.area),
    lock: planLocks(edge.locks, edge.channel, tab, patience),
    lastOpen: lastOpenIn({
      get: (key) => kept.get(key) ?? null,
      set: (key, value) => kept.set(key, value).has(key),
      remove: (key) => void kept.delete(key),
      keys: () => [...kept.keys()],
    }),
    locale: 'en',
    now: options.now ?? (() => new Date()),
    newId: () => computer.newId('plan'),
    later(run, wait) {
      const timer = setTimeout(() => {
        if (!edge.dead) run();
      }, wait);
      return () => {
        clearTimeout(timer);
      };
    },
    persist: () => {
      persisted += 1;
    },
  });
  if (options.start !== false) await session.openLast();
  return {
    edge,
    session,
    store,
    type(text, question = 'organisation') {
      session.answer('scope', question, text, `scope.${question}`);
    },
    text(question = 'organisation') {
      const answers: Readonly<Record<string, unknown>> = session.state().history.plan.answers.scope;
      return answers[question];
    },
    fate: () => session.state().standing.fate.kind,
    kill: () => {
      edge.kill();
    },
    persisted: () => persisted,
  };
}

/** Waits until what tabs do to each other has settled. */
export const settled = (milliseconds = 3_000) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
