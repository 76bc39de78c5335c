/** A new id for a plan or an entry; `randomUUID` would be missing where the site is served without TLS. */
export const newId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
