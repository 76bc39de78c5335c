import { useRef, useState } from 'preact/hooks';
import { lazy } from './lazy';
import { parts } from './parts';
import { usePlanner } from './state/context';

const OpenChosen = lazy(parts.openChosen, 'file');

/** Opens a downloaded plan as a new plan: nothing that is stored is overwritten. */
export function OpenFile({ label, className }: { label: string; className: string }) {
  const { say } = usePlanner();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  return (
    <>
      <button type="button" class={className} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".md,text/markdown,text/plain"
        aria-label={say.openFile.label}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) setChosen(file);
        }}
      />
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
}
