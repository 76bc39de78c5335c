import * as v from 'valibot';
import { localeIds } from '../../i18n/locales';
import { byChapter } from '../../plan/chapters';

const title = v.object({ name: v.string(), lead: v.string() });

/** What the page tells the planner, as JSON in its `data-setup`. */
export const setupSchema = v.object({
  locale: v.picklist(localeIds),
  /** What the chapters are called; known to the page, so that the planner need not load it. */
  titles: v.object(byChapter(() => title)),
  /** The site around the planner: its name, where it begins, and what its footer says, sentence by sentence. */
  site: v.object({ name: v.string(), home: v.string(), about: v.array(v.string()) }),
  /** Address of the guide in this language, ending with a slash. */
  guide: v.string(),
});

export type Setup = v.InferOutput<typeof setupSchema>;
