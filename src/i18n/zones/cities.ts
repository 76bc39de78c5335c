/**
 * What the cities of time zones are called in a language, by the zone's IANA name: browsers name zones by their country
 * or not at all. The cities that people look for; of all others the IANA name has the English one.
 */
export type Cities = Readonly<Record<string, string>>;

/** A city as the name of its zone has it, which is in English. */
export const cityIn = (id: string) => (id.split('/').at(-1) ?? id).replaceAll('_', ' ');
