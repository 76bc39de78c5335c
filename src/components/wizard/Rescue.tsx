import { useState } from 'preact/hooks';
import { Broken } from './Broken';
import { documentWords } from './parts';
import { planFile, saveFile } from './planFile';
import { usePlanner } from './state/context';

/** Stands in for the whole planner when its frame could not be drawn; the plan is still in the session. */
export function Rescue({ onRetry }: { onRetry: () => void }) {
  const { session, say, locale } = usePlanner();
  const [message, setMessage] = useState('');
  const download = () => {
    const file = planFile(
      session.state().history.plan,
      documentWords(locale).present(),
      say.download.answersNote,
    );
    saveFile(file);
    setMessage(file.answersOnly ? say.download.answersSaved : say.download.saved);
    void session.markCopied();
  };
  return (
    <div class="planner planner--broken">
      <Broken what="planner" onDownload={download} onRetry={onRetry} message={message} />
    </div>
  );
}
