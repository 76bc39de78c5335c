import { expect } from '../fixtures.ts';
import type { Given } from '../keyboard.ts';
import { planIn } from '../markdown.ts';
import type { PlanFile } from '../planner.ts';
import { answers, type Chapter, type Expected } from './answers.ts';
import { type Line, readDocument } from './reading.ts';

const chapters = Object.keys(answers) as Chapter[];

/** Everything that a chapter is answered with, texts too; an entry's question is `list.question`. */
export const answersTo = (chapter: Chapter, { texts }: Expected): Record<string, Given> => ({
  ...answers[chapter],
  ...texts[chapter],
});

/** The list whose entry asks a question; '' for a question of the chapter itself. */
const listOf = (field: string): string => (field.includes('.') ? field.replace(/\..*/, '') : '');

/** The questions that one line answers. */
const fieldsOf = (fields: string): string[] => fields.split(', ');

const inGroups = (fields: readonly string[]) =>
  Object.entries(Object.groupBy(fields, listOf)).map(
    ([list, group = []]) => [list, group] as const,
  );

/** A file with these answers, as another person could send it. */
export function preparedFile(locale: string, expected: Expected): PlanFile {
  const all = chapters.map((chapter) => {
    const given = answersTo(chapter, expected);
    const nested = inGroups(Object.keys(given)).map(([list, fields]) => {
      const named = Object.fromEntries(
        fields.map((field) => [field.slice(field.indexOf('.') + 1), given[field]]),
      );
      return list === '' ? named : { [list]: [{ id: 'first', ...named }] };
    });
    return [chapter, Object.assign({}, ...nested) as unknown] as const;
  });
  const plan = { schema: 1, id: 'journey', writtenIn: locale, answers: Object.fromEntries(all) };
  const comment = JSON.stringify({ plan }).replace(/[<>]/g, (sign) =>
    sign === '<' ? String.raw`\u003c` : String.raw`\u003e`,
  );
  return { name: 'plan.md', text: `<!-- support-plan-answers ${comment} -->\n` };
}

/** Checks a downloaded file whole: its name, its front matter, its words and the answers at its end. */
export function checkFile({ name, text }: PlanFile, expected: Expected): void {
  expect(name).toBe(expected.fileName);
  checkAnswers(text, expected);
  const { facts, sections } = readDocument(text);
  expect(facts).toEqual(expected.facts);
  expect(sections.get('')?.[0]).toEqual([expected.title]);
  expect(sections.get(expected.summary.heading)).toEqual(
    expected.summary.paragraphs.map((paragraph) => [paragraph]),
  );
  expect(sections.get(expected.open.heading)).toEqual([[expected.open.none]]);
  for (const chapter of chapters) {
    const said = Object.values(expected.says[chapter]).flatMap(Object.keys).flatMap(fieldsOf);
    // What was left empty is said nowhere.
    const asked = Object.entries(answersTo(chapter, expected)).flatMap(([field, answer]) =>
      Array.isArray(answer) && answer.length === 0 ? [] : [field],
    );
    expect(said.sort(), `what is said of ${chapter}`).toEqual(asked.sort());
    for (const [heading, says] of Object.entries(expected.says[chapter])) {
      checkSection(sections.get(heading), heading, says);
    }
  }
  checkTexts(sections, expected);
}

/** Every answer that was given is among the answers at the end of the file. */
function checkAnswers(text: string, expected: Expected): void {
  const { answers: stored } = planIn(text);
  // People and teams stand in registers; answers hold their ids.
  const { directory, units } = stored.teams;
  const names = new Map([
    ...directory.map(({ id, person }) => [id, person] as const),
    ...units.map(({ id, unit }) => [id, unit] as const),
  ]);
  for (const chapter of chapters) {
    for (const [field, answer] of Object.entries(answersTo(chapter, expected))) {
      const [name = '', question] = field.split('.');
      const ofChapter: Record<string, unknown> = { ...stored[chapter] };
      const found = question === undefined ? ofChapter[name] : lastOf(ofChapter[name])[question];
      const named = names.get(String(found)) ?? found;
      expect(named, `the stored answer to ${chapter}.${field}`).toEqual(answer);
    }
  }
}

/** The answers of the last entry of a list: the ones before it come from a suggestion. */
const lastOf = (entries: unknown): Record<string, unknown> => ({
  ...((Array.isArray(entries) ? entries.at(-1) : {}) as object),
});

/** Each answer is a line of its own; those of one entry may share a row, but then it is one row for all. */
function checkSection(
  lines: readonly Line[] = [],
  heading: string,
  says: Readonly<Record<string, string>>,
): void {
  expect(lines, `a part headed “${heading}”`).not.toEqual([]);
  for (const [list, fields] of inGroups(Object.keys(says))) {
    const cells = fields.map((field) => says[field] ?? '');
    const rows = lines.filter((line) => cells.every((cell) => line.includes(cell)));
    if (list !== '' && rows.length === 1) continue;
    const alone = lines.filter(({ length }) => length === 1).flat();
    for (const field of fields) {
      const found = alone.filter((line) => line === says[field]);
      const there = lines.map((line) => line.join(' | ')).join('\n');
      const place = `${field} under “${heading}”, where there is:\n${there}\n`;
      expect(found, place).toEqual([says[field]]);
    }
  }
}

/** What was typed stands where it is expected, and nowhere else. */
function checkTexts(sections: ReadonlyMap<string, readonly Line[]>, expected: Expected): void {
  const apart = [expected.summary.heading, expected.calls];
  const inBody = [...sections].flatMap(([heading, lines]) =>
    apart.includes(heading) ? [] : lines.flat(),
  );
  const expectedCells = Object.values(expected.says).flatMap((chapter) =>
    Object.entries(chapter).flatMap(([heading, says]) =>
      apart.includes(heading) ? [] : [...new Set(Object.values(says))],
    ),
  );
  expectedCells.push(...expected.again);
  for (const [field, text] of Object.values(expected.texts).flatMap(Object.entries<string>)) {
    for (const line of text.split('\n')) {
      const holds = (cell: string) => cell.includes(line);
      expect(inBody.filter(holds).sort(), `“${line}” of ${field}`).toEqual(
        expectedCells.filter(holds).sort(),
      );
    }
  }
}
