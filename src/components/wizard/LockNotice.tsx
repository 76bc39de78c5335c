import { usePlanner } from './state/context';

/** Says that another tab holds the plan, and offers to take it over. */
export function LockNotice({ lost }: { lost: boolean }) {
  const { say, session } = usePlanner();
  return (
    <div class="warning" role="alert">
      <p>
        <strong>{say.lock.title}</strong> {lost ? say.lock.lost : say.lock.text}
      </p>
      <p class="warning__actions">
        <button type="button" class="button" onClick={() => void session.takeOver()}>
          {say.lock.take}
        </button>
      </p>
    </div>
  );
}
