/** The text of a file, and whether every byte of it was a character. */
export interface DecodedText {
  text: string;
  sound: boolean;
}

/** Decodes a file as UTF-8, or as the UTF-16 that some Windows editors write, with or without a mark at its start. */
export function textOf(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), sound: true };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), sound: false };
  }
}

/** A plan's file begins with an ASCII character, of which UTF-16 makes one byte that is zero. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
