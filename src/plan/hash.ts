/** FNV-1a over code points: tells an edited text from an untouched one, also where `crypto.subtle` is missing. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.trimEnd()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
