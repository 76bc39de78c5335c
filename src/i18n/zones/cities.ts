/**
 * What the cities of time zones are called in a language, by the zone's IANA name: browsers name zones by their country
 * or not at all. The cities that people look for; of all others the IANA name has the English one.
 */
export type Cities = Readonly<Record<string, string>>;

/** Tells whether a zone is that of a place; others only have an offset, such as UTC. */
export const isPlace = (id: string) => id.includes('/') && !id.startsWith('Etc/');

/** IANA's names of fixed offsets have their sign as POSIX has it: what is ahead of UTC is negative. */
const ahead: Readonly<Record<string, string>> = { '+': '-', '-': '+' };

/** A city as the name of its zone has it, which is in English; of a fixed offset, how far it is from UTC. */
export const cityIn = (id: string) =>
  (id.split('/').at(-1) ?? id)
    .replace(/^GMT([+-])(?=[1-9])/, (_, sign: string) => `UTC${ahead[sign]}`)
    .replaceAll('_', ' ');
