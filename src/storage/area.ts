/** A small store that answers at once: `localStorage` or `sessionStorage`. */
export interface Area {
  get: (key: string) => string | null;
  /** Tells whether it was kept. */
  set: (key: string, value: string) => boolean;
  remove: (key: string) => void;
  keys: () => string[];
}

/** An area that never throws: one that the browser refuses is empty and keeps nothing. */
export function areaOf(storage: () => Storage): Area {
  const attempt = <Result>(use: (area: Storage) => Result, refused: Result): Result => {
    try {
      return use(storage());
    } catch {
      return refused;
    }
  };
  return {
    get: (key) => attempt((area) => area.getItem(key), null),
    set: (key, value) =>
      attempt((area) => {
        area.setItem(key, value);
        return true;
      }, false),
    remove: (key) => {
      attempt((area) => {
        area.removeItem(key);
      }, undefined);
    },
    keys: () => attempt((area) => Array.from(area, (_, index) => area.key(index) ?? ''), []),
  };
}

/** JSON as what it says; what is no JSON stays text. */
export function fromJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return text;
  }
}
