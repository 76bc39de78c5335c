import { expect, test } from 'vitest';
import { areaOf, fromJson } from './area';

/** As much of `localStorage` as is used. */
const storageOf = (kept: Map<string, string>) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
  key: (index: number) => [...kept.keys()][index] ?? null,
  clear: () => {
    kept.clear();
  },
  get length() {
    return kept.size;
  },
});

test('keeps, lists and removes', () => {
  const storage = storageOf(new Map());
  const area = areaOf(() => storage);
  expect(area.set('a', '1')).toBe(true);
  expect(area.set('b', '2')).toBe(true);
  expect([area.get('a'), area.get('b'), area.get('c')]).toEqual(['1', '2', null]);
  expect(area.keys()).toEqual(['a', 'b']);
  area.remove('a');
  expect(area.keys()).toEqual(['b']);
});

test('that the browser refuses is empty and keeps nothing, and never throws', () => {
  const area = areaOf(() => {
    throw new DOMException('Blocked', 'SecurityError');
  });
  expect(area.set('a', '1')).toBe(false);
  expect(area.get('a')).toBeNull();
  expect(area.keys()).toEqual([]);
  expect(() => {
    area.remove('a');
  }).not.toThrow();
});

test('that is full says so', () => {
  const full = storageOf(new Map([['a', '1']]));
  full.setItem = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  const area = areaOf(() => full);
  expect(area.set('b', '2')).toBe(false);
  expect(area.get('a')).toBe('1');
});

test('reads JSON, and leaves what is none as text', () => {
  expect(fromJson('{"a":[1]}')).toEqual({ a: [1] });
  expect(fromJson('half a li')).toBe('half a li');
  expect(fromJson('')).toBe('');
  expect(fromJson(null)).toBeNull();
});
