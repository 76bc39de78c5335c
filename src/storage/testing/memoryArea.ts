import type { Area } from '../area';

/** An area in memory, which refuses when it is told to. */
export function memoryArea(kept = new Map<string, string>()): Area & { refuses: boolean } {
  const area = {
    refuses: false,
    get: (key: string) => (area.refuses ? null : (kept.get(key) ?? null)),
    set: (key: string, value: string) => !area.refuses && kept.set(key, value).has(key),
    remove: (key: string) => {
      if (!area.refuses) kept.delete(key);
    },
    keys: () => (area.refuses ? [] : [...kept.keys()]),
  };
  return area;
}
