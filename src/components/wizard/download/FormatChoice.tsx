import { type Format, formats } from '../../../plan/formats/format';
import { useViews } from '../state/views';

interface Props {
  format: Format;
  onFormat: (format: Format) => void;
}

/** As what the plan is taken along: each format with what it is good for. */
export function FormatChoice({ format, onFormat }: Props) {
  const { download } = useViews();
  return (
    <fieldset class="field formats">
      <legend>{download.format}</legend>
      {formats.map((id) => (
        <label key={id} class="format">
          <input
            type="radio"
            name="download-format"
            checked={id === format}
            aria-labelledby={`download-as-${id}`}
            aria-describedby={`download-use-${id}`}
            onInput={() => {
              onFormat(id);
            }}
          />
          <span id={`download-as-${id}`} class="format__name">
            {download.formats[id].name}
          </span>
          <span id={`download-use-${id}`} class="format__use">
            {download.formats[id].use}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
