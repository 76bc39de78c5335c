import { useRef } from 'preact/hooks';
import { holdsNothing } from '../../../plan/asking';
import { nameLimit, type Plan } from '../../../plan/plan';
import { cleanLine } from '../../../plan/typedText';
import { usePlanner } from '../state/context';
import { useVersionWords } from './messages';
import { whenIn } from './when';

interface Props {
  plan: Plan;
  onKept: () => Promise<void>;
}

/** A key that is held would keep the same again and again. */
const onlyOnce = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
};

/** Keeps the plan as it stands, under a name. */
export function KeepForm({ plan, onKept }: Props) {
  const { session, locale, notify } = usePlanner();
  const { keep } = useVersionWords();
  const input = useRef<HTMLInputElement>(null);
  if (holdsNothing(plan)) return <p>{keep.nothing}</p>;
  const run = async () => {
    const typed = cleanLine(input.current?.value ?? '').trim();
    const name = typed || keep.unnamed(whenIn(locale, new Date()));
    try {
      await (await session.versions()).keep(name);
      notify(keep.done(name));
      if (input.current) input.current.value = '';
    } catch {
      notify(keep.failed);
    }
    await onKept();
  };
  return (
    <form
      class="versions__keep"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <div class="field">
        <label for="version-name">{keep.name}</label>
        <p class="field__help" id="version-name-help">
          {keep.help}
        </p>
        <input
          ref={input}
          id="version-name"
          type="text"
          autocomplete="off"
          maxLength={nameLimit}
          aria-describedby="version-name-help"
          onKeyDown={onlyOnce}
        />
      </div>
      <button
        type="submit"
        class="button button--primary"
        onKeyDown={onlyOnce}
        onClick={(event) => {
          // The second of a double click would keep the same once more.
          if (event.detail > 1) event.preventDefault();
        }}
      >
        {keep.action}
      </button>
    </form>
  );
}
