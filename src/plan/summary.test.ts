import { describe, expect, test } from 'vitest';
import { localeIds } from '../i18n/locales';
import { loadWords } from './loading';
import { summaryOf } from './summary';
import { planWith } from './testing/planWith';

const organisation = 'ACME資訊2部門 (Tier 1) BV';
const unit = 'DESK資訊 TIER';
const ownRisk = 'Intune週會A組 TIER 2';
const openPoint = '誰付錢A組 Tier 3?';

const typedIn = planWith({
  scope: { organisation },
  teams: {
    units: [{ id: 'u', unit }],
    tiers: [{ id: 'a', level: 'tier1', team: 'u', coverage: 'always' }],
  },
  agreement: {
    risks: [{ id: 'b', risk: 'own', ownRisk, chance: 'high', harm: 'high' }],
    openPoints: [{ id: 'c', openPoint }],
  },
});

const none = { gaps: 0, unconfirmed: 0 };

describe('the summary', () => {
  test.each(localeIds)('leaves every typed word as it is: %s', async (locale) => {
    const sentences = summaryOf(typedIn, await loadWords(locale), none)
      .flat()
      .map(({ said }) => said);
    for (const typed of [organisation, unit, ownRisk, openPoint]) {
      expect(sentences.filter((sentence) => sentence.includes(typed))).toHaveLength(1);
    }
  });

  test('has a paragraph each for what, who, risks and what is asked, where there is something', async () => {
    const words = await loadWords('en');
    expect(summaryOf(typedIn, words, none)).toHaveLength(4);
    expect(summaryOf(planWith({}), words, none)).toHaveLength(1);
    expect(summaryOf(planWith({}), words, { gaps: 3, unconfirmed: 1 })).toHaveLength(2);
  });
});
