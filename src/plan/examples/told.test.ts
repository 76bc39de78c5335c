import { describe, expect, test } from 'vitest';
import { type Locale, localeIds } from '../../i18n/locales';
import { documentOf } from '../document';
import { loadWords } from '../loading';
import { rowsOf } from '../testing/said';
import { type ExampleId, loadExamples } from './index';

/** What must be told alike in every country, though each tells it in its own words. */
describe.each(localeIds)('the examples in %s', async (locale: Locale) => {
  const [words, tell] = await Promise.all([loadWords(locale), loadExamples(locale)]);
  const answersOf = (id: ExampleId) => tell(id, id).answers;
  const nameOf = (id: ExampleId, person: string | null) =>
    answersOf(id).teams.directory.find((each) => each.id === person)?.person ?? '';

  test('lead whoever hears of a lost device to the steps of this plan', () => {
    const { securityProcess, lostMode } = words.chapters.runbook.document.issues.checks;
    expect(securityProcess).toContain(words.chapters.access.title.name);
    // Tier 1 may not locate a device in each of them.
    const others = {
      en: 'ask a tier',
      nl: 'een laag die dat mag',
      ko: '계층에서',
      'zh-tw': '層級',
    };
    expect(lostMode).toContain(others[locale]);
  });

  test('let whoever is on duty at night open a case', () => {
    const onDuty = {
      en: [
        'Neil Ashworth, or the endpoint engineer on duty',
        'Endpoint duty engineer (each of the six)',
      ],
      nl: [
        'Ruben Scholten of de engineer met piketdienst',
        'Endpointpiket (elk van de zes engineers)',
      ],
      ko: ['배유진 또는 엔드포인트 당직 엔지니어', '엔드포인트 당직 엔지니어(6명 모두)'],
      'zh-tw': ['謝佩珊，或端點小組的值班工程師', '端點值班工程師（六位皆可）'],
    };
    const last = (['medium', 'large'] as const).map((id) =>
      nameOf(id, answersOf(id).vendor.openers.at(-1)?.opener ?? null),
    );
    expect(last).toEqual(onDuty[locale]);
  });

  test('name no way to report outside support hours where the desk never closes', () => {
    const { process, teams } = answersOf('large');
    expect(teams.tiers.find(({ level }) => level === 'tier1')?.coverage).toBe('always');
    expect(process.intake.flatMap(({ uses }) => uses)).not.toContain('outOfHours');
  });

  test('remind of everything before it is to be renewed', () => {
    const { expiries, reminders } = answersOf('medium').runbook;
    const longest = Math.max(...expiries.map(({ renewBefore }) => Number(renewBefore)));
    expect(longest).toBe(90);
    expect(reminders).toContain(String(longest));
  });

  test('have a wipe approved by somebody who may, also when its approver is away', () => {
    const deputy = { en: 'Margaret Boyle', nl: 'Hans Veldkamp', ko: '윤성희', 'zh-tw': '蔡明哲' };
    const { access, agreement, teams } = answersOf('small');
    const wipe = access.actions.find(({ act }) => act === 'wipe')?.ownTerm;
    const mayApprove = access.holders.find(({ holder }) => holder === 'planOwner')?.roleLimit;
    const duty = teams.tiers.find(({ level }) => level === 'tier3')?.ownResponsibilities;
    for (const text of [wipe, mayApprove, duty]) expect(text).toContain(deputy[locale]);
    const signs = agreement.approvers.map(({ approver }) => nameOf('small', approver));
    expect(signs.join()).toContain(deputy[locale]);
  });

  test('send nobody to a team that two people in IT do not have', () => {
    const teams = {
      en: /identity or|security team/i,
      nl: /identity-|securityteam/i,
      ko: /ID 관리 팀|보안 팀/,
      'zh-tw': /身分識別|資安小組/,
    };
    const rows = rowsOf(documentOf(tell('small', 'small'), words).children);
    expect(rows.flat().filter((cell) => teams[locale].test(cell))).toEqual([]);
  });

  test('call no hours those of support where the desk never closes', () => {
    const office = {
      en: 'Office hours',
      nl: 'Kantooruren',
      ko: '일반 근무 시간',
      'zh-tw': '上班時間',
    };
    const heads = rowsOf(documentOf(tell('large', 'large'), words).children).map(([head]) => head);
    expect(heads).toContain(office[locale]);
  });
});
