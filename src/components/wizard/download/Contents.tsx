import { chapterIds, type ChapterId } from '../../../plan/chapters';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';
import type { Choice } from './useTaking';

interface Props {
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

/** Which chapters the document holds and, where they make sense, the diagram and the answers. */
export function Contents({ choice, onChoice }: Props) {
  const views = useViews();
  const { options, withAnswers } = choice;
  return (
    <>
      <Chapters choice={choice} onChoice={onChoice} />
      {choice.format === 'markdown' && (
        <>
          <Switch
            name="diagram"
            label={views.download.diagram}
            help={views.download.diagramHelp}
            checked={options.diagram}
            onChecked={(diagram) => {
              onChoice({ ...choice, options: { ...options, diagram } });
            }}
          />
          <Switch
            name="answers"
            label={views.download.answers}
            help={views.download.answersHelp}
            checked={withAnswers}
            onChecked={(wanted) => {
              onChoice({ ...choice, withAnswers: wanted });
            }}
          />
        </>
      )}
    </>
  );
}

function Chapters({ choice, onChoice }: Props) {
  const { titles } = usePlanner();
  const views = useViews();
  const { options } = choice;
  const include = (chapter: ChapterId, wanted: boolean) => {
    const chapters = chapterIds.filter((id) =>
      id === chapter ? wanted : options.chapters.includes(id),
    );
    onChoice({ ...choice, options: { ...options, chapters } });
  };
  return (
    // Folded: twelve of them would push the buttons below a phone's window.
    <details class="field">
      <summary id="download-chapters">{views.download.chapters}</summary>
      <div class="chips" role="group" aria-labelledby="download-chapters">
        {chapterIds.map((id) => (
          <label key={id} class="chip">
            <input
              type="checkbox"
              checked={options.chapters.includes(id)}
              onInput={({ currentTarget: { checked } }) => {
                include(id, checked);
              }}
            />
            {titles[id].name}
          </label>
        ))}
      </div>
    </details>
  );
}

interface SwitchProps {
  name: string;
  label: string;
  help: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
}

const Switch = ({ name, label, help, checked, onChecked }: SwitchProps) => (
  <div class="field">
    <label class="chip">
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={`download-${name}-help`}
        onInput={({ currentTarget }) => {
          onChecked(currentTarget.checked);
        }}
      />
      {label}
    </label>
    <p class="field__help" id={`download-${name}-help`}>
      {help}
    </p>
  </div>
);
