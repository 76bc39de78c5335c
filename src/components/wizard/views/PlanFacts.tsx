import { locales } from '../../../i18n/locales';
import { status as statuses } from '../../../plan/chapters/scope/sets';
import { progressIn } from '../../../plan/progress';
import { typedOnOneLine } from '../../../plan/typedText';
import { wordFor } from '../../../plan/words/vocabulary';
import type { StoredPlan } from '../../../storage/record';
import { allNames } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { countsOf } from '../state/progress';
import { useViews } from '../state/views';

/** What tells a stored plan from others: its status and version, how far it has come, when it was saved and copied. */
export function PlanFacts({ stored: { plan, savedAt, copiedAt } }: { stored: StoredPlan }) {
  const { say, locale } = usePlanner();
  const { plans } = useViews();
  const { content: names } = useArrival(allNames(locale));
  const { status, version } = plan.answers.scope;
  const progress = progressIn(plan);
  const { answered, all } = countsOf(progress);
  const when = (at: string) =>
    new Date(at).toLocaleString(locales[locale].format, {
      dateStyle: 'medium',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
  const facts = [
    status && names ? plans.status(wordFor(names, statuses, status)) : '',
    typedOnOneLine(version) && plans.version(typedOnOneLine(version)),
    say.progress.answered(answered, all),
    progress.unconfirmed > 0 ? say.progress.toConfirm(progress.unconfirmed) : '',
    plans.changed(when(savedAt)),
    copiedAt ? plans.copied(when(copiedAt)) : plans.neverCopied,
  ];
  return facts
    .filter((fact) => fact !== '')
    .map((fact) => (
      <span key={fact} class="plans__fact">
        {fact}
      </span>
    ));
}
