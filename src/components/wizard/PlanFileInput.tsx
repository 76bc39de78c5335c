import type { RefObject } from 'preact';

interface Props {
  input: RefObject<HTMLInputElement>;
  label: string;
  onChosen: (file: File) => void;
}

/** Asks for a downloaded plan; unseen, since a button stands for it. */
export function PlanFileInput({ input, label, onChosen }: Props) {
  return (
    <input
      ref={input}
      type="file"
      accept=".md,text/markdown,text/plain"
      aria-label={label}
      hidden
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        // The same file can be chosen again.
        currentTarget.value = '';
        if (file) onChosen(file);
      }}
    />
  );
}
