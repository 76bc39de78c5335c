import { useRef, useState } from 'preact/hooks';
import { loadPartlyRead } from '../../i18n/partlyRead';
import type { PartlyReadMessages } from '../../i18n/messages/en/partlyRead';
import type { OpenedPlan } from '../../plan/openFile';
import type { Words } from '../../plan/loading';
import { documentWords, parts } from './parts';
import { usePlanner } from './state/context';
import { newId } from './state/newId';
import { addressOf } from './state/route';

type PartlyRead = Awaited<ReturnType<typeof parts.partlyRead.load>>['PartlyRead'];

/** A file of which only a part can become a plan, until the user decides. */
interface Doubtful {
  opened: OpenedPlan;
  name: string;
  words: Words;
  Dialog: PartlyRead;
  /** What the dialog says. */
  messages: PartlyReadMessages;
}

/** Opens a downloaded plan as a new plan: nothing that is stored is overwritten. */
export function OpenFile({ label, className }: { label: string; className: string }) {
  const { say, locale, session, notify, leaving } = usePlanner();
  const input = useRef<HTMLInputElement>(null);
  const [doubtful, setDoubtful] = useState<Doubtful | null>(null);

  const accept = (opened: OpenedPlan, name: string) => {
    leaving(() => take(opened, name));
  };
  const take = async ({ plan, edited, notesBelow, unread }: OpenedPlan, name: string) => {
    await session.open({ ...plan, id: newId() });
    const sentences = [
      unread.length > 0 ? say.openFile.openedInPart(name) : say.openFile.opened(name),
      ...(plan.kept.length > 0 ? [say.openFile.kept(plan.kept.length)] : []),
      ...(edited ? [say.openFile.edited] : []),
      ...(notesBelow ? [say.openFile.notesBelow] : []),
    ];
    notify(sentences.join(say.general.sentenceGap));
    location.hash = addressOf('overview');
  };

  const open = async (file: File) => {
    let loaded;
    try {
      loaded = await Promise.all([
        parts.readFile.load(),
        parts.partlyRead.load(),
        documentWords(locale).load(),
        loadPartlyRead(locale),
      ]);
    } catch {
      notify(say.openFile.notLoaded);
      return;
    }
    const [{ readFile }, { PartlyRead: Dialog }, words, messages] = loaded;
    let read;
    try {
      read = await readFile(file);
    } catch {
      notify(say.openFile.unreadable);
      return;
    }
    if (read.kind === 'tooLarge') {
      notify(say.openFile.tooLarge(read.megabytes));
    } else if (read.kind !== 'opened') {
      notify(say.openFile[read.kind]);
    } else if (read.unread.length > 0) {
      setDoubtful({ opened: read, name: file.name, words, Dialog, messages });
    } else {
      accept(read, file.name);
    }
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
      {doubtful && (
        <doubtful.Dialog
          name={doubtful.name}
          words={doubtful.words}
          unread={doubtful.opened.unread}
          say={doubtful.messages}
          onOpen={() => {
            accept(doubtful.opened, doubtful.name);
          }}
          onClose={() => {
            setDoubtful(null);
          }}
        />
      )}
    </>
  );
}
