import { useRef } from 'preact/hooks';
import { locales } from '../../../i18n/locales';
import { usePlanner } from '../state/context';
import { addressOf, type CheckFilter, checkFilters } from '../state/route';
import { useViews } from '../state/views';

interface Props {
  shown: CheckFilter;
  counts: Readonly<Record<CheckFilter, number>>;
}

/** The id of what a filter shows. */
export const panelId = 'check-panel';

export const filterId = (filter: CheckFilter) => `check-filter-${filter}`;

/** Where the arrow keys lead, by the number of filters and the place of the present one. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * What the check shows, as tabs. Each is a link, since it has an address; the arrow keys only move the focus, so that
 * Back does not lead through all that was passed over.
 */
export function Filters({ shown, counts }: Props) {
  const { locale } = usePlanner();
  const { review } = useViews();
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    const at = tabs.findIndex((tab) => tab === event.currentTarget);
    const to = steps[event.key]?.(at, tabs.length - 1);
    if (event.key === ' ') tabs[at]?.click();
    else if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    else tabs[to]?.focus();
    event.preventDefault();
  };
  return (
    <div class="filters" role="tablist" aria-label={review.filters} ref={list}>
      {checkFilters.map((filter) => (
        <a
          key={filter}
          class="filters__tab"
          id={filterId(filter)}
          role="tab"
          href={addressOf('review', null, false, filter)}
          aria-selected={filter === shown}
          aria-controls={panelId}
          tabIndex={filter === shown ? 0 : -1}
          onKeyDown={press}
        >
          {review.filter[filter]}{' '}
          <span class={`filters__count--${filter}`} data-none={counts[filter] === 0 || undefined}>
            {counts[filter].toLocaleString(locales[locale].format)}
          </span>
        </a>
      ))}
    </div>
  );
}
