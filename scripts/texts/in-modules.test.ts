import { expect, test } from 'vitest';
import { textsOfModule } from './in-modules.ts';
import { slot } from './text.ts';

test('what is read has its key, in objects and lists', () => {
  const source = `export const words = { title: 'Teams', days: { short: ['Mon', 'Tue'] }, 'a-b': \`C\` };`;
  expect(textsOfModule(source)).toEqual([
    { key: 'words.title', value: 'Teams' },
    { key: 'words.days.short', value: 'Mon' },
    { key: 'words.days.short', value: 'Tue' },
    { key: 'words.a-b', value: 'C' },
  ]);
});

test('functions are read with slots for what is put in, each way that they can end', () => {
  const source = `export const say = {
    left: (n) => (n === 1 ? \`\${n} answer left\` : \`\${n} answers left\`),
    both: (a, b) => [a, ' and ', b, '.'],
    joined(parts) { return parts.join(' or '); },
  };`;
  expect(textsOfModule(source).map(({ value }) => value)).toEqual([
    `${slot} answer left`,
    `${slot} answers left`,
    `${slot} and ${slot}.`,
    ' or ',
  ]);
});

test('a text within a text is read too', () => {
  const source = 'const say = (zone) => `at 09:00${zone ? ` (${zone} time)` : ""}`;';
  expect(textsOfModule(source).map(({ value }) => value)).toEqual([
    `at 09:00${slot}`,
    ` (${slot} time)`,
    '',
  ]);
});

test('imports, types, and ids that are compared, looked up or asked for are not read', () => {
  const source = `import { a } from './a';
    export type Kind = 'one' | 'two';
    const choose = pluralIn('nl');
    const zone = (id) => { if (id === 'Asia/Seoul') return 'Korean time'; switch (id) { case 'b': return names['b']; } };`;
  expect(textsOfModule(source)).toEqual([{ key: 'zone', value: 'Korean time' }]);
});
