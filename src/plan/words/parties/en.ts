/** A party in the middle of a sentence: "tier 1" and "IT management", but "the plan owner". */
export const inSentence = (party: string) =>
  /^(?:Tier|IT) /u.test(party)
    ? party.replace(/^T(?=i)/u, 't')
    : `the ${party.charAt(0).toLowerCase()}${party.slice(1)}`;

/** The same where a sentence begins with the party. */
export const atStart = (party: string) =>
  /^(?:Tier|IT) /u.test(party) ? party : `The ${inSentence(party).slice(4)}`;
