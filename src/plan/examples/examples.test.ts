import { describe, expect, test } from 'vitest';
import { type Locale, localeIds } from '../../i18n/locales';
import { askedIn, gapsIn } from '../asking';
import { chapterIds } from '../chapters';
import { decisionDay } from '../chapters/rollout/load';
import { activity, responsibility } from '../chapters/teams/sets';
import { documentOf } from '../document';
import { loadRules, loadWords } from '../loading';
import { type Plan, readPlan, writtenPlan } from '../plan';
import { review } from '../review';
import { shapeOf } from '../testing/structure';
import { toldIn } from '../ownTexts';
import { type ExampleId, exampleIds, loadExamples } from './index';

/** A role that is also a party: by it, “Who to call” finds the person. */
const rolloutLead: Record<Locale, string> = {
  en: 'Rollout lead',
  'zh-tw': '導入負責人',
  nl: 'Projectleider uitrol',
  ko: '롤아웃 책임자',
};

/** The plan as its user hands it on in a language, with that role translated. */
function handedOn(plan: Plan, locale: Locale): Plan {
  const from = rolloutLead[plan.writtenIn];
  const role = plan.answers.teams.directory.find(({ personRole }) => personRole === from);
  if (!role || plan.writtenIn === locale) return plan;
  const translation = { [locale]: { from, text: rolloutLead[locale] } };
  const name = `teams.directory.${role.id}.personRole`;
  return toldIn({ ...plan, translations: { [name]: translation } }, locale);
}

const planOf = async (id: ExampleId, locale: Locale) =>
  (await loadExamples(locale))(id, `example-${id}`);

const cases = exampleIds.flatMap((id) => localeIds.map((locale) => [id, locale] as const));

describe.each(cases)('the %s example in %s', (id, locale) => {
  test('has no gap and no problem', async () => {
    const plan = await planOf(id, locale);
    const gaps = chapterIds.flatMap((chapter) => gapsIn(plan, chapter));
    const problems = chapterIds
      .flatMap((chapter) => askedIn(plan, chapter))
      .filter(({ question, answer }) => question.kind !== 'list' && question.problemOf(answer));
    expect(gaps).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('leaves the review nothing to find', async () => {
    const rules = await loadRules();
    const found = review(await planOf(id, locale), locale, rules);
    expect(found.map((finding) => finding.id)).toEqual([]);
  });

  test('is the same when it is read again', async () => {
    const plan = await planOf(id, locale);
    expect(readPlan(JSON.parse(JSON.stringify(writtenPlan(plan))))).toEqual(plan);
  });
});

describe.each(exampleIds)('the %s example', (id) => {
  test('keeps its dates in order', async () => {
    const { scope, process, training, involvement, rollout } = (await planOf(id, 'en')).answers;
    const days = [scope.planDate, scope.kickoff, scope.pilotStart, scope.firstWave];
    const order = [...days, process.bridgeEnd, scope.rolloutEnd].map(String);
    expect(order).toEqual([...order].sort());
    // Whoever helps the pilot's users has been trained before, and before it is decided on where that depends on it.
    const [pilot] = rollout.phases;
    const depends = rollout.criteria.some(({ measure }) => measure === 'untrained');
    const trainedBy = depends && pilot ? decisionDay(pilot, rollout) : scope.pilotStart;
    for (const { sessionDate } of training.sessions) {
      expect(String(sessionDate) < String(trainedBy)).toBe(true);
    }
    for (const { phase, due } of involvement.involvement) {
      const [from, until] = {
        planning: [scope.kickoff, scope.pilotStart],
        testing: [scope.kickoff, scope.pilotStart],
        pilot: [scope.pilotStart, scope.firstWave],
        firstWaves: [scope.firstWave, scope.rolloutEnd],
        later: [scope.firstWave, scope.rolloutEnd],
      }[phase ?? 'planning'].map(String);
      expect([from, String(due), until]).toEqual([from, String(due), until].sort());
    }
  });

  test('counts every supporter once', async () => {
    const { scope, teams, training } = (await planOf(id, 'en')).answers;
    const sum = (numbers: unknown[]) => numbers.reduce<number>((all, one) => all + Number(one), 0);
    const people = sum(teams.tiers.map((tier) => tier.people));
    expect(sum(training.audiences.map(({ audienceSize }) => audienceSize))).toBe(people);
    if (scope.regions.length > 0) {
      expect(sum(scope.regions.map(({ regionUsers }) => regionUsers))).toBe(scope.users);
    }
    const trained = training.sessions.flatMap(({ sessionFor }) => sessionFor);
    for (const { audience } of training.audiences) {
      expect(trained).toContain(audience);
      const theirs = training.agenda.filter(
        ({ itemFor }) => itemFor.length === 0 || itemFor.some((party) => party === audience),
      );
      const minutes = sum(theirs.map((item) => item.minutes));
      expect([minutes >= 120, minutes <= 180], `${audience} learns ${minutes} minutes`).toEqual([
        true,
        true,
      ]);
    }
  });

  test('says how each team is reached, and sets its times in zones where its people work', async () => {
    const { teams, process, training } = (await planOf(id, 'en')).answers;
    // Tier 1 is reached by users, through the ways in; only the tiers above it need a way of their own.
    const atWork = teams.tiers.filter(({ level }) => level !== 'tier0');
    const above = atWork.filter(({ level }) => level !== 'tier1');
    expect(above.filter(({ contact }) => contact === '')).toEqual([]);
    expect(atWork.map(({ zone }) => zone)).toContain(process.timesZone);
    const known = Intl.supportedValuesOf('timeZone');
    for (const { start, sessionZone } of training.sessions) {
      expect(known).toContain(sessionZone);
      expect([String(start) >= '08:00', String(start) <= '16:00']).toEqual([true, true]);
    }
  });

  test('gives every responsibility and every activity to somebody', async () => {
    const { tiers, activities } = (await planOf(id, 'en')).answers.teams;
    const given = new Set(tiers.flatMap(({ responsibilities }) => responsibilities));
    const named = new Set(activities.map(({ activity }) => activity));
    expect(responsibility.ids.filter((duty) => !given.has(duty))).toEqual([]);
    expect(activity.ids.filter((each) => each !== 'own' && !named.has(each))).toEqual([]);
  });

  test('makes a document of one shape, whatever the language of plan and document', async () => {
    const plans = await Promise.all(localeIds.map((locale) => planOf(id, locale)));
    const words = await Promise.all(localeIds.map((locale) => loadWords(locale)));
    const shape = (plan: Plan, locale: number) => {
      const inLanguage = words[locale];
      return inLanguage && shapeOf(documentOf(plan, inLanguage));
    };
    for (const plan of plans) {
      const [first, ...others] = localeIds.map((locale, index) =>
        shape(handedOn(plan, locale), index),
      );
      for (const each of others) expect(each).toEqual(first);
    }
    // In another country, the same example can have a column less: where all teams speak one language.
    const parts = plans.map((plan, locale) => {
      const inLanguage = words[locale];
      const { children } = inLanguage ? documentOf(plan, inLanguage) : { children: [] };
      return children.flatMap((node) =>
        node.type === 'heading' || node.type === 'list' || node.type === 'table'
          ? [`${node.type} ${node.type === 'heading' ? '' : String(node.children.length)}`]
          : [],
      );
    });
    for (const each of parts) expect(each).toEqual(parts[0]);
  });
});
