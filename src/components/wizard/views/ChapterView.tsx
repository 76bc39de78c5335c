import { useLayoutEffect } from 'preact/hooks';
import { Missing } from '../Missing';
import { chapterKit, parts, viewMessages } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { ViewsContext } from '../state/views';
import type { ChapterProps } from './ChapterForm';

/** One chapter, as soon as its form and its words are there. */
export function ChapterView(props: ChapterProps) {
  const { say, locale, viewShown } = usePlanner();
  const kit = useArrival(chapterKit(locale, props.chapter));
  const form = useArrival(parts.chapter);
  const said = useArrival(viewMessages(locale));
  const isThere = [kit, form, said].every(({ content }) => content !== undefined);
  useLayoutEffect(() => {
    if (isThere) viewShown();
  }, [isThere, viewShown]);
  if (kit.content && form.content && said.content) {
    return (
      <ViewsContext.Provider value={said.content}>
        <form.content.default {...props} plain={kit.content} />
      </ViewsContext.Provider>
    );
  }
  const late = [kit, form, said].find(({ missing }) => missing !== null);
  return late ? <Missing what="chapter" arrival={late} /> : <p>{say.missing.loading}</p>;
}
