import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../plan/kinds/question';
import { usePlanner } from '../state/context';
import { still } from '../state/still';
import { useViews } from '../state/views';
import type { RowTable } from './listTable';
import { type MenuItem, useMenu } from './useMenu';

interface Props {
  rows: RowTable;
  entry: Entry;
  /** What the row is called, which may hang on its place. */
  title: string;
  tabIndex?: number;
}

/** What can be done to a row, behind one button. */
export const RowMenu = still(({ rows, entry, title, tabIndex }: Props) => {
  const itemsOf = useMenu(rows);
  const { say } = usePlanner();
  const { grid } = useViews();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = say.list.of(grid.actions, title);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="row-menu"
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={name}
        onClick={() => {
          setOpen(true);
        }}
      >
        ⋯
      </button>
      {open && (
        <Menu
          name={name}
          items={itemsOf(entry)}
          below={button.current}
          onClose={close}
          onLeave={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
});

interface MenuProps {
  name: string;
  items: readonly MenuItem[];
  below: HTMLElement | null;
  /** Closes it and gives the focus back. */
  onClose: () => void;
  /** The user is elsewhere already. */
  onLeave: () => void;
}

/** The menu pattern of ARIA: arrows go round, Home and End to the ends, Tab and Escape leave. */
function Menu({ name, items, below, onClose, onLeave }: MenuProps) {
  const box = useRef<HTMLDivElement>(null);
  const choices = () => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => {
    const menu = box.current;
    if (!menu || !below) return;
    menu.showPopover();
    const { bottom, right, top } = below.getBoundingClientRect();
    const fits = bottom + menu.offsetHeight < innerHeight;
    menu.style.insetBlockStart = `${fits ? bottom : Math.max(top - menu.offsetHeight, 0)}px`;
    menu.style.insetInlineStart = `${Math.max(right - menu.offsetWidth, 8)}px`;
    choices()[0]?.focus();
  }, [below]);

  const keyDown = (event: KeyboardEvent) => {
    // What is below is a grid with keys of its own.
    event.stopPropagation();
    const all = choices();
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };
  return (
    <div
      ref={box}
      popover="auto"
      role="menu"
      tabIndex={-1}
      class="menu"
      aria-label={name}
      onKeyDown={keyDown}
      onToggle={({ newState }) => {
        if (newState === 'closed') onLeave();
      }}
    >
      {items.map(({ label, run, unavailable = false }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          class="menu__item"
          tabIndex={-1}
          aria-disabled={unavailable}
          onClick={() => {
            if (unavailable) return;
            onClose();
            run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
