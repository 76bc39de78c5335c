import * as v from 'valibot';

/** Where an answer comes from that the user has not made their own: a rule of ours, or a worked example. */
export type Source = 'proposed' | 'example';

/** Sources by the name of the answer: chapter, question, and the entry between them. What has none is the user's own. */
export type Sources = Readonly<Record<string, Source>>;

/** One that this build doesn't know is not the user's own either. */
const sourceSchema = v.fallback(v.picklist(['proposed', 'example']), 'proposed');

export const sourcesSchema = v.fallback(v.record(v.string(), sourceSchema), {});
