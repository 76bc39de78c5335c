import { isNewer, type Plan, writtenPlan } from '../../../plan/plan';
import type { Note } from '../../../storage/channel';
import type { Claim } from '../../../storage/lock';
import { type Arrival, arrive } from './planReading';
import type { Desk, Surroundings } from './desk';
import type { Openings } from './opening';

/** How long a page that says that it goes may need to let go of its locks, in milliseconds. */
const going = 300;

/** After so many milliseconds a store that refused to be read is read again. */
const tryAgain = 2_000;

/** Names, translations and whose an answer is are words of the user, too. */
const saysTheSame = (one: Plan, other: Plan) =>
  JSON.stringify(writtenPlan(one)) === JSON.stringify(writtenPlan(other));

/**
 * Follows what other tabs do with the plan that is open here.
 * Gives back how to look at it, which may also claim a plan that nobody holds any more.
 */
export function createFollowing(desk: Desk, surroundings: Surroundings, { begin }: Openings) {
  const { store, lock, channel, later } = surroundings;
  let looking: Promise<void> | null = null;
  /** A look that was asked for while one was under way, and whether it may claim the plan. */
  let again: { mayClaim: boolean } | null = null;
  /** What was shown last, and with which writer: an opening in between shows something else. */
  let shown = { writer: desk.writer(), version: '' };

  const isAt = (id: string) => desk.plan().id === id;

  /** Tells later whether the plan and what this tab may do with it are still the same: users go on meanwhile. */
  const unchanged = () => {
    const writer = desk.writer();
    const { kind } = desk.state().standing.fate;
    return () => desk.writer() === writer && desk.state().standing.fate.kind === kind;
  };

  /**
   * A store that refused while nothing waits to be saved: nothing else would find that it works again. What lies there
   * may be another copy than the one on the screen, when the plan was taken over without being read.
   */
  const askAgain = async () => {
    const { id } = desk.plan();
    await desk.writer().save();
    if (desk.state().standing.fate.kind !== 'refused' || desk.writer().waits()) return;
    const isSame = unchanged();
    const arrival = await arrive(surroundings, id, desk.claim);
    if (arrival === 'unreadable' || !isSame() || desk.writer().waits()) return;
    if (arrival?.refused) throw new Error('The store does not answer yet.');
    const stored = desk.writer().stored();
    const isOther = ({ opening }: Arrival) =>
      opening.replayed.length > 0 || opening.stored?.savedAt !== stored?.savedAt;
    if (arrival && isOther(arrival)) {
      await begin(arrival, desk.claim);
    } else if (!arrival && stored) {
      desk.loseToDeletion();
    } else {
      const savedAt = stored && new Date(stored.savedAt);
      desk.dispatch({ kind: 'opened', savedAt, as: 'writer' });
    }
  };

  /** A tab that may write, in a browser without locks: what another tab saved is shown, if nothing waits here. */
  const followAsWriter = async () => {
    const { id } = desk.plan();
    const { storing } = desk.state().standing;
    const isSame = unchanged();
    if (desk.claim !== 'noLocks' || !storing || !desk.isSettled()) return;
    const arrival = await arrive(surroundings, id, 'noLocks');
    if (!arrival || arrival === 'unreadable' || !isSame() || !desk.isSettled()) return;
    const before = desk.writer().stored()?.savedAt;
    if (arrival.opening.stored?.savedAt !== before) await begin(arrival, 'noLocks');
  };

  /**
   * Looks at the plan with a claim to it; tells whether this tab is its writer now. One that was deleted may have been
   * brought back: then this tab goes on from that, unless it shows words that are not in it.
   */
  const readAlong = async (id: string, claim: Claim): Promise<boolean> => {
    const { kind } = desk.state().standing.fate;
    const isSame = unchanged();
    const found = await store.read(id);
    if (!isSame()) return false;
    if (!found && desk.writer().stored()) {
      desk.loseToDeletion();
      return false;
    }
    if (found?.kind === 'unreadable') return false;
    const isBack = kind === 'deletedElsewhere';
    if (isBack || kind === 'lostBeforeSaving') {
      if (!found) return false;
      const { plan, steps } = found.stored;
      const saved =
        (isBack && desk.isSettled()) ||
        desk.writer().isIn(desk.plan(), steps) ||
        saysTheSame(plan, desk.plan());
      if (saved !== isBack) desk.dispatch({ kind: 'lost', saved, kept: 'page' });
      if (!saved || !isBack) return false;
    }
    // The journal alone may have it: the other tab went before its first save.
    const arrival = await arrive(surroundings, id, claim);
    if (!arrival || arrival === 'unreadable' || !isSame()) return false;
    if (claim === 'held' || isBack || isNewer(arrival.opening.plan) !== (kind === 'newer')) {
      await begin(arrival, claim);
      return claim === 'held';
    }
    const { stored, steps } = arrival.opening;
    const version = JSON.stringify([stored?.savedAt, steps]);
    if (shown.version === version && shown.writer === desk.writer()) return false;
    desk.show(arrival.opening);
    shown = { writer: desk.writer(), version };
    return false;
  };

  const followAsReader = async (mayClaim: boolean) => {
    const { id } = desk.plan();
    const { kind } = desk.state().standing.fate;
    const claims =
      kind === 'deletedElsewhere' ||
      (mayClaim && !['lostBeforeSaving', 'newer'].includes(kind) && desk.claim === 'elsewhere');
    const isSame = unchanged();
    const claim = claims ? await lock.acquire(id) : 'elsewhere';
    let writes = false;
    try {
      if (isSame()) writes = await readAlong(id, claim);
    } finally {
      // Who can't read the plan must not keep others from it.
      if (claim === 'held' && !writes && isAt(id)) lock.release();
    }
  };

  const lookOnce = async (mayClaim: boolean) => {
    if (desk.writer().isGone()) desk.loseToDeletion();
    else if (desk.readOnly()) await followAsReader(mayClaim);
    else if (desk.state().standing.fate.kind === 'refused') await askAgain();
    else await followAsWriter();
  };

  const isStale = () => desk.readOnly() || desk.state().standing.fate.kind === 'refused';

  const look = (mayClaim = false): Promise<void> => {
    if (looking) again = { mayClaim: mayClaim || again?.mayClaim === true };
    looking ??= lookOnce(mayClaim)
      .catch(() => {
        // What is said of the other tab’s copy may be out of date until the store answers.
        if (isStale()) later(() => void look(mayClaim), tryAgain);
      })
      .finally(() => {
        looking = null;
        const next = again;
        again = null;
        if (next) void look(next.mayClaim);
      });
    return looking;
  };

  const letGo = async () => {
    const { id } = desk.plan();
    if (desk.readOnly()) return;
    if (desk.state().standing.storing) await desk.writer().save();
    if (!isAt(id) || desk.readOnly()) return;
    const saved = desk.isSettled();
    lock.release();
    desk.lose(saved);
    channel.post({ kind: 'changed', of: id });
  };

  const hear = (note: Note) => {
    switch (note.kind) {
      case 'deleted':
        void look();
        break;
      case 'changed':
        if (isAt(note.of)) void look();
        break;
      case 'letGo':
        if (isAt(note.of)) void letGo();
        break;
      case 'left':
        if (isAt(note.of)) later(() => void look(true), going);
        break;
      default:
    }
  };

  channel.listen(hear);
  lock.onStolen(() => {
    desk.lose(desk.isSettled());
  });
  desk.onLost(() => void look());
  return look;
}
