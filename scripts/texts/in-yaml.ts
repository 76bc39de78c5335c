import { parse } from 'yaml';
import type { KeyedText } from './text.ts';

/** Every text of a YAML file with its key. */
export function textsOfYaml(source: string): KeyedText[] {
  return textsBelow(parse(source), '');
}

function textsBelow(value: unknown, key: string): KeyedText[] {
  if (typeof value === 'string') return [{ key, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsBelow(inner, key ? `${key}.${name}` : name),
  );
}
