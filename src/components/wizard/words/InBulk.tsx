import { useState } from 'preact/hooks';
import { type Locale, locales } from '../../../i18n/locales';
import type { Plan } from '../../../plan/plan';
import type { OwnText } from '../../../plan/ownTexts';
import { usePlanner } from '../state/context';
import { goToField } from '../state/focus';
import { newId } from '../state/newId';
import { useViews } from '../state/views';
import { columnOf } from './columns';
import { type Change, matchingIn } from './matching';

interface Props {
  plan: Plan;
  texts: readonly OwnText[];
  to: Locale;
  disabled: boolean;
}

const field = 'words-pasted';

/** All open texts at once: copied for a spreadsheet or a translator, and pasted back with their translations. */
export function InBulk({ plan, texts, to, disabled }: Props) {
  const { bulk } = useViews().words;
  const open = texts.filter(({ needed, told }) => needed && told !== 'translated');
  const [pasted, setPasted] = useState('');
  return (
    <details class="bulk">
      <summary>{bulk.title}</summary>
      <p>{bulk.how}</p>
      <CopyOpen sources={[...new Set(open.map(({ source }) => source))]} />
      <div class="field">
        <label for={field}>{bulk.paste}</label>
        <p class="field__help" id={`${field}-help`}>
          {bulk.pasteHelp}
        </p>
        <textarea
          id={field}
          rows={4}
          value={pasted}
          aria-describedby={`${field}-help`}
          disabled={disabled}
          onInput={({ currentTarget }) => {
            setPasted(currentTarget.value);
          }}
        />
      </div>
      {pasted.trim() !== '' && (
        <Outcome
          {...{ plan, texts, to, disabled, pasted }}
          onDone={() => {
            setPasted('');
          }}
        />
      )}
    </details>
  );
}

/** Puts texts on the clipboard; where the browser refuses, they stand there to be copied by hand. */
function CopyOpen({ sources }: { sources: readonly string[] }) {
  const { bulk, noneOpen } = useViews().words;
  const [message, setMessage] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  if (sources.length === 0) return <p>{noneOpen}</p>;
  const copy = async () => {
    const column = columnOf(sources);
    try {
      await navigator.clipboard.writeText(column);
      setByHand(null);
      setMessage(bulk.copied(sources.length));
    } catch {
      setByHand(column);
      setMessage(bulk.copyFailed);
    }
  };
  return (
    <>
      <p class="bulk__copy">
        <button
          type="button"
          class="button"
          onClick={() => {
            void copy();
          }}
        >
          {bulk.copy(sources.length)}
        </button>
        <span role="status">{message}</span>
      </p>
      {byHand !== null && (
        <div class="field">
          <label for="words-copy">{bulk.copyField}</label>
          <textarea id="words-copy" rows={4} readOnly value={byHand} />
        </div>
      )}
    </>
  );
}

/** What the pasted rows would change, before they do. */
function Outcome({
  plan,
  texts,
  to,
  disabled,
  pasted,
  onDone,
}: Props & { pasted: string; onDone: () => void }) {
  const { say, session, notify } = usePlanner();
  const { bulk } = useViews().words;
  const { changes, translations, already, empty, unknown } = matchingIn(pasted, texts);
  const replaced = changes.filter(({ before }) => before !== null).length;
  const take = () => {
    goToField(field);
    const undo = session.translate(to, translations, `translate ${newId()}`);
    onDone();
    notify(bulk.taken(changes.length), {
      label: say.bar.undo,
      run: () => {
        notify(undo() ? say.general.undone : say.general.notUndone);
      },
    });
  };
  const facts = [
    changes.length === 0 ? bulk.nothing : bulk.found(changes.length),
    ...(replaced > 0 ? [bulk.replaces(replaced)] : []),
    ...(already > 0 ? [bulk.already(already)] : []),
    ...(empty > 0 ? [bulk.empty(empty)] : []),
    ...(unknown.length > 0 ? [bulk.unknown(unknown.length)] : []),
  ];
  return (
    <>
      <p role="status">{facts.join(say.general.sentenceGap)}</p>
      {unknown.length > 0 && (
        <ul class="bulk__unknown">
          {unknown.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <>
          <ul class="bulk__changes">
            {changes.map((change) => (
              <ChangeRow key={change.source} {...change} from={plan.writtenIn} to={to} />
            ))}
          </ul>
          <button type="button" class="button button--primary" disabled={disabled} onClick={take}>
            {bulk.take(changes.length)}
          </button>
        </>
      )}
    </>
  );
}

function ChangeRow({ source, before, after, from, to }: Change & { from: Locale; to: Locale }) {
  const lang = locales[to].lang;
  return (
    <li>
      <span lang={locales[from].lang}>{source}</span>
      <span lang={lang}>
        {before !== null && before !== after && (
          <>
            <del>{before}</del>{' '}
          </>
        )}
        <ins>{after}</ins>
      </span>
    </li>
  );
}
