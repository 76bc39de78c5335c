import { cleanLine } from '../../../plan/typedText';

/** Thousands may be set off by a comma, a point, an apostrophe or a space, as the user's language does. */
const grouped = /^\d{1,3}(?:[.,'’\s]\d{3})+$/;

/** Reads a whole number; anything else stays as typed and is cleaned, so that nothing is lost. */
export function readNumber(typed: string): number | string | null {
  const clean = cleanLine(typed);
  const plain = clean.normalize('NFKC').trim();
  if (plain === '') return null;
  const digits = grouped.test(plain) ? plain.replace(/\D/g, '') : plain;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : clean;
}
