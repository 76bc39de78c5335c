import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { type Locale, localeIds } from '../i18n/locales';
import { documentOf, wholeDocument } from './document';
import { loadWords } from './loading';
import { fileOf } from './markdownFile';
import { openFile } from './openFile';
import { blankPlan } from './plan';
import { halfPlan } from './testing/halfPlan';
import { planWith } from './testing/planWith';
import { nodesIn, rowsOf, saidIn } from './testing/said';
import { parse, shapeOf } from './testing/structure';
import { wordsOf } from './tree';

const options = { ...wholeDocument, form: true };

const fileIn = async (locale: Locale) =>
  fileOf(blankPlan('blank', locale), await loadWords(locale), options);

/** The form as any program reads the file, without the front matter and the answers. */
const formIn = async (locale: Locale): Promise<Root> =>
  parse((await fileIn(locale)).replace(/^---\n.*?\n---\n|<!-- .* -->$/gms, ''));

/** What stands below a heading, up to the next one. */
function below({ children }: Root, title: string) {
  const from = children.findIndex((node) => node.type === 'heading' && wordsOf(node) === title);
  const to = children.findIndex((node, at) => at > from && node.type === 'heading');
  expect(from).toBeGreaterThanOrEqual(0);
  return children.slice(from + 1, to < 0 ? undefined : to);
}

/** The lines of lists: boxes as `[ ]`, room to write as `…`. */
const linesOf = (node: Nodes): string[] => {
  if (node.type === 'listItem') {
    const [first, ...rest] = node.children;
    const box = node.checked === false ? '[ ] ' : '';
    const line = first ? box + wordsOf(first).replace(/…+/g, '…') : '';
    return [line, ...rest.flatMap(linesOf)];
  }
  return 'children' in node ? node.children.flatMap(linesOf) : [];
};

const empty = (columns: number) => Array.from({ length: columns }, () => '');

describe('the training of a blank plan as a form', () => {
  test('is written in English with its headings, tables and choices', async () => {
    const form = await formIn('en');
    expect(saidIn(below(form, '8.1 Approach'))).toEqual([
      'Training model: ☐\u00a0Train the trainer (tier 3 trains the leads, who train their teams)\u2003☐\u00a0Direct training (tier 3 trains everybody)\u2003☐\u00a0Mixed (the leads train tier 1, tier 3 trains the rest)',
      'Trainers: ',
    ]);
    const audiences = below(form, '8.2 Who learns what');
    expect(rowsOf(audiences)).toEqual([
      ['Audience', 'People to train', 'Target level', 'Must be able to'],
      empty(4),
      empty(4),
      empty(4),
    ]);
    expect(audiences.slice(1).map(wordsOf)).toEqual([
      'Choices for “Target level”: Knows what is changing and who to ask / Solves known issues with knowledge articles / Reads logs and compares a faulty device with a working one / Changes settings and finds root causes',
    ]);
    expect(rowsOf(below(form, '8.3 Agenda'))).toEqual([
      ['Starts at', 'Length', 'Item', 'Method', 'Who it’s for'],
      ...Array.from({ length: 7 }, () => empty(5)),
      ['–', '', 'Total', '–', '–'],
    ]);
    const [title, list, next] = below(form, '8.5 Labs and materials');
    expect([title, next].map((node) => node && wordsOf(node))).toEqual(['Labs', 'Materials']);
    const labs = list ? linesOf(list) : [];
    expect(labs[0]).toBe('[ ] Enrol a Windows device');
    expect(labs.slice(-2)).toEqual([
      '[ ] Write an escalation note that leaves no open questions',
      '[ ] …',
    ]);
    const [named, checks, refresher] = below(form, '8.6 Checking the results');
    expect([
      named ? wordsOf(named) : '',
      ...(checks ? linesOf(checks) : []),
      refresher ? wordsOf(refresher).replace(/…+/, '…') : '',
    ]).toEqual([
      'Checks after training',
      '[ ] Labs completed by everybody',
      '[ ] A short quiz',
      '[ ] Sitting in on real calls',
      '[ ] A review of the first tickets that each person handles',
      '[ ] Watching what people escalate and why',
      'Refresher every: …',
    ]);
  });

  test('is written in Korean with the same', async () => {
    const form = await formIn('ko');
    expect(rowsOf(below(form, '8.2 대상별 교육 수준'))).toEqual([
      ['대상', '교육 인원', '목표 수준', '필수 역량'],
      empty(4),
      empty(4),
      empty(4),
    ]);
    expect(rowsOf(below(form, '8.3 교육 시간표'))).toEqual([
      ['시작 시각', '소요 시간', '교육 내용', '형식', '수강 대상'],
      ...Array.from({ length: 7 }, () => empty(5)),
      ['–', '', '합계', '–', '–'],
    ]);
    expect(below(form, '8.4 교육 일정').slice(1).map(wordsOf)).toEqual([
      '‘진행 방식’ 선택 항목: 대면 / 온라인 / 대면·온라인 병행',
    ]);
  });
});

test('the front of a form has room for what a controlled document says, and for people', async () => {
  const form = await formIn('en');
  expect(rowsOf(below(form, 'Intune support plan: ………………………………'))).toEqual([
    ['This document', 'Details'],
    ['Version', ''],
    ['Date of the plan', ''],
    ['Status', '☐\u00a0Draft\u2003☐\u00a0In review\u2003☐\u00a0Approved'],
    ['Plan owner', ''],
    ['Owner’s role', ''],
    ['Next review', ''],
    ['Who gets the plan', ''],
    ['Where the plan is kept', ''],
    ['Version', 'Date', 'What changed', 'Changed by'],
    ...Array.from({ length: 4 }, () => empty(4)),
  ]);
  expect(rowsOf(below(form, 'Who to call')).slice(0, 2)).toEqual([
    ['Name', 'Role', 'Contact', 'Stand-in'],
    empty(4),
  ]);
});

describe('teams and tiers of a form', () => {
  test('have a row for each tier, and a column for each in the tables of duties and triggers', async () => {
    const form = await formIn('en');
    expect(rowsOf(below(form, '2 Teams and tiers')).slice(1)).toEqual([
      ['Tier 0', '', '–', '', '', ''],
      ['Tier 1', '', '', '', '', ''],
      ['Tier 2', '', '', '', '', ''],
      ['Tier 3', '', '', '', '', ''],
      ['Tier 4', '', '–', '', '', '–'],
    ]);
    const duties = rowsOf(below(form, '2.2 Responsibilities'));
    expect(duties[0]).toEqual([
      'Responsibilities',
      'Tier 0',
      'Tier 1',
      'Tier 2',
      'Tier 3',
      'Tier 4',
    ]);
    expect(duties.slice(1, 4).map(([name]) => name)).toEqual([
      'Self-service',
      'Step-by-step articles on enrolling a device',
      'Answers to frequent questions',
    ]);
    expect(duties.slice(1).every(([, ...cells]) => cells.join('') === '')).toBe(true);
    expect(duties.slice(-2)).toEqual([empty(6), empty(6)]);
    const triggers = rowsOf(below(form, '2.3 Escalates when'));
    expect(triggers[0]).toEqual(['Escalates when', 'Tier 0', 'Tier 1', 'Tier 2', 'Tier 3']);
    expect(triggers).toHaveLength(14);
    expect(triggers.at(-1)?.[0]).toBe('Time limit before escalation');
    const activities = rowsOf(below(form, '2.4 Who does what (RACI)'));
    expect(activities.slice(0, 2)).toEqual([
      ['Activity', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
      ['Respond to users', '', '', '', ''],
    ]);
    expect(activities).toHaveLength(14);
  });
});

test('steps are numbered, with room for what is handed over', async () => {
  expect(rowsOf(below(await formIn('nl'), '4.2 Van melding tot oplossing'))).toEqual([
    ['Stap', 'Wie', 'Wat er gebeurt', 'Voorwaarde', 'Geeft door aan', 'Tijdslimiet', 'Overdracht'],
    ...['1', '2', '3', '4', '5', '6'].map((place) => [place, ...empty(6)]),
  ]);
});

describe.each(localeIds)('the form in %s', (locale) => {
  test('marks no gap, lists none, and sums nothing up that is not there', async () => {
    const words = await loadWords(locale);
    const file = await fileIn(locale);
    expect(file).not.toContain(words.document.gap);
    const form = await formIn(locale);
    const titles = form.children.flatMap((node) =>
      node.type === 'heading' && node.depth === 2 ? [wordsOf(node)] : [],
    );
    expect(titles).toHaveLength(14);
    const summary = below(form, titles[0] ?? '').map((node) => wordsOf(node).replace(/…+/, '…'));
    expect(summary).toEqual(['…', '…', '…']);
  });

  test('has the same structure as in English', async () => {
    expect(shapeOf(await formIn(locale))).toEqual(shapeOf(await formIn('en')));
  });

  test('opens in the planner as a blank plan', async () => {
    const found = openFile(await fileIn(locale));
    expect(found).toMatchObject({
      kind: 'opened',
      edited: false,
      notesBelow: false,
      upgraded: false,
      unread: [],
    });
    expect('plan' in found && found.plan).toEqual(blankPlan('blank', locale));
  });
});

describe('what is answered', () => {
  test('stands in a form as in the document', async () => {
    const words = await loadWords('en');
    const plan = halfPlan();
    const inForm = wordsOf(documentOf(plan, words, options));
    const said = nodesIn(documentOf(plan, words, { ...wholeDocument, chapters: ['training'] }))
      .filter((node) => node.type === 'tableCell')
      .map(wordsOf)
      .filter((cell) => !cell.includes(words.document.gap))
      // In a form, who approves the plan is asked where they sign.
      .filter((cell) => cell !== 'Approvers');
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((cell) => !inForm.includes(cell))).toEqual([]);
  });

  test('rules out what is not asked with it: no room for a bridge call that does not take place', async () => {
    const words = await loadWords('en');
    const file = (bridge: string | null) =>
      fileOf(planWith({ process: { bridge } }), words, options);
    expect(file(null)).toContain('| Every working day at |');
    expect(file('yes')).toContain('| Every working day at |');
    expect(file('no')).not.toContain('| Every working day at |');
  });
});
