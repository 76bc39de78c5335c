import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { lazy } from './lazy';
import { parts } from './parts';
import { PlanFileInput } from './PlanFileInput';
import { usePlanner } from './state/context';

const OpenChosen = lazy(parts.openChosen, 'file');

/**
 * Opens a downloaded plan as a new plan: nothing that is stored is overwritten.
 * Gives back what asks for the file, and what has to be drawn for that, where it is not hidden.
 */
export function useOpenFile(): { choose: () => void; opening: ComponentChildren } {
  const { say } = usePlanner();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const opening = (
    <>
      <PlanFileInput input={input} label={say.openFile.label} onChosen={setChosen} />
      {chosen && (
        <OpenChosen
          file={chosen}
          onDone={() => {
            setChosen(null);
          }}
        />
      )}
    </>
  );
  return { choose: () => input.current?.click(), opening };
}

/** A button that opens a downloaded plan. */
export function OpenFile({ label, className }: { label: string; className: string }) {
  const { choose, opening } = useOpenFile();
  return (
    <>
      <button type="button" class={className} onClick={choose}>
        {label}
      </button>
      {opening}
    </>
  );
}
