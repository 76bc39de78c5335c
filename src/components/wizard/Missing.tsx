import type { Arrival } from './state/arrival';
import { usePlanner } from './state/context';
import type { WizardMessages } from '../../i18n/messages/en/wizard';

interface Props {
  what: keyof WizardMessages['missing']['part'];
  arrival: Pick<Arrival<object>, 'missing' | 'retry'>;
}

/** Says which part is not there yet and why; it comes by itself, or when the user asks for it. */
export function Missing({ what, arrival: { missing, retry } }: Props) {
  const { say } = usePlanner();
  if (!missing) return null;
  return (
    <div class="missing">
      <p role="alert">
        {[say.missing.part[what], say.missing[missing]].join(say.general.sentenceGap)}
      </p>
      <button type="button" class="button" onClick={retry}>
        {say.missing.retry}
      </button>
    </div>
  );
}
