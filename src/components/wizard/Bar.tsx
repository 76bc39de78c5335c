import { useEffect, useRef } from 'preact/hooks';
import { HistoryButtons } from './HistoryButtons';
import { lazy } from './lazy';
import { NextOpen } from './NextOpen';
import { useOpenFile } from './OpenFile';
import { parts } from './parts';
import { Progress } from './Progress';
import { SaveStatus } from './SaveStatus';
import { usePlanner } from './state/context';
import { useFoldedHeader } from './state/foldedHeader';
import { planName } from './state/planName';
import type { SessionState } from './state/session';

const PlanMenu = lazy(parts.menu, 'menu');

const menu = 'plan-menu';

interface Props {
  state: SessionState;
  onDownload: () => void;
}

/** The plan's own bar: its name with a menu, where it is saved, how far it has come, and what can be done with it. */
export function Bar({ state, onDownload }: Props) {
  const { say, site } = usePlanner();
  const { plan } = state.history;
  const { choose, opening } = useOpenFile();
  return (
    <section class="bar" aria-label={say.bar.label}>
      <a class="bar__home" href={site.home} aria-label={site.name} title={site.name}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M10 4.5h4M8 8.5h8M7 12.5h10M5 16.5h14M3 20.5h18" />
        </svg>
      </a>
      <button type="button" class="bar__opener" popovertarget={menu}>
        <span class="bar__name">{planName(plan, say)}</span>
        <span class="visually-hidden">, {say.bar.menu}</span>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
        </svg>
      </button>
      <Menu state={state} onOpenFile={choose} />
      {opening}
      <div class="bar__state">
        <SaveStatus state={state} />
        <Progress plan={plan} />
        <NextOpen className="button" />
      </div>
      <div class="bar__actions">
        <HistoryButtons state={state} />
        <button type="button" class="button button--primary" onClick={onDownload}>
          {say.bar.download}
        </button>
      </div>
    </section>
  );
}

/** What is rarely needed, and the site's header, which is folded away while the planner is there. */
function Menu(props: { state: SessionState; onOpenFile: () => void }) {
  const { say } = usePlanner();
  const header = useFoldedHeader();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = box.current;
    const close = ({ target }: MouseEvent) => {
      // What is pressed leads elsewhere or has done its work; only the theme is switched more than once.
      const pressed = target instanceof Element && target.closest('a, button');
      if (pressed && !pressed.matches('[data-theme-switch]')) place?.hidePopover();
    };
    place?.addEventListener('click', close);
    return () => {
      place?.removeEventListener('click', close);
    };
  }, []);
  return (
    <div
      ref={box}
      id={menu}
      popover="auto"
      class="plan-menu"
      role="group"
      aria-label={say.bar.menu}
    >
      <PlanMenu {...props} />
      <div class="menu__site" ref={header} />
    </div>
  );
}
