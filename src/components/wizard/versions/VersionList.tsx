import { usePlanner } from '../state/context';
import { fitsNow } from '../state/fitting';
import { useViews } from '../state/views';
import type { KeptVersion } from '../state/versions';
import { PlanRow } from '../views/PlanRow';
import { useVersionWords } from './messages';
import { type Kept } from './useVersions';
import { whenIn } from './when';

interface Props extends Kept {
  readOnly: boolean;
  onCompare: (id: string) => void;
}

type Usable = Extract<KeptVersion, { kind: 'version' }>;

/** The versions of the plan, each with what can be done with it. */
export function VersionList({ versions, refresh, readOnly, onCompare }: Props) {
  const { list } = useVersionWords();
  if (versions === null) return null;
  if (versions === 'unavailable') return <p role="alert">{list.unavailable}</p>;
  if (versions.length === 0) return <p>{list.none}</p>;
  return (
    <ul class="plans">
      {versions.map((found) =>
        found.kind === 'version' ? (
          <Row
            key={found.version.id}
            found={found}
            {...{ readOnly, refresh }}
            onCompare={() => {
              onCompare(found.version.id);
            }}
          />
        ) : (
          <li key={found.id} class="plans__row">
            <p>{list.unreadable[found.why]}</p>
          </li>
        ),
      )}
    </ul>
  );
}

interface RowProps {
  found: Usable;
  readOnly: boolean;
  refresh: () => Promise<void>;
  onCompare: () => void;
}

function Row({ found: { version, inMemory }, readOnly, refresh, onCompare }: RowProps) {
  const { locale } = usePlanner();
  const { plans } = useViews();
  const { list } = useVersionWords();
  const act = useActions(version, refresh);
  return (
    <PlanRow
      name={version.name}
      tags={inMemory ? [list.onPage] : []}
      notes={list.keptAt(whenIn(locale, new Date(version.keptAt)))}
      ownName={version.name}
      nameLabel={list.newName(version.name)}
      onRename={readOnly ? undefined : act.rename}
      actions={[
        [list.compare, onCompare],
        ...(readOnly
          ? []
          : ([
              [list.restore, () => void act.restore()],
              [plans.delete, () => void act.remove()],
            ] as const)),
      ]}
    />
  );
}

/** What can be done with a version; what the browser refuses is said. */
function useActions(version: Usable['version'], refresh: () => Promise<void>) {
  const { say, session, notify } = usePlanner();
  const { plans } = useViews();
  const { list, keep } = useVersionWords();
  const safely = async (run: () => Promise<void>, failed: string) => {
    try {
      await run();
    } catch {
      notify(failed);
    }
    await refresh();
  };
  return {
    rename: (name: string) =>
      safely(async () => {
        if (name === '') return;
        const isThere = await (await session.versions()).rename(version, name);
        notify(isThere ? list.renamed(name) : list.gone);
      }, keep.failed),
    restore: () =>
      safely(async () => {
        const { name, id } = version;
        const before = list.beforeRestoring(name);
        const restoring = await (await session.versions()).toRestore(id, before);
        if (!restoring) {
          notify(list.gone);
          return;
        }
        const undo = session.propose(restoring);
        // What it proposes was never proposed on what stood there before.
        fitsNow(session.state().history.plan);
        notify(list.restored(name), {
          label: say.bar.undo,
          run: () => {
            notify(undo() ? say.general.undone : say.general.notUndone);
          },
        });
      }, keep.failed),
    remove: () =>
      safely(async () => {
        const back = await (await session.versions()).remove(version.id);
        notify(list.deleted(version.name), {
          label: plans.undoDelete,
          outlives: true,
          run: () => void safely(back, keep.failed),
        });
      }, list.unavailable),
  };
}
