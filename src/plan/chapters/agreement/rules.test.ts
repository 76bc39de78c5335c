import { describe, expect, test } from 'vitest';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith, type SomeAnswers } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');
const found = (answers: SomeAnswers) => rules(planWith(answers)).map((each) => seen(each, words));
const row = (list: string, question: string, id: string, place: number) => ({
  chapter: 'agreement',
  question,
  entry: { list, id, place },
});
const scope = { firstWave: '2027-02-01' };

describe('a risk', () => {
  test('against which nothing is planned is a risk; words of one’s own are enough', () => {
    const risks = [
      { id: 'a', risk: 'outage', actions: ['pause'] },
      { id: 'b', risk: 'own', ownRisk: 'Snow', ownAction: 'Accepted' },
      { id: 'c', risk: 'own', ownRisk: 'Ice\nand wind', ownAction: ' ' },
      { id: 'd', risk: 'expiry' },
      { id: 'e' },
    ];
    const finding = (risk: string, id: string, place: number) => ({
      kind: 'risk',
      id: 'riskWithoutAction',
      title: `No action is planned for the risk “${risk}”.`,
      ref: row('risks', 'actions', id, place),
      guide: 'agreeing-the-plan#risks',
    });
    expect(found({ agreement: { risks } })).toEqual([
      finding('Ice and wind', 'c', 3),
      finding('An Apple certificate or token expires unnoticed', 'd', 4),
    ]);
  });

  test('of high impact has to be dealt with before production', () => {
    const risk = { risk: 'outage', actions: ['pause'], harm: 'high' };
    const risks = [
      { ...risk, id: 'a', riskDue: '2027-01-31' },
      { ...risk, id: 'b', riskDue: '2027-02-01' },
      { ...risk, id: 'c', riskDue: '2027-02-01', harm: 'medium' },
      { ...risk, id: 'd' },
    ];
    expect(found({ scope, agreement: { risks } })).toEqual([
      {
        kind: 'risk',
        id: 'riskTooLate',
        title:
          'The risk “Microsoft’s service fails during a phase” isn’t dealt with before the first production day.',
        ref: row('risks', 'riskDue', 'b', 2),
        guide: 'agreeing-the-plan#risks',
      },
    ]);
    expect(found({ agreement: { risks } })).toEqual([]);
  });
});

test('an open question that is not decided before production is a risk', () => {
  const openPoints = [
    { id: 'a', openPoint: 'Who pays?', decideBy: '2027-01-31' },
    { id: 'b', openPoint: 'Who drives?', decideBy: '2027-02-01' },
    { id: 'c', openPoint: 'Who sings?', decideBy: '2027-03-01', decision: 'Nobody' },
    { id: 'd', openPoint: '', decideBy: '2027-03-01', decision: ' ' },
  ];
  const finding = (title: string, id: string, place: number) => ({
    kind: 'risk',
    id: 'openTooLate',
    title: `The open question “${title}” won’t be decided before the first production day.`,
    ref: row('openPoints', 'decideBy', id, place),
    guide: 'agreeing-the-plan#open-questions',
  });
  expect(found({ scope, agreement: { openPoints } })).toEqual([
    finding('Who drives?', 'b', 2),
    finding('4', 'd', 4),
  ]);
});

test('what is due on the first production day itself is not called later, in Korean either', async () => {
  const korean = await loadCheckWords('ko');
  const agreement = {
    risks: [{ id: 'a', risk: 'outage', actions: ['pause'], harm: 'high', riskDue: '2027-02-01' }],
    openPoints: [{ id: 'b', openPoint: '비용', decideBy: '2027-02-01' }],
  };
  const titles = rules(planWith({ scope, agreement })).map(({ title }) => title(korean));
  expect(titles).toEqual([
    expect.stringMatching(/시작일과 같거나 더 늦습니다\.$/),
    '미결 사항 ‘비용’의 결정 기한이 첫 프로덕션 단계 시작일과 같거나 더 늦습니다.',
  ]);
});

describe('the next review', () => {
  const on = (nextReview: string | null) =>
    found({
      scope: { planDate: '2027-01-11', rolloutEnd: '2027-04-30' },
      agreement: { nextReview },
    });

  test.each(['2027-01-10', '2027-01-11'])('on %s is a risk, because that is over', (day) => {
    expect(on(day)).toEqual([
      {
        kind: 'risk',
        id: 'reviewPast',
        title: 'The next review is on or before the date of the plan.',
        ref: { chapter: 'agreement', question: 'nextReview' },
        guide: 'agreeing-the-plan#review',
      },
    ]);
  });

  test('after the end of the rollout is a hint', () => {
    expect(on('2027-05-01')).toEqual([
      {
        kind: 'hint',
        id: 'reviewAfterEnd',
        title: 'The next review is after the end of the rollout.',
        ref: { chapter: 'agreement', question: 'nextReview' },
        guide: 'agreeing-the-plan#review',
      },
    ]);
  });

  test.each(['2027-01-12', '2027-04-30', null])('on %s is neither', (day) => {
    expect(on(day)).toEqual([]);
  });
});

test('a tier that works by the plan and doesn’t get it is a hint', () => {
  const tiers = ['tier0', 'tier1', 'tier2'].map((level) => ({ id: level, level }));
  const sent = (sharedWith: string[]) => found({ teams: { tiers }, agreement: { sharedWith } });
  expect(sent(['tier1', 'management'])).toEqual([
    {
      kind: 'hint',
      id: 'tierNotTold',
      title: 'Tier 2 doesn’t get the plan.',
      ref: { chapter: 'agreement', question: 'sharedWith' },
      guide: 'agreeing-the-plan#versions',
    },
  ]);
  expect(sent([])).toEqual([]);
});

describe('the status', () => {
  const teams = { directory: [{ id: 'ann', person: 'Ann' }] };
  const signed = { id: 'a', approver: 'ann', approves: ['whole'], signedOn: '2027-01-11' };
  const open = { id: 'b', approver: 'ann', approves: ['access'] };
  const with_ = (status: string | null, ...approvers: object[]) =>
    found({ scope: { status }, teams, agreement: { approvers } });

  test('“approved” needs an approver', () => {
    expect(with_('approved')).toEqual([
      {
        kind: 'risk',
        id: 'approvedByNobody',
        title: 'The status is “Approved”, but the plan names no approver.',
        ref: { chapter: 'agreement', question: 'approvers' },
        guide: 'agreeing-the-plan#sign-off',
      },
    ]);
  });

  test('“approved” needs the signature of each, but a missing name is a gap', () => {
    expect(with_('approved', signed, open, { id: 'c', approves: ['money'] })).toEqual([
      {
        kind: 'risk',
        id: 'approvedUnsigned',
        title: 'The status is “Approved”, but Ann hasn’t signed.',
        ref: row('approvers', 'signedOn', 'b', 2),
        guide: 'agreeing-the-plan#sign-off',
      },
    ]);
    expect(with_('approved', signed)).toEqual([]);
  });

  test('that is no other once everybody has signed is a hint', () => {
    expect(with_('review', signed)).toEqual([
      {
        kind: 'hint',
        id: 'signedNotApproved',
        title: 'Everybody has signed, but the status is still “In review”.',
        ref: { chapter: 'agreement', question: 'approvers' },
        guide: 'agreeing-the-plan#sign-off',
      },
    ]);
    expect(with_('review', signed, open)).toEqual([]);
    expect(with_('review')).toEqual([]);
    expect(with_(null, signed)).toEqual([]);
  });
});

test('a change log without the present version is a hint', () => {
  const logged = (version: string, ...versions: string[]) =>
    found({
      scope: { version },
      agreement: {
        changes: versions.map((changeVersion) => ({ id: changeVersion, changeVersion })),
      },
    });
  expect(logged('0.4', '0.2', '0.3')).toEqual([
    {
      kind: 'hint',
      id: 'versionNotLogged',
      title: 'The change log doesn’t mention version 0.4.',
      ref: { chapter: 'agreement', question: 'changes' },
      guide: 'agreeing-the-plan#versions',
    },
  ]);
  expect(logged('0.4', '0.3', ' 0.4 ')).toEqual([]);
  expect(logged('', '0.3')).toEqual([]);
  expect(logged('0.4')).toEqual([]);
});
