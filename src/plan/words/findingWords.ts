/** A rule of the check in one language; titles name values of the plan. */
export interface FindingWords {
  /** What the rule looks for, in one sentence that holds no values: the guide lists every rule by it. */
  looksFor: string;
  title: string | ((...values: never[]) => string);
  /** Why it matters, and what to do. */
  reason: string;
}

/** The rules of a chapter, by their ids. */
export type FindingsWords = Readonly<Record<string, FindingWords>>;
