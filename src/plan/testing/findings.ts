import type { Finding } from '../finding';
import type { CheckWords } from '../loading';

/** A finding as a user meets it: what it says, where it leads and which part of the guide it names. */
export const seen = ({ kind, id, title, ref, guide }: Finding, words: CheckWords) => ({
  kind,
  id,
  title: title(words),
  ref,
  guide: `${guide.page}#${guide.heading}`,
});
