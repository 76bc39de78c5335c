import { useRef } from 'preact/hooks';
import { openFile } from '../../plan/answersComment';
import { usePlanner } from './state/context';
import { newId } from './state/newId';
import { addressOf } from './state/route';

/** Opens a downloaded plan as a new plan: nothing that is stored is overwritten. */
export function OpenFile({ label, className }: { label: string; className: string }) {
  const { say, session, notify, leaving } = usePlanner();
  const input = useRef<HTMLInputElement>(null);

  const open = async (file: File) => {
    let text: string;
    try {
      text = await file.text();
    } catch {
      notify(say.openFile.unreadable);
      return;
    }
    const opened = openFile(text);
    if (!opened) {
      notify(say.openFile.notAPlan);
      return;
    }
    leaving(async () => {
      await session.open({
        ...opened.plan,
        id: newId(),
      });
      notify(opened.edited ? say.openFile.edited : say.openFile.opened(file.name));
      location.hash = addressOf('overview');
    });
  };

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
          if (file) void open(file);
        }}
      />
    </>
  );
}
