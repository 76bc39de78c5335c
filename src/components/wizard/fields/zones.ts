import { type Cities, cityIn } from '../../../i18n/zones/cities';
import { type Locale, locales } from '../../../i18n/locales';

/** A time zone as it is offered. */
export interface Zone {
  /** IANA name. */
  id: string;
  /** Its city, with the offset of today. */
  label: string;
  /** What else it is called: it is found by that too. */
  note: string;
}

/** Words around a city and an offset. */
type Wording = (city: string, offset: string) => string;

/** What a zone is called and how far it is from UTC at the moment; null for a zone that does not exist. */
function lookUp(id: string, locale: Locale): { name: string; offset: string } | null {
  try {
    // One formatter for both: making them is what takes the time, with more than 400 zones.
    const format = new Intl.DateTimeFormat(locales[locale].format, {
      ...({ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const),
      ...({ minute: 'numeric', hourCycle: 'h23', calendar: 'gregory' } as const),
      ...({ numberingSystem: 'latn', timeZone: id, timeZoneName: 'longGeneric' } as const),
    });
    const now = Math.floor(Date.now() / 60_000) * 60_000;
    const parts = Object.fromEntries(
      format.formatToParts(now).map((part) => [part.type, part.value]),
    );
    const there = Date.UTC(
      Number(parts.year),
      Number(parts.month) - 1,
      Number(parts.day),
      Number(parts.hour),
      Number(parts.minute),
    );
    return { name: parts.timeZoneName ?? '', offset: offsetOf((there - now) / 60_000) };
  } catch {
    return null;
  }
}

function offsetOf(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const sign = minutes < 0 ? '-' : '+';
  return `UTC${sign}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** One zone in the words of a language; null when there is no such zone. */
export function zoneOf(id: string, locale: Locale, cities: Cities, wording: Wording): Zone | null {
  const found = lookUp(id, locale);
  if (!found) return null;
  const { name, offset } = found;
  const city = cities[id] ?? cityIn(id);
  const label = city === offset ? offset : wording(city, offset);
  return { id, label, note: `${id} · ${name}` };
}

/**
 * All zones that this browser knows, but for fixed offsets: some first, then the browser's own and UTC, then the others
 * by their labels.
 */
export function allZones(
  first: readonly string[],
  locale: Locale,
  cities: Cities,
  wording: Wording,
): Zone[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = (ids: readonly string[]) =>
    ids.flatMap((id) => zoneOf(id, locale, cities, wording) ?? []);
  const leading = new Set([...first, own, 'UTC']);
  // Firefox lists fixed offsets, too, whose names have the opposite sign of what people type.
  const others = Intl.supportedValuesOf('timeZone').filter(
    (id) => !leading.has(id) && !id.startsWith('Etc/'),
  );
  const { compare } = new Intl.Collator(locales[locale].lang);
  return [
    ...known([...leading]),
    ...known(others).toSorted((one, other) => compare(one.label, other.label)),
  ];
}

/** Without what people leave out or write in two ways: accents, width, capitals, and the first character of Taipei. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('臺', '台')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();

/** A fixed offset in whole hours, as "UTC+8" or "GMT-05:00", by its IANA name, which has the opposite sign. */
function offsetTyped(wanted: string): string | null {
  const [, sign, hours] = /^(?:utc|gmt) ?([+\-−]) ?0?([1-9]\d?)(?::00)?$/.exec(wanted) ?? [];
  const id = sign && `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`;
  return id && lookUp(id, 'en') ? id : null;
}

/**
 * The zone that was typed: by its label or a city in this language or in English, by its IANA name or another of it, or
 * by how far it is from UTC.
 */
export function typedZone(typed: string, zones: readonly Zone[], cities: Cities): string | null {
  const wanted = plain(typed);
  if (wanted === '') return null;
  const names = ({ id, label }: Zone) => [label, id, cityIn(id), cities[id] ?? ''].map(plain);
  const found = zones.find((zone) => names(zone).includes(wanted))?.id;
  if (found !== undefined) return found;
  const offset = offsetTyped(wanted);
  if (offset !== null) return offset;
  // Names that browsers take and don't list, such as US/Eastern.
  return /^\w+\/[\w/+-]+$/.test(typed.trim()) && lookUp(typed.trim(), 'en') ? typed.trim() : null;
}
