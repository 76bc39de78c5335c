import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { withIdsOf } from '../../../plan/comparing/namesakes';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { usePlanner } from '../state/context';
import type { KeptVersion } from '../state/versions';
import { FileToCompare } from './FileToCompare';
import { useVersionWords } from './messages';
import { Result } from './Result';
import { nowKey, type ReadFile, type Side, sideAt, useSides, versionKey } from './sides';
import { SideSelect } from './SideSelect';

interface Props {
  plan: Plan;
  readOnly: boolean;
  versions: readonly KeptVersion[];
  words: Words;
  /** A version that the user asked to compare with the plan; a new object each time. */
  asked: { id: string } | null;
}

/** Chooses two plans, and shows in what they differ. */
export function Comparing({ plan, readOnly, versions, words, asked }: Props) {
  const { compare } = useVersionWords();
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [chosen, setChosen] = useState({ from: '', to: nowKey });
  const sides = useSides(plan, versions, files);
  const result = useRef<HTMLDivElement>(null);
  const goesThere = useRef(false);
  useEffect(() => {
    if (!asked) return;
    goesThere.current = true;
    setChosen({ from: versionKey(asked.id), to: nowKey });
  }, [asked]);
  useEffect(() => {
    if (!goesThere.current) return;
    goesThere.current = false;
    result.current?.querySelector<HTMLElement>('h3')?.focus();
  }, [chosen]);
  const [from, to] = [sideAt(sides, chosen.from), sideAt(sides, chosen.to)];
  return (
    <section aria-labelledby="versions-compare">
      <h2 id="versions-compare" tabIndex={-1}>
        {compare.title}
      </h2>
      <p>{compare.lead}</p>
      <div class="versions__sides">
        <SideSelect
          id="compare-from"
          label={compare.from}
          sides={sides}
          value={from ? chosen.from : ''}
          other={chosen.to}
          onChange={(key) => {
            setChosen({ ...chosen, from: key });
          }}
        />
        <SideSelect
          id="compare-to"
          label={compare.to}
          sides={sides}
          value={to ? chosen.to : ''}
          other={chosen.from}
          onChange={(key) => {
            setChosen({ ...chosen, to: key });
          }}
        />
        <FileToCompare
          onRead={(file) => {
            goesThere.current = true;
            setFiles([...files, file]);
            setChosen({ from: `file ${files.length}`, to: nowKey });
          }}
        />
      </div>
      <div ref={result}>
        {from && to && from.key !== to.key && (
          <Opened key={`${from.key} ${to.key}`} {...{ from, to, words, readOnly }} />
        )}
      </div>
    </section>
  );
}

interface OpenedProps {
  from: Side;
  to: Side;
  words: Words;
  readOnly: boolean;
}

/** Two sides with their plans; a version is read once, the open plan is followed. */
function Opened({ from, to, words, readOnly }: OpenedProps) {
  const [before, after] = useInIdsOfOne(useOpened(from), useOpened(to), from.key === nowKey);
  return (
    <Result
      before={{ name: from.name, plan: before, isNow: from.key === nowKey }}
      after={{ name: to.name, plan: after, isNow: to.key === nowKey }}
      words={words}
      readOnly={readOnly}
    >
      <LeftOut {...from} />
      <LeftOut {...to} />
    </Result>
  );
}

/** Two plans that agree on who is who: by the open one where it is the first, else by the second. */
function useInIdsOfOne(before: Plan, after: Plan, byFirst: boolean): readonly [Plan, Plan] {
  return useMemo(
    () => (byFirst ? [before, withIdsOf(before, after)] : [withIdsOf(after, before), after]),
    [before, after, byFirst],
  );
}

/** Says what of a file is not among what is compared. */
function LeftOut({ name, file }: Side) {
  const { compare } = useVersionWords();
  const { say } = usePlanner();
  const sentences = [
    ...(file?.edited ? [compare.edited(name)] : []),
    ...(file && file.unread.length > 0 ? [compare.inPart(name)] : []),
    ...(file?.notesBelow ? [compare.notesBelow(name)] : []),
  ];
  return sentences.length === 0 ? null : <p>{sentences.join(say.general.sentenceGap)}</p>;
}

function useOpened({ key, open }: Side): Plan {
  const [first] = useState(open);
  return key === nowKey ? open() : first;
}
