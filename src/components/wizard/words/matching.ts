import type { OwnText } from '../../../plan/ownTexts';
import type { Translation } from '../../../plan/translations';
import { cleanLine, cleanText } from '../../../plan/typedText';
import { type Cell, rowsIn } from './columns';

/** A text whose translation would change, once for all places in which it stands. */
export interface Change {
  source: string;
  before: string | null;
  after: string;
}

/** What pasted rows would do. */
export interface Matching {
  changes: Change[];
  /** The translations to set, by the names of the answers. */
  translations: Record<string, Translation>;
  /** How many rows say what is there already. */
  already: number;
  /** How many rows of ours have no translation yet. */
  empty: number;
  /** First cells that are none of the texts. */
  unknown: string[];
}

/** Finds the texts that pasted rows translate: those that say exactly what stands in the first cell. */
export function matchingIn(pasted: string, texts: readonly OwnText[]): Matching {
  const known = bySource(texts);
  const result: Matching = { changes: [], translations: {}, already: 0, empty: 0, unknown: [] };
  const changes = new Map<string, Change>();
  for (const [first, second] of rowsIn(pasted)) {
    if (!first) continue;
    const [byText, byRaw] = [known.get(first.text.trim()), known.get(first.raw.trim())];
    const [own] = byText ?? byRaw ?? [];
    if (!own) {
      result.unknown.push(first.text.trim());
      continue;
    }
    const after = said(second, own, byText === undefined);
    const places = known.get(own.source.trim()) ?? [];
    const stale = places.filter(
      ({ told, translation }) => told !== 'translated' || translation?.text !== after,
    );
    if (after === '') result.empty += 1;
    else if (stale.length === 0) result.already += 1;
    else {
      const before = stale.find(({ translation }) => translation)?.translation?.text ?? null;
      changes.set(own.source, { source: own.source, before, after });
      for (const { name, source } of stale) {
        result.translations[name] = { from: source, text: after };
      }
    }
  }
  return { ...result, changes: [...changes.values()] };
}

function bySource(texts: readonly OwnText[]): Map<string, OwnText[]> {
  const known = new Map<string, OwnText[]>();
  for (const own of texts) {
    const source = own.source.trim();
    known.set(source, [...(known.get(source) ?? []), own]);
  }
  return known;
}

/** @param asItStands quotes around the text are its own: so are those around its translation */
function said(cell: Cell | undefined, own: OwnText, asItStands: boolean): string {
  if (!cell) return '';
  const text = asItStands && !/[\t\n]/.test(cell.text) ? cell.raw : cell.text;
  const isOneLine = own.question.lines === 1 && !own.source.includes('\n');
  return (isOneLine ? cleanLine : cleanText)(text).trim();
}
