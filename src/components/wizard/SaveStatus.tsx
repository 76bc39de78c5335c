import { useRef } from 'preact/hooks';
import { type Locale, locales } from '../../i18n/locales';
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
  const saved = (at: Date) =>
    say.saving.saved(
      at.toLocaleTimeString(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
      at.toDateString() === new Date().toDateString()
        ? undefined
        : at.toLocaleDateString(tag, { dateStyle: 'medium' }),
    );
  const where = inWords(fate, say.saving, saved);
  // Read out when the place changes, not with each key.
  const place = fate.kind === 'mine' && fate.kept !== 'page' ? 'saved' : JSON.stringify(fate);
  const announced = useRef({ place, text: '' });
  if (announced.current.place !== place) announced.current = { place, text: where };
  return (
    <div class={`bar__status bar__status--${fate.kind}`}>
      <p>
        {where}
        {fate.kind !== 'fresh' && (
          <span class="bar__copied">
            {say.general.sentenceGap}
            {copiedInWords(copiedAt, say, locale)}
          </span>
        )}
      </p>
      <span class="visually-hidden" role="status">
        {announced.current.text}
      </span>
    </div>
  );
}

/** When the plan was last downloaded. */
export function copiedInWords(at: Date | null, say: WizardMessages, locale: Locale): string {
  if (!at) return say.saving.copyNever;
  const format = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } as const;
  return say.saving.copyAt(at.toLocaleString(locales[locale].format, format));
}

function inWords(fate: Fate, say: WizardMessages['saving'], saved: (at: Date) => string): string {
  switch (fate.kind) {
    case 'fresh':
      return say.empty;
    case 'mine':
      return fate.kept === 'page' ? say.pending : saved(fate.at);
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
