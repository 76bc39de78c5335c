import { locales } from '../../i18n/locales';
import { SaveAnnouncer } from './SaveAnnouncer';
import { usePlanner } from './state/context';
import type { SessionState } from './state/session';

/** Says honestly where the plan is: in this browser, in a file, or only on this page. */
export function SaveStatus({ state: { saving, copiedAt } }: { state: SessionState }) {
  const { say, locale } = usePlanner();
  const tag = locales[locale].format;
  const time = (at: Date) =>
    at.toLocaleTimeString(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const copied = copiedAt
    ? say.saving.copyAt(
        copiedAt.toLocaleString(tag, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }),
      )
    : say.saving.copyNever;
  const where =
    saving.kind === 'saved' ? say.saving.saved(time(saving.at)) : say.saving[saving.kind];
  return (
    <div class={`bar__status bar__status--${saving.kind}`}>
      <p>
        {where} {saving.kind !== 'empty' && copied}
      </p>
      <SaveAnnouncer saving={saving} words={where} />
    </div>
  );
}
