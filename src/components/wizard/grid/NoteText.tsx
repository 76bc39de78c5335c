import { useViews } from '../state/views';
import type { Note } from './useFindings';

/** What the check finds, with its reason and the part of the guide that says more. */
export function NoteText({ note, tabIndex }: { note: Note; tabIndex?: number }) {
  const { review } = useViews();
  return (
    <p class={`note note--${note.kind}`}>
      <strong>
        {review.kind[note.kind]}: {note.title}
      </strong>{' '}
      {note.reason}{' '}
      <a href={note.guide} tabIndex={tabIndex} aria-label={`${review.why}: ${note.title}`}>
        {review.why}
      </a>
    </p>
  );
}
