import { usePlanner } from './state/context';

/** Leads to the next question without an answer; Ctrl+Down does the same. */
export function NextOpen({ className }: { className: string }) {
  const { say, toNextOpen } = usePlanner();
  return (
    <button
      type="button"
      class={`next-open ${className}`}
      aria-keyshortcuts="Control+ArrowDown"
      title={say.progress.nextKey}
      onClick={toNextOpen}
    >
      {say.progress.next}
    </button>
  );
}
