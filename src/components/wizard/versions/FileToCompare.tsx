import { useRef } from 'preact/hooks';
import { PlanFileInput } from '../PlanFileInput';
import { readFile } from '../readFile';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';
import { useVersionWords } from './messages';
import type { ReadFile } from './sides';

/** A button that reads a downloaded plan to compare with it; nothing of it is opened or stored. */
export function FileToCompare({ onRead }: { onRead: (file: ReadFile) => void }) {
  const { say, notify } = usePlanner();
  const { openFile } = useViews();
  const { compare } = useVersionWords();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const found = await readFile(file);
    if (found.kind === 'tooLarge') notify(openFile.tooLarge(found.megabytes));
    else if (found.kind !== 'opened') notify(openFile[found.kind]);
    else onRead({ name: file.name, opened: found });
  };
  return (
    <>
      <PlanFileInput
        input={input}
        label={say.openFile.label}
        onChosen={(file) => {
          read(file).catch(() => {
            notify(openFile.unreadable);
          });
        }}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {compare.file}
      </button>
    </>
  );
}
