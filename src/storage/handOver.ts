/** Where the page of a tab leaves something for the next page of the same tab, without storing it. */
export interface HandOver {
  put: (text: string) => void;
  /** Tells whether an earlier page left something. */
  waits: () => boolean;
  /** What an earlier page left; from then on nothing is left here. */
  take: () => string | null;
}

const prefix = 'support-plan:';

/**
 * A window's name is kept in memory, stays with the tab from one page of a site to the next, and is hidden from
 * other sites: browsers take it away from a tab that goes to one.
 */
export function handOverIn(place: { name: string }): HandOver {
  const waits = () => place.name.startsWith(prefix);
  return {
    waits,
    put(text) {
      place.name = prefix + text;
    },
    take() {
      if (!waits()) return null;
      const text = place.name.slice(prefix.length);
      place.name = '';
      return text;
    },
  };
}
