import { useCallback, useEffect, useState } from 'preact/hooks';
import { locales } from '../../../i18n/locales';
import { type Plan, blankPlan } from '../../../plan/plan';
import { typedOnOneLine } from '../../../plan/typedText';
import type { StoredPlan } from '../../../storage/record';
import { OpenFile } from '../OpenFile';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';
import type { Shelf } from '../state/library';
import { newId } from '../state/newId';
import { addressOf } from '../state/route';
import type { SessionState } from '../state/session';
import { NewerPlans } from './NewerPlans';
import { PlanRow } from './PlanRow';
import { Privacy } from './Privacy';
import { UnreadableRecords } from './UnreadableRecords';

/** All plans that this browser keeps: open, duplicate, delete with a way back. */
export default function Plans({ state }: { state: SessionState }) {
  const { say, locale, session, notify, leaving } = usePlanner();
  const views = useViews();
  const [shelf, setShelf] = useState<Shelf | 'unavailable' | null>(null);
  const present = state.history.plan.id;
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
    void refresh();
  }, [refresh, present, state.standing.fate.kind]);

  const isEmpty =
    shelf !== null && shelf !== 'unavailable' && plans.length + shelf.newer.length === 0;
  const nameOf = (plan: Plan) =>
    typedOnOneLine(plan.answers.scope.organisation) || say.bar.untitled;
  const when = (savedAt: string) =>
    new Date(savedAt).toLocaleString(locales[locale].format, {
      dateStyle: 'medium',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
  const unavailable = () => {
    notify(views.plans.unavailable);
  };
  const start = (plan: Plan) => {
    leaving(async () => {
      await session.open(plan);
      location.hash = addressOf('overview');
    });
  };
  const open = ({ id }: StoredPlan) => {
    leaving(async () => {
      try {
        if (await session.openStored(id)) location.hash = addressOf('overview');
        else await refresh();
      } catch {
        unavailable();
      }
    });
  };
  const duplicate = ({ plan }: StoredPlan) => {
    const scope = {
      ...plan.answers.scope,
      organisation: views.plans.copyOf(nameOf(plan)),
    };
    start({ ...plan, id: newId(), answers: { ...plan.answers, scope } });
  };
  const remove = (stored: StoredPlan) => {
    const run = async () => {
      await session.library.remove(stored.id);
      await refresh();
      notify(views.plans.deleted(nameOf(stored.plan)), {
        label: views.plans.undoDelete,
        run: () => {
          session.library.restore(stored).then(refresh, unavailable);
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
          {plans.map((stored) => {
            const isOpen = stored.id === present;
            return (
              <PlanRow
                key={stored.id}
                name={nameOf(stored.plan)}
                tags={[
                  ...(isOpen ? [views.plans.current] : []),
                  ...(stored.recovered ? [views.plans.recovered] : []),
                ]}
                note={views.plans.changed(when(stored.savedAt))}
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
                start(blankPlan(newId(), locale));
              }}
            >
              {views.plans.new}
            </button>
            <OpenFile className="button" label={say.openFile.label} />
          </p>
          <Privacy storing={state.standing.storing} onChange={refresh} />
        </>
      )}
    </>
  );
}
