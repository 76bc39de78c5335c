import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nameLimit } from '../../../plan/plan';
import { cleanLine } from '../../../plan/typedText';
import { isComposing } from '../state/composing';
import { useViews } from '../state/views';

interface Props {
  name: string;
  tags: readonly string[];
  notes: ComponentChildren;
  /** A button per entry: what it says and what it does. */
  actions: readonly (readonly [label: string, run: () => void])[];
  /** Gives the plan another name; left out where it can't have one. */
  onRename?: ((name: string) => Promise<void>) | undefined;
  /** The name that the user gave it, which may be none. */
  ownName?: string;
  /** What asks for another name, where it is not one of a plan. */
  nameLabel?: string;
}

/** A stored plan in the list, with what can be done with it. */
export function PlanRow({ name, tags, notes, actions, onRename, ownName = '', nameLabel }: Props) {
  const views = useViews();
  const [renaming, setRenaming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <li class="plans__row">
      <p>
        <strong>{name}</strong>{' '}
        {tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
        <span class="plans__when">{notes}</span>
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
        {onRename && (
          <button
            ref={opener}
            type="button"
            class="link-button"
            aria-label={views.plans.of(views.plans.rename, name)}
            aria-expanded={renaming}
            onClick={() => {
              setRenaming(!renaming);
            }}
          >
            {views.plans.rename}
          </button>
        )}
      </div>
      {renaming && onRename && (
        <NewName
          label={nameLabel ?? views.plans.name(name)}
          first={ownName}
          onDone={(given) => {
            opener.current?.focus();
            setRenaming(false);
            if (given !== null && given !== ownName) void onRename(given);
          }}
        />
      )}
    </li>
  );
}

interface NewNameProps {
  label: string;
  first: string;
  /** Called with the name, or null when it stays. */
  onDone: (name: string | null) => void;
}

/** Asks for a name; Enter keeps it, Escape leaves all as it was. */
function NewName({ label, first, onDone }: NewNameProps) {
  const { plans } = useViews();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.select();
  }, []);
  return (
    <form
      class="plans__rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(cleanLine(input.current?.value ?? first).trim());
      }}
    >
      <input
        ref={input}
        type="text"
        aria-label={label}
        autocomplete="off"
        maxLength={nameLimit}
        defaultValue={first}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !isComposing(event)) onDone(null);
        }}
      />
      <button type="submit" class="button">
        {plans.saveName}
      </button>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          onDone(null);
        }}
      >
        {plans.keepName}
      </button>
    </form>
  );
}
