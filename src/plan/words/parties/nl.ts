/** A party in the middle of a sentence: "laag 1", but "de planeigenaar" and "het IT-management". */
export const inSentence = (party: string) => {
  const name = party.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  if (/(?:team|management)$/.test(name)) return `het ${name}`;
  return /^(?:laag|communicatie)/.test(name) ? name : `de ${name}`;
};
