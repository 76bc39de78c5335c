import { describe, expect, test } from 'vitest';
import { loadRules, loadWords } from './loading';
import { fileOf } from './markdownFile';
import { openFile } from './openFile';
import { blankPlan, type Plan, readPlan, writtenPlan } from './plan';
import { confirmed, copiedSources, unconfirmed, unconfirmedIn, withAnswer } from './provenance';
import { review } from './review';

const tiers = [
  { id: 'a', level: 'tier1', team: '', people: 4, tierLanguages: ['en'] },
  { id: 'b', level: 'tier2', team: '', people: 2, tierLanguages: [] },
];

/** A plan of two tiers, with one answer proposed, one from an example, and the rest the user's own. */
function someone(): Plan {
  const plan = readPlan({
    schema: 1,
    id: 'p',
    writtenIn: 'en',
    answers: { scope: { users: 60, status: 'approved' }, teams: { tiers } },
    sources: { 'scope.users': 'proposed', 'teams.tiers.a.people': 'example' },
  });
  if (!plan) throw new Error('The plan of this test is none.');
  return plan;
}

const tier = (plan: Plan, id: string) => plan.answers.teams.tiers.find((each) => each.id === id);

describe('an answer that is not the user’s own', () => {
  test('is one that is there: a blank one is a gap and nothing else', () => {
    expect(unconfirmed(someone())).toBe(2);
    const cleared = withAnswer(someone(), 'scope', 'users', null);
    expect(unconfirmed(cleared)).toBe(1);
    expect(unconfirmed(blankPlan('p', 'en'))).toBe(0);
  });

  test('becomes it when it is changed, and only it', () => {
    expect(withAnswer(someone(), 'scope', 'users', 61).sources).toEqual({
      'teams.tiers.a.people': 'example',
    });
    const plan = someone();
    const [first, second] = plan.answers.teams.tiers;
    const changed = withAnswer(plan, 'teams', 'tiers', [{ ...first, people: 5 }, second]);
    expect(changed.sources).toEqual({ 'scope.users': 'proposed' });
    const beside = withAnswer(plan, 'teams', 'tiers', [{ ...first, team: 'Desk' }, second]);
    expect(beside.sources).toBe(plan.sources);
  });

  test('goes with its entry, moves with it, and is copied with it', () => {
    const plan = someone();
    const [first, second] = plan.answers.teams.tiers;
    expect(withAnswer(plan, 'teams', 'tiers', [second]).sources).toEqual({
      'scope.users': 'proposed',
    });
    expect(withAnswer(plan, 'teams', 'tiers', [second, first]).sources).toBe(plan.sources);
    const from = copiedSources(plan.sources, 'teams.tiers', 'a', 'c');
    const copied = withAnswer(plan, 'teams', 'tiers', [first, { ...first, id: 'c' }, second], from);
    expect(copied.sources).toEqual({
      'scope.users': 'proposed',
      'teams.tiers.a.people': 'example',
      'teams.tiers.c.people': 'example',
    });
  });

  test('is the user’s own once confirmed, without any answer changing', () => {
    const plan = someone();
    const after = confirmed(plan, unconfirmedIn(plan, 'teams'));
    expect(after.sources).toEqual({ 'scope.users': 'proposed' });
    expect(after.answers).toBe(plan.answers);
    expect(tier(after, 'a')?.people).toBe(4);
  });

  test('is kept in what is stored and in a file; a kind of source that a newer build knows is not the user’s own', async () => {
    const plan = someone();
    expect(readPlan(JSON.parse(JSON.stringify(writtenPlan(plan))))).toEqual(plan);
    const opened = openFile(fileOf(plan, await loadWords('nl')));
    expect(opened.kind === 'opened' && opened.plan).toEqual(plan);
    const newer = readPlan({
      ...(writtenPlan(plan) as object),
      sources: { 'scope.users': 'import' },
    });
    expect(newer?.sources).toEqual({ 'scope.users': 'proposed' });
  });

  test('leaves nothing behind in a plan that is all the user’s', () => {
    const plan = someone();
    const own = confirmed(
      confirmed(plan, unconfirmedIn(plan, 'teams')),
      unconfirmedIn(plan, 'scope'),
    );
    expect(writtenPlan(own)).not.toHaveProperty('sources');
  });
});

describe('the document', () => {
  const marks = [
    ['en', 'Draft: 2 answers not confirmed', '60 (proposed)', '4 (example value)', 'Approved'],
    ['zh-tw', '草稿：2 個答案尚未確認', '60（來自建議）', '4（來自範例）', '已核准'],
    [
      'nl',
      'Concept met 2 onbevestigde antwoorden',
      '60 (voorstel)',
      '4 (uit een voorbeeld)',
      'Goedgekeurd',
    ],
    ['ko', '초안: 확인하지 않은 답변 2개', '60(제안)', '4(예시 값)', '승인됨'],
  ] as const;
  test.each(marks)(
    'marks them, counts them and is a draft: %s',
    async (locale, draft, users, people, approved) => {
      const words = await loadWords(locale);
      const text = fileOf(someone(), words).split('<!--')[0] ?? '';
      expect(text).toContain(draft);
      expect(text).toContain(users);
      expect(text).toContain(people);
      expect(text.split('\n## ')[0]).not.toContain(approved);
      const own = confirmed(someone(), [
        ...unconfirmedIn(someone(), 'scope'),
        ...unconfirmedIn(someone(), 'teams'),
      ]);
      const ownText = fileOf(own, words).split('<!--')[0] ?? '';
      expect(ownText).not.toContain(draft);
      expect(ownText.split('\n## ')[0]).toContain(approved);
    },
  );

  test('marks what is chosen from a list at its head, and hours once', async () => {
    const mine = readPlan({
      ...{ schema: 1, id: 'p', writtenIn: 'nl' },
      answers: {
        teams: {
          tiers: [
            {
              ...{ id: 'a', level: 'tier1', coverage: 'workdays', from: '08:00', until: '17:00' },
              ...{ zone: 'Europe/Amsterdam', responsibilities: ['firstContact'] },
            },
          ],
        },
      },
      sources: {
        'teams.tiers.a.responsibilities': 'example',
        'teams.tiers.a.coverage': 'proposed',
        'teams.tiers.a.until': 'example',
      },
    });
    const text = mine && fileOf(mine, await loadWords('nl'));
    expect(text).toContain('**Laag 1: *nog niet ingevuld* (uit een voorbeeld)**\n');
    expect(text).toContain('| Ma t/m vr, 08:00–17:00 uur (uit een voorbeeld) |');
  });

  test('is not approved before, and the check says so first', async () => {
    const rules = await loadRules();
    expect(review(someone(), 'en', rules).map(({ id }) => id)[0]).toBe('approvedDraft');
    const own = confirmed(someone(), [
      ...unconfirmedIn(someone(), 'scope'),
      ...unconfirmedIn(someone(), 'teams'),
    ]);
    expect(review(own, 'en', rules).map(({ id }) => id)).not.toContain('approvedDraft');
  });
});
