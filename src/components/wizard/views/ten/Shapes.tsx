import type { ComponentChildren } from 'preact';
import { shape as shapes } from '../../../../plan/chapters/scope/sets';
import { wordFor } from '../../../../plan/words/vocabulary';
import { useChapter } from '../../state/chapter';
import { useBeginning } from '../../state/beginning';

type Shape = (typeof shapes.ids)[number];

interface Props {
  id: string;
  answer: Shape | null;
  disabled: boolean;
  onAnswer: (shape: Shape) => void;
}

/** The shape of the team, as pictures to choose from; inside the group, the keys 1 to 4 choose too. */
export function Shapes({ id, answer, disabled, onAnswer }: Props) {
  const { names } = useChapter();
  const { ten } = useBeginning();
  const choose = (event: KeyboardEvent) => {
    const shape = shapes.ids[Number(event.key) - 1];
    if (!shape || disabled || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    document.getElementById(`${id}-${shape}`)?.focus();
    onAnswer(shape);
  };
  return (
    // The keys are those of its radio buttons.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div class="shapes" onKeyDown={choose}>
      {shapes.ids.map((shape, index) => (
        <label key={shape} class="shapes__card">
          <input
            type="radio"
            id={`${id}-${shape}`}
            name={id}
            value={shape}
            checked={answer === shape}
            disabled={disabled}
            aria-describedby={`${id}-${shape}-note`}
            onInput={() => {
              onAnswer(shape);
            }}
          />
          <span class="shapes__key" aria-hidden="true">
            {index + 1}
          </span>
          <Picture shape={shape} />
          <span class="shapes__name">{wordFor(names, shapes, shape)}</span>
          <span class="shapes__note" id={`${id}-${shape}-note`}>
            {ten.shapes[shape]}
          </span>
        </label>
      ))}
    </div>
  );
}

/** A ladder of tiers, widest where most people stand: dashed is Microsoft, hatched somebody else’s team. */
function Picture({ shape }: { shape: Shape }) {
  return (
    <svg class="shapes__picture" viewBox="0 0 120 64" aria-hidden="true" focusable="false">
      <rect class="shapes__vendor" x="44" y="2" width="32" height="9" />
      {steps[shape]}
    </svg>
  );
}

const step = (width: number, y: number, height: number, people: number, own = true) => (
  <>
    <rect
      class={own ? 'shapes__own' : 'shapes__other'}
      x={60 - width / 2}
      y={y}
      width={width}
      height={height}
    />
    {Array.from({ length: people }, (_, index) => (
      <circle
        key={index}
        class={own ? 'shapes__person' : 'shapes__person shapes__person--other'}
        cx={60 + (index - (people - 1) / 2) * 7}
        cy={y + height / 2}
        r="1.8"
      />
    ))}
  </>
);

const steps: Record<Shape, ComponentChildren> = {
  few: step(58, 17, 43, 2),
  desk: (
    <>
      {step(46, 17, 12, 3)}
      {step(74, 32, 12, 6)}
      {step(106, 47, 13, 12)}
    </>
  ),
  partner: (
    <>
      {step(54, 17, 19, 3, false)}
      {step(92, 40, 20, 5)}
    </>
  ),
  outsourced: (
    <>
      {step(40, 17, 9, 2)}
      {step(56, 28, 9, 4)}
      {step(112, 40, 20, 12, false)}
    </>
  ),
};
