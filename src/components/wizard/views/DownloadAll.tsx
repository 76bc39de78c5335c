import { useState } from 'preact/hooks';
import { holdsNothing } from '../../../plan/asking';
import { isNewer, type Plan } from '../../../plan/plan';
import type { StoredPlan } from '../../../storage/record';
import { documentWords, parts } from '../parts';
import { planFile, saveFile } from '../planFile';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';

interface Props {
  plans: readonly StoredPlan[];
  /** The plan that is open. */
  present: Plan;
  onDone: () => Promise<void>;
}

/** Browsers drop downloads that begin at the same moment; so many milliseconds lie between two. */
const pause = 300;

/**
 * All plans as files, one each: each opens in the planner by itself, which a single archive would not, and making
 * one would cost a library.
 */
export function DownloadAll({ plans, present, onDone }: Props) {
  const { say, locale, session, notify } = usePlanner();
  const views = useViews();
  const [running, setRunning] = useState(false);
  const take = async () => {
    await parts.markdown.load();
    const names = new Map<string, number>();
    const onScreen = () => session.state().history.plan;
    // Other tabs save, too, and what is told as downloaded has to be in the file.
    const all = inFiles((await session.library.list()).plans, onScreen());
    for (const each of all) {
      const words = await documentWords(each.documentLanguage ?? locale).load();
      const isOpen = each.id === onScreen().id;
      const plan = isOpen ? onScreen() : each;
      const file = planFile(plan, words, say.download.answersNote);
      const before = names.get(file.name) ?? 0;
      names.set(file.name, before + 1);
      // Two plans of one organisation and day: the browser would ask which one is meant to stay.
      saveFile({ ...file, name: before === 0 ? file.name : numbered(file.name, before + 1) });
      await (isOpen ? session.markCopied() : session.library.markCopied(plan.id));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    notify(views.plans.allDownloaded(all.length));
    await onDone();
  };
  if (inFiles(plans, present).length === 0) return null;
  return (
    <div class="plans__all">
      <button
        type="button"
        class="button"
        aria-describedby="download-all-help"
        aria-disabled={running}
        onClick={() => {
          if (running) return;
          setRunning(true);
          void take()
            .catch(() => {
              notify(views.plans.unavailable);
            })
            .finally(() => {
              setRunning(false);
            });
        }}
      >
        {views.plans.downloadAll}
      </button>
      <p class="field__help" id="download-all-help">
        {views.plans.downloadAllHelp}
      </p>
    </div>
  );
}

/** Plans as they are stored, but the open one as it is on the screen, whether it is stored or not. */
function inFiles(stored: readonly StoredPlan[], open: Plan): Plan[] {
  const plans = stored.map(({ plan }) => (plan.id === open.id ? open : plan));
  // What a newer build wrote stands among the others of that build, and is saved there.
  const isMore = !plans.includes(open) && !holdsNothing(open) && !isNewer(open);
  return isMore ? [open, ...plans] : plans;
}

/** `plan.nl.md` as `plan-2.nl.md`. */
const numbered = (name: string, number: number) =>
  name.replace(/(?=\.[^.]*\.md$|\.md$)/, `-${number}`);
