import { useLayoutEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales';
import { type ChapterId, chapterIds } from '../../../plan/chapters';
import type { Plan } from '../../../plan/plan';
import { type OwnText, ownTexts } from '../../../plan/ownTexts';
import type { Names } from '../../../plan/words/vocabulary';
import { LanguageSelect } from '../LanguageSelect';
import { Missing } from '../Missing';
import { allNames } from '../parts';
import { useArrival } from '../state/arrival';
import { useCalled } from '../state/chapter';
import { usePlanner, useSession } from '../state/context';
import { isReadOnly } from '../state/fate';
import { useViews } from '../state/views';
import { InBulk } from './InBulk';
import { targetOf, targetsOf } from './target';
import { titleOf } from './titleOf';
import { WordRow } from './WordRow';

interface Props {
  plan: Plan;
  /** Language of the document. */
  language: Locale;
}

/** What the user typed, with its translation into another language beside it. */
export default function Words(props: Props) {
  const { say, locale, viewShown } = usePlanner();
  const { content: names, ...arrival } = useArrival(allNames(locale));
  const isThere = names !== undefined;
  useLayoutEffect(() => {
    if (isThere) viewShown();
  }, [isThere, viewShown]);
  if (names) return <Translating {...props} names={names} />;
  return arrival.missing ? (
    <Missing what="translations" arrival={arrival} />
  ) : (
    <p>{say.missing.loading}</p>
  );
}

function Translating({ plan, language, names }: Props & { names: Names }) {
  const { session } = usePlanner();
  const { words } = useViews();
  const disabled = isReadOnly(useSession(session).standing.fate);
  const [chosen, setChosen] = useState<Locale | null>(null);
  const to = chosen && chosen !== plan.writtenIn ? chosen : targetOf(plan, language);
  const texts = ownTexts(plan, to);
  const called = useCalled(plan);
  return (
    <div class="words">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="words__languages">
        <div class="field">
          <label for="words-written">{words.written}</label>
          <LanguageSelect
            id="words-written"
            language={plan.writtenIn}
            onLanguage={session.writeIn}
            disabled={disabled}
          />
        </div>
        <div class="field">
          <label for="words-to">{words.into}</label>
          <LanguageSelect
            id="words-to"
            language={to}
            onLanguage={setChosen}
            languages={targetsOf(plan)}
          />
        </div>
      </div>
      <Progress texts={texts} />
      {texts.length > 0 && (
        <>
          <InBulk plan={plan} texts={texts} to={to} disabled={disabled} />
          <Rows key={to} {...{ plan, texts, to, disabled }} names={{ ...names, called }} />
        </>
      )}
    </div>
  );
}

/** How far the translation is. */
function Progress({ texts }: { texts: readonly OwnText[] }) {
  const { say } = usePlanner();
  const { words } = useViews();
  const needed = texts.filter((text) => text.needed);
  if (needed.length === 0) return <p class="words__progress">{words.nothing}</p>;
  const count = (told: OwnText['told']) => needed.filter((text) => text.told === told).length;
  const [done, changed] = [count('translated'), count('changed')];
  return (
    <p class="words__progress">
      <progress max={needed.length} value={done} aria-hidden="true" />
      <span>
        {[
          words.progress(done, needed.length),
          ...(changed > 0 ? [words.changed(changed)] : []),
        ].join(say.general.sentenceGap)}
      </span>
    </p>
  );
}

interface RowsProps {
  plan: Plan;
  texts: readonly OwnText[];
  to: Locale;
  names: Names;
  disabled: boolean;
}

const isOpen = ({ needed, told }: OwnText) => (needed ? told !== 'translated' : told === 'changed');

/** The texts by chapter: those that are open, or all. */
function Rows({ plan, texts, to, names, disabled }: RowsProps) {
  const { words } = useViews();
  const [shownAll, setShownAll] = useState(false);
  // What was open when this was chosen stays in sight: nothing goes from under the hands that translate it.
  const [stays, setStays] = useState(() => openIn(texts));
  const shown = texts.filter((own) => shownAll || stays.has(own.name) || isOpen(own));
  const show = (label: string, all: boolean) => (
    <label class="chip">
      <input
        type="radio"
        name="words-shown"
        checked={shownAll === all}
        onInput={() => {
          setShownAll(all);
          setStays(openIn(texts));
        }}
      />
      {label}
    </label>
  );
  return (
    <>
      <fieldset class="field words__shown">
        <legend>{words.show}</legend>
        <div class="chips">
          {show(words.open, false)}
          {show(words.all, true)}
        </div>
      </fieldset>
      {shown.length === 0 && <p>{words.noneOpen}</p>}
      {chapterIds.map((chapter, index) => {
        const own = shown.filter(({ ref }) => ref.chapter === chapter);
        const before = chapterIds.slice(0, index);
        const above = shown.filter(({ ref }) => before.includes(ref.chapter)).length;
        return (
          own.length > 0 && (
            <Chapter
              key={chapter}
              {...{ chapter, plan, to, names, disabled }}
              texts={own}
              begins={above < shownAtFirst}
            />
          )
        );
      })}
    </>
  );
}

/** A chapter begins open while fewer texts than these stand above it, so that a long plan begins short. */
const shownAtFirst = 12;

type ChapterProps = RowsProps & {
  chapter: ChapterId;
  /** Whether its texts are in sight from the start. */
  begins: boolean;
};

/** The texts of a chapter, which its heading folds away. */
function Chapter({ chapter, begins, plan, texts, to, names, disabled }: ChapterProps) {
  const { titles, say } = usePlanner();
  const { words } = useViews();
  const [open, setOpen] = useState(begins);
  return (
    <details
      class="words__chapter"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        <h2>{titles[chapter].name}</h2> <span>{words.left(texts.filter(isOpen).length)}</span>
      </summary>
      {open && (
        <ul class="words__rows">
          {texts.map((own) => (
            <WordRow
              key={own.name}
              own={own}
              title={titleOf(plan, own.ref, names, { list: say.list, words })}
              from={plan.writtenIn}
              to={to}
              disabled={disabled}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

const openIn = (texts: readonly OwnText[]): ReadonlySet<string> =>
  new Set(texts.filter(isOpen).map(({ name }) => name));
