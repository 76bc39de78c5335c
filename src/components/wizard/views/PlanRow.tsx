import { useViews } from '../state/views';

interface Props {
  name: string;
  tags: readonly string[];
  note: string;
  /** A button per entry: what it says and what it does. */
  actions: readonly (readonly [label: string, run: () => void])[];
}

/** A stored plan in the list, with what can be done with it. */
export function PlanRow({ name, tags, note, actions }: Props) {
  const views = useViews();
  return (
    <li class="plans__row">
      <p>
        <strong>{name}</strong>{' '}
        {tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
        <span class="plans__when">{note}</span>
      </p>
      <div class="entry__actions">
        {actions.map(([label, run]) => (
          <button
            key={label}
            type="button"
            class="link-button"
            aria-label={views.plans.of(label, name)}
            onClick={run}
          >
            {label}
          </button>
        ))}
      </div>
    </li>
  );
}
