import { isLocale, type Locale, localeIds, locales } from '../../i18n/locales';

interface Props {
  id: string;
  language: Locale;
  onLanguage: (language: Locale) => void;
  describedBy?: string;
}

/** Chooses the language of the document, each under its own name. */
export function LanguageSelect({ id, language, onLanguage, describedBy }: Props) {
  return (
    <select
      id={id}
      value={language}
      aria-describedby={describedBy}
      onInput={({ currentTarget: { value } }) => {
        if (isLocale(value)) onLanguage(value);
      }}
    >
      {localeIds.map((id) => (
        <option key={id} value={id} lang={locales[id].lang}>
          {locales[id].name}
        </option>
      ))}
    </select>
  );
}
