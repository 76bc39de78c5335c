import { useCallback, useEffect, useState } from 'preact/hooks';
import { locales } from '../../../i18n/locales';
import { type Plan, readPlan, blankPlan } from '../../../plan/plan';
import { typedOnOneLine } from '../../../plan/tree';
import type { StoredPlan } from '../../../storage/plans';
import { OpenFile } from '../OpenFile';
import { usePlanner } from '../state/context';
import { newId } from '../state/newId';
import { addressOf } from '../state/route';
import type { SessionState } from '../state/session';
import { Privacy } from './Privacy';

interface Row {
  stored: StoredPlan;
  plan: Plan;
}

/** All plans that this browser keeps: open, duplicate, delete with a way back. */
export default function Plans({ state }: { state: SessionState }) {
  const { say, locale, session, notify } = usePlanner();
  const [rows, setRows] = useState<readonly Row[] | 'unavailable' | null>(null);
  const present = state.history.plan.id;

  const refresh = useCallback(async () => {
    try {
      await session.flush();
      const stored = await session.store.list();
      const readable = stored.flatMap((each): Row[] => {
        const plan = readPlan(each.plan);
        return plan ? [{ stored: each, plan }] : [];
      });
      setRows(readable.toSorted((a, b) => b.stored.savedAt.localeCompare(a.stored.savedAt)));
    } catch {
      setRows('unavailable');
    }
  }, [session]);
  useEffect(() => {
    void refresh();
  }, [refresh, present, state.saving.kind]);

  const nameOf = (plan: Plan) =>
    typedOnOneLine(plan.answers.scope.organisation) || say.bar.untitled;
  const when = (savedAt: string) =>
    new Date(savedAt).toLocaleString(locales[locale].format, {
      dateStyle: 'medium',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
  const unavailable = () => {
    notify(say.plans.unavailable);
  };
  const start = async (plan: Plan) => {
    await session.open(plan);
    location.hash = addressOf('overview');
  };
  const duplicate = ({ plan }: Row) => {
    const scope = {
      ...plan.answers.scope,
      organisation: say.plans.copyOf(nameOf(plan)),
    };
    return start({ ...plan, id: newId(), answers: { ...plan.answers, scope } });
  };
  const remove = async ({ stored, plan }: Row) => {
    if (plan.id === present) await session.open(blankPlan(newId(), locale));
    await session.store.remove(stored.id);
    await refresh();
    notify(say.plans.deleted(nameOf(plan)), {
      label: say.plans.undoDelete,
      run: () => {
        session.store.save(stored, null).then(refresh, unavailable);
      },
    });
  };

  return (
    <>
      <h1 tabIndex={-1}>{say.plans.title}</h1>
      <p class="lead">{say.plans.lead}</p>
      {rows === 'unavailable' && <p role="alert">{say.plans.unavailable}</p>}
      {Array.isArray(rows) && rows.length === 0 && <p>{say.plans.none}</p>}
      {Array.isArray(rows) && rows.length > 0 && (
        <ul class="plans">
          {rows.map((row: Row) => {
            const name = nameOf(row.plan);
            const act = (label: string, run: () => Promise<void>) => (
              <button
                type="button"
                class="link-button"
                aria-label={say.plans.of(label, name)}
                onClick={() => {
                  run().catch(unavailable);
                }}
              >
                {label}
              </button>
            );
            return (
              <li key={row.stored.id} class="plans__row">
                <p>
                  <strong>{name}</strong>{' '}
                  {row.plan.id === present && <span class="tag">{say.plans.current}</span>}
                  <span class="plans__when">{say.plans.changed(when(row.stored.savedAt))}</span>
                </p>
                <div class="entry__actions">
                  {row.plan.id !== present &&
                    act(say.plans.open, async () => {
                      await session.openStored(row.stored.id);
                      location.hash = addressOf('overview');
                    })}
                  {act(say.plans.duplicate, () => duplicate(row))}
                  {act(say.plans.delete, () => remove(row))}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {rows !== null && (
        <>
          <p class="plans__new">
            <button
              type="button"
              class="button button--primary"
              onClick={() => void start(blankPlan(newId(), locale))}
            >
              {say.plans.new}
            </button>
            <OpenFile className="button" label={say.openFile.label} />
          </p>
          <Privacy storing={state.saving.kind !== 'memory'} onChange={refresh} />
        </>
      )}
    </>
  );
}
