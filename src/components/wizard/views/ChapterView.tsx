import { useLayoutEffect } from 'preact/hooks';
import { Missing } from '../Missing';
import { chapterKit, parts } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import type { ChapterProps } from './ChapterForm';

/** One chapter, as soon as its form and its words are there. */
export function ChapterView(props: ChapterProps) {
  const { say, locale, viewShown } = usePlanner();
  const { content: kit, ...words } = useArrival(chapterKit(locale, props.chapter));
  const { content: form, ...arrival } = useArrival(parts.chapter);
  const isThere = kit !== undefined && form !== undefined;
  useLayoutEffect(() => {
    if (isThere) viewShown();
  }, [isThere, viewShown]);
  if (kit && form) return <form.default {...props} plain={kit} />;
  const late = words.missing ? words : arrival;
  return late.missing ? <Missing what="chapter" arrival={late} /> : <p>{say.missing.loading}</p>;
}
