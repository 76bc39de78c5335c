import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  facts: string;
  tags?: ComponentChildren;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ComponentChildren;
}

/** A place of the plan on one line, which opens; what is in it is drawn only then, since a plan has hundreds of answers. */
export function Folded({ name, facts, tags, open, onToggle, children }: Props) {
  return (
    <details
      class="folded"
      open={open}
      onToggle={({ currentTarget }) => {
        onToggle(currentTarget.open);
      }}
    >
      <summary class="folded__line">
        <span class="folded__name">{name}</span> <span class="folded__facts">{facts}</span> {tags}
      </summary>
      {open && children}
    </details>
  );
}
