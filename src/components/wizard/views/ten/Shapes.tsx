import { shape as shapes } from '../../../../plan/chapters/scope/sets';
import { pictureOf, pictureSize, type Shape } from '../../../../plan/chapters/scope/shapePicture';
import { wordFor } from '../../../../plan/words/vocabulary';
import { useChapter } from '../../state/chapter';
import { isComposing } from '../../state/composing';
import { useBeginning } from '../../state/beginning';

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
    if (
      !shape ||
      disabled ||
      isComposing(event) ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    ) {
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

function Picture({ shape }: { shape: Shape }) {
  return (
    <svg class="shapes__picture" viewBox={`0 0 ${pictureSize.join(' ')}`} aria-hidden="true">
      {pictureOf(shape).map(([part, path]) => (
        <path key={path} class={`shapes__${part}`} d={path} />
      ))}
    </svg>
  );
}
