import { useState } from 'preact/hooks';
import { type Locale, locales } from '../../../i18n/locales';
import type { OwnText, Told } from '../../../plan/ownTexts';
import { fieldAddress } from '../../../plan/questionRef';
import { TextField } from '../fields/TextField';
import { usePlanner } from '../state/context';
import { goToField } from '../state/focus';
import { addressOf } from '../state/route';
import { useViews } from '../state/views';

interface Props {
  own: OwnText;
  /** The question, and the entry that answers it. */
  title: string;
  from: Locale;
  to: Locale;
  disabled: boolean;
}

const tags: Record<Told, string> = { open: 'gap', changed: 'toConfirm', translated: 'ok' };

/** A text of the user's own with its translation beside it. */
export function WordRow({ own, title, from, to, disabled }: Props) {
  const { say, session } = usePlanner();
  const { words } = useViews();
  const { ref, name, question, source, translation, told, needed } = own;
  const id = `words-${name}`;
  // Stays in sight while the translation is mended: it says what was meant.
  const [earlier] = useState(told === 'changed' ? translation?.from : undefined);
  const translate = (text: string, key: string) => {
    session.translate(to, { [name]: { from: source, text } }, key);
  };
  const settle = (text: string) => {
    // The button goes with what it does.
    goToField(id);
    translate(text, `translate ${to} ${name} ${text === source ? 'same' : 'fits'}`);
  };
  const act = (label: string, text: string) => (
    <button
      type="button"
      class="link-button"
      aria-label={say.list.of(label, title)}
      disabled={disabled}
      onClick={() => {
        settle(text);
      }}
    >
      {label}
    </button>
  );
  const isOpen = needed || told !== 'open';
  return (
    <li class="word">
      <div class="word__what">
        <p class="word__name">
          <label for={id}>{title}</label>{' '}
          <span class={`tag${isOpen ? ` tag--${tags[told]}` : ''}`} id={`${id}-state`}>
            {isOpen ? words.told[told] : words.asItIs}
          </span>
        </p>
        <p class="word__source" id={`${id}-source`} lang={locales[from].lang}>
          {source}
        </p>
        {earlier !== undefined && earlier !== source && (
          <p class="word__earlier">
            {words.earlier} <q lang={locales[from].lang}>{earlier}</q>
          </p>
        )}
      </div>
      <div class="word__target">
        <TextField
          question={question}
          id={id}
          address={id}
          label={title}
          describedBy={`${id}-source ${id}-state`}
          invalid={false}
          answer={translation?.text ?? ''}
          onAnswer={(text) => {
            translate(text, `translate ${to} ${name}`);
          }}
          disabled={disabled}
          lang={locales[to].lang}
        />
        <p class="word__actions">
          {told === 'changed' && translation && act(words.fits, translation.text)}
          {told === 'open' && act(words.same, source)}
          <a
            href={addressOf(ref.chapter, fieldAddress(ref))}
            aria-label={say.list.of(words.go, title)}
          >
            {words.go}
          </a>
        </p>
      </div>
    </li>
  );
}
