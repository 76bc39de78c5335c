import { locales } from '../../../i18n/locales';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';

interface Props {
  yours: number;
  /** Answered, but not confirmed. */
  unconfirmed: number;
  asked: number;
}

const circle = { cx: 36, cy: 36, r: 31, transform: 'rotate(-90 36 36)' };

/** How many ticks would fill the whole ring. */
const ticksAround = 60;

/** How much is answered, as a ring: a full line for what is the user's own, ticks for what is to confirm. */
export function Ring({ yours, unconfirmed, asked }: Props) {
  const { locale } = usePlanner();
  const { review } = useViews();
  const whole = Math.max(asked, 1);
  return (
    <svg
      class="ring"
      viewBox="0 0 72 72"
      role="img"
      aria-label={review.ring(yours + unconfirmed, asked)}
    >
      <circle class="ring__rest" {...circle} />
      <circle
        class="ring__yours"
        {...circle}
        pathLength={whole}
        stroke-dasharray={`${yours} ${whole}`}
      />
      {unconfirmed > 0 && (
        <circle
          class="ring__unconfirmed"
          {...circle}
          pathLength={whole}
          stroke-dasharray={ticks(yours, unconfirmed, whole)}
        />
      )}
      <text class="ring__answered" x="36" y="38" text-anchor="middle">
        {(yours + unconfirmed).toLocaleString(locales[locale].format)}
      </text>
      <text class="ring__asked" x="36" y="50" text-anchor="middle">
        {review.ofAsked(asked)}
      </text>
    </svg>
  );
}

/** Dashes that begin after `from`, take up `length`, and end there. */
function ticks(from: number, length: number, whole: number): string {
  const count = Math.max(1, Math.round((length / whole) * ticksAround));
  const tick = length / count / 2;
  const dashes = Array.from({ length: count }, () => [tick, tick]).flat();
  return [0, from, ...dashes.slice(0, -1), whole].join(' ');
}
