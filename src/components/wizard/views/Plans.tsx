import { useCallback, useEffect, useState } from 'preact/hooks';
import { blankPlan, type Plan } from '../../../plan/plan';
import type { StoredPlan } from '../../../storage/record';
import { OpenFile } from '../OpenFile';
import { usePlanner } from '../state/context';
import { isReadOnly } from '../state/fate';
import { useViews } from '../state/views';
import type { Shelf } from '../state/library';
import { newId } from '../state/newId';
import { openCopy } from '../state/openCopy';
import { planName } from '../state/planName';
import { addressOf } from '../state/route';
import type { SessionState } from '../state/session';
import { DownloadAll } from './DownloadAll';
import { NewerPlans } from './NewerPlans';
import { PlanFacts } from './PlanFacts';
import { PlanRow } from './PlanRow';
import { Privacy } from './Privacy';
import { UnreadableRecords } from './UnreadableRecords';

/** All plans that this browser keeps: open, duplicate, delete with a way back. */
export default function Plans({ state }: { state: SessionState }) {
  const { say, locale, session, notify, leaving } = usePlanner();
  const views = useViews();
  const [shelf, setShelf] = useState<Shelf | 'unavailable' | null>(null);
  const present = state.history.plan.id;
  const readOnly = isReadOnly(state.standing.fate);
  const plans = shelf === null || shelf === 'unavailable' ? [] : shelf.plans;

  const refresh = useCallback(async () => {
    try {
      await session.flush();
      setShelf(await session.library.list());
    } catch {
      setShelf('unavailable');
    }
  }, [session]);
  useEffect(() => {
    const look = () => void refresh();
    look();
    // Other tabs save plans, too.
    addEventListener('focus', look);
    return () => {
      removeEventListener('focus', look);
    };
  }, [refresh, present, state.standing.fate.kind]);

  const isEmpty =
    shelf !== null && shelf !== 'unavailable' && plans.length + shelf.newer.length === 0;
  const nameOf = (plan: Plan) => planName(plan, say);
  const unavailable = () => {
    notify(views.plans.unavailable);
  };
  const goOn = () => {
    location.hash = addressOf('overview');
  };
  const open = ({ id }: StoredPlan) => {
    leaving(async () => {
      try {
        if (await session.openStored(id)) goOn();
        else await refresh();
      } catch {
        unavailable();
      }
    });
  };
  const duplicate = ({ id }: StoredPlan) => {
    leaving(async () => {
      try {
        const { plan } = session.state().history;
        const original = id === plan.id ? plan : (await session.library.read(id))?.plan;
        if (original) {
          await openCopy(session, original, views.plans.copyOf(nameOf(original)));
          goOn();
        } else await refresh();
      } catch {
        unavailable();
      }
    });
  };
  const rename = async ({ id, plan }: StoredPlan, name: string) => {
    try {
      if (id === present) session.describe({ name });
      else if (!(await session.library.rename(id, name))) {
        notify(views.plans.notRenamed);
        return;
      }
      await refresh();
      notify(views.plans.renamed(nameOf({ ...plan, name })));
    } catch {
      unavailable();
    }
  };
  const remove = (stored: StoredPlan) => {
    const run = async () => {
      const back = await session.library.remove(stored.id);
      await refresh();
      notify(views.plans.deleted(nameOf(stored.plan)), {
        label: views.plans.undoDelete,
        outlives: true,
        run: () => {
          back().then(refresh, unavailable);
        },
      });
    };
    const safely = () => run().catch(unavailable);
    // What is unsaved of the open plan would not come back with it.
    if (stored.id === present) leaving(safely);
    else void safely();
  };

  return (
    <>
      <h1 tabIndex={-1}>{views.plans.title}</h1>
      <p class="lead">{views.plans.lead}</p>
      {shelf === 'unavailable' && <p role="alert">{views.plans.unavailable}</p>}
      {isEmpty && <p>{views.plans.none}</p>}
      {plans.length > 0 && (
        <ul class="plans">
          {plans.map((found) => {
            const isOpen = found.id === present;
            // As it is on the screen: what was changed a moment ago may not be saved yet.
            const stored = isOpen ? { ...found, plan: state.history.plan } : found;
            return (
              <PlanRow
                key={stored.id}
                name={nameOf(stored.plan)}
                tags={[
                  ...(isOpen ? [views.plans.current] : []),
                  ...(stored.recovered ? [views.plans.recovered] : []),
                ]}
                notes={<PlanFacts stored={stored} />}
                onRename={isOpen && readOnly ? undefined : (name) => rename(stored, name)}
                ownName={stored.plan.name}
                actions={[
                  ...(isOpen ? [] : [[views.plans.open, () => open(stored)] as const]),
                  [views.plans.duplicate, () => duplicate(stored)],
                  [views.plans.delete, () => remove(stored)],
                ]}
              />
            );
          })}
        </ul>
      )}
      {shelf !== null && shelf !== 'unavailable' && (
        <>
          <NewerPlans plans={shelf.newer} present={present} nameOf={nameOf} onOpen={open} />
          <UnreadableRecords records={shelf.unreadable} />
        </>
      )}
      {shelf !== null && (
        <>
          <p class="plans__new">
            <button
              type="button"
              class="button button--primary"
              onClick={() => {
                leaving(() => session.open(blankPlan(newId(), locale)).then(goOn));
              }}
            >
              {views.plans.new}
            </button>
            <OpenFile className="button" label={say.openFile.label} />
          </p>
          <p>
            <a href={addressOf('versions')}>{say.nav.versions}</a>
          </p>
          {shelf !== 'unavailable' && (
            <DownloadAll plans={plans} present={state.history.plan} onDone={refresh} />
          )}
          <Privacy storing={state.standing.storing} onChange={refresh} />
        </>
      )}
    </>
  );
}
