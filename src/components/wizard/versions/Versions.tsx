import { useLayoutEffect, useState } from 'preact/hooks';
import { Missing } from '../Missing';
import { documentWords } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { isReadOnly } from '../state/fate';
import type { SessionState } from '../state/session';
import { Comparing } from './Comparing';
import { KeepForm } from './KeepForm';
import { useVersionWords } from './messages';
import { useVersions } from './useVersions';
import { VersionList } from './VersionList';

/** Versions of the plan: keep, compare, take over, restore. */
export default function Versions({ state }: { state: SessionState }) {
  const { say, locale, viewShown } = usePlanner();
  const words = useVersionWords();
  const kept = useVersions();
  const { content: documents, ...arrival } = useArrival(documentWords(locale));
  const [compared, setCompared] = useState<{ id: string } | null>(null);
  const { plan } = state.history;
  const readOnly = isReadOnly(state.standing.fate);
  useLayoutEffect(viewShown, [viewShown]);
  return (
    <div class="versions">
      <h1 tabIndex={-1}>{say.nav.versions}</h1>
      <p class="lead">{words.lead}</p>
      <p>{state.standing.storing ? words.stored : words.inMemory}</p>
      {readOnly ? (
        <p>{words.readOnly}</p>
      ) : (
        <section aria-labelledby="versions-keep">
          <h2 id="versions-keep">{words.keep.title}</h2>
          <KeepForm plan={plan} onKept={kept.refresh} />
        </section>
      )}
      <section aria-labelledby="versions-list">
        <h2 id="versions-list" tabIndex={-1}>
          {words.list.title}
        </h2>
        <VersionList
          {...kept}
          readOnly={readOnly}
          onCompare={(id) => {
            setCompared({ id });
          }}
        />
      </section>
      {documents ? (
        <Comparing
          plan={plan}
          readOnly={readOnly}
          versions={Array.isArray(kept.versions) ? kept.versions : []}
          words={documents}
          asked={compared}
        />
      ) : (
        <Missing what="words" arrival={arrival} />
      )}
    </div>
  );
}
