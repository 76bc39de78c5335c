import { useRef } from 'preact/hooks';
import { locales } from '../../i18n/locales';
import type { WizardMessages } from '../../i18n/messages/en/wizard';
import { usePlanner } from './state/context';
import type { Fate } from './state/fate';
import type { SessionState } from './state/session';

/** Says honestly where the plan is: in this browser, in a file, or only on this page. */
export function SaveStatus({ state }: { state: SessionState }) {
  const { say, locale } = usePlanner();
  const { copiedAt } = state;
  const { fate } = state.standing;
  const tag = locales[locale].format;
  const time = (at: Date) =>
    at.toLocaleTimeString(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const copied = copiedAt
    ? say.saving.copyAt(
        copiedAt.toLocaleString(tag, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }),
      )
    : say.saving.copyNever;
  const where = inWords(fate, say.saving, time);
  // Read out when the place changes, not with each key.
  const place = fate.kind === 'mine' && fate.kept !== 'page' ? 'saved' : JSON.stringify(fate);
  const announced = useRef({ place, text: '' });
  if (announced.current.place !== place) announced.current = { place, text: where };
  return (
    <div class={`bar__status bar__status--${fate.kind}`}>
      <p>{fate.kind === 'fresh' ? where : [where, copied].join(say.general.sentenceGap)}</p>
      <span class="visually-hidden" role="status">
        {announced.current.text}
      </span>
    </div>
  );
}

function inWords(fate: Fate, say: WizardMessages['saving'], time: (at: Date) => string): string {
  switch (fate.kind) {
    case 'fresh':
      return say.empty;
    case 'mine':
      return fate.kept === 'page' ? say.pending : say.saved(time(fate.at));
    case 'refused':
      return fate.kept === 'journal' ? say.journal : say.failed;
    case 'inMemory':
      return say.memory;
    case 'elsewhere':
    case 'newer':
    case 'lostAfterSaving':
      return say.readOnly;
    case 'lostBeforeSaving':
      return say.lostBefore;
    case 'deletedElsewhere':
      return say.onlyHere;
  }
}
