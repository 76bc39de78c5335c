import { isLocale, type Locale, localeIds, locales } from '../../i18n/locales';

interface Props {
  id: string;
  language: Locale;
  onLanguage: (language: Locale) => void;
  describedBy?: string;
  /** What can be chosen, when that is not every language. */
  languages?: readonly Locale[];
  disabled?: boolean;
}

/** Chooses a language, such as that of the document, each under its own name. */
export function LanguageSelect({
  id,
  language,
  onLanguage,
  describedBy,
  languages = localeIds,
  disabled = false,
}: Props) {
  return (
    <select
      id={id}
      value={language}
      aria-describedby={describedBy}
      disabled={disabled}
      onInput={({ currentTarget: { value } }) => {
        if (isLocale(value)) onLanguage(value);
      }}
    >
      {languages.map((id) => (
        <option key={id} value={id} lang={locales[id].lang}>
          {locales[id].name}
        </option>
      ))}
    </select>
  );
}
