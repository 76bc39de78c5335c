import { useEffect, useState } from 'preact/hooks';
import type { OpenedPlan } from '../../plan/openFile';
import { Missing } from './Missing';
import { PartlyRead } from './PartlyRead';
import { documentWords, versionMessages } from './parts';
import { readFile } from './readFile';
import { useArrival } from './state/arrival';
import { usePlanner } from './state/context';
import { newId } from './state/newId';
import { addressOf } from './state/route';
import { useViews } from './state/views';
import { EditedFile } from './versions/EditedFile';

interface Props {
  file: File;
  onDone: () => void;
}

/** Reads the file that was chosen and opens it as a new plan, or says why it can't. */
export default function OpenChosen({ file, onDone }: Props) {
  const { say, session, notify, leaving } = usePlanner();
  const { openFile } = useViews();
  const [doubtful, setDoubtful] = useState<OpenedPlan | null>(null);
  const [edited, setEdited] = useState<OpenedPlan | null>(null);

  const take = async (opened: OpenedPlan, untold?: string) => {
    const { plan, edited: isEdited, notesBelow, upgraded, unread } = opened;
    await session.open({ ...plan, id: newId() });
    const sentences = [
      unread.length > 0 ? openFile.openedInPart(file.name) : openFile.opened(file.name),
      ...(plan.kept.length > 0 ? [openFile.kept(plan.kept.length)] : []),
      ...(upgraded ? [say.registers.upgraded] : []),
      ...(isEdited ? [openFile.edited, ...(untold === undefined ? [] : [untold])] : []),
      ...(notesBelow ? [openFile.notesBelow] : []),
    ];
    notify(sentences.join(say.general.sentenceGap));
    location.hash = addressOf('overview');
  };
  const accept = (opened: OpenedPlan, untold?: string) => {
    leaving(() => take(opened, untold));
    onDone();
  };
  const refuse = (sentence: string) => {
    notify(sentence);
    onDone();
  };

  useEffect(() => {
    readFile(file).then(
      (read) => {
        if (read.kind === 'tooLarge') refuse(openFile.tooLarge(read.megabytes));
        else if (read.kind !== 'opened') refuse(openFile[read.kind]);
        else if (read.unread.length > 0) setDoubtful(read);
        else if (read.edited) setEdited(read);
        else accept(read);
      },
      () => {
        refuse(openFile.unreadable);
      },
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- reads a file once
  }, [file]);

  if (edited) {
    return (
      <Edited
        name={file.name}
        opened={edited}
        onOpen={(untold) => {
          accept(edited, untold);
        }}
        onClose={onDone}
      />
    );
  }
  return (
    doubtful && (
      <Doubtful
        name={file.name}
        opened={doubtful}
        onOpen={() => {
          accept(doubtful);
        }}
        onClose={onDone}
      />
    )
  );
}

interface DoubtfulProps {
  name: string;
  opened: OpenedPlan;
  onOpen: () => void;
  onClose: () => void;
}

/** A file of which only a part can become a plan, until the user decides. */
function Doubtful({ name, opened, onOpen, onClose }: DoubtfulProps) {
  const { locale } = usePlanner();
  const { content: words, ...arrival } = useArrival(documentWords(locale));
  if (!words) return <Missing what="words" arrival={arrival} />;
  return (
    <PartlyRead
      name={name}
      words={words}
      unread={opened.unread}
      onOpen={onOpen}
      onClose={onClose}
    />
  );
}

interface EditedProps extends Pick<DoubtfulProps, 'name' | 'opened' | 'onClose'> {
  /** @param untold what is said where the edits can't be shown */
  onOpen: (untold?: string) => void;
}

/** A file whose text somebody edited, until its edits are shown and the user decides. */
function Edited(props: EditedProps) {
  const { locale } = usePlanner();
  const { content: words, ...arrival } = useArrival(versionMessages(locale));
  return words ? <EditedFile {...props} /> : <Missing what="words" arrival={arrival} />;
}
