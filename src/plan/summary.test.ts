import { describe, expect, test } from 'vitest';
import { localeIds } from '../i18n/locales';
import { loadWords } from './loading';
import { readPlan } from './plan';
import { summaryOf } from './summary';

const organisation = 'ACME資訊2部門 (Tier 1) BV';
const ownMeeting = 'Intune週會A組 TIER 2';

const typedIn = readPlan({
  schema: 1,
  id: '1',
  answers: {
    scope: { organisation },
    teams: { tiers: [{ id: 'a', level: 'tier1', team: 'DESK資訊' }] },
    process: {
      meetings: [
        { id: 'b', meeting: 'own', ownMeeting },
        { id: 'c', meeting: 'trends' },
      ],
    },
  },
});

describe('the summary', () => {
  test.each(localeIds)('leaves every typed word as it is: %s', async (locale) => {
    if (!typedIn) throw new Error('The plan of this test is none.');
    const sentences = summaryOf(typedIn, await loadWords(locale), {
      gaps: 0,
      unconfirmed: 0,
    })
      .flat()
      .map(({ said }) => said);
    expect(sentences.filter((sentence) => sentence.includes(organisation))).toHaveLength(1);
    expect(sentences.filter((sentence) => sentence.includes(ownMeeting))).toHaveLength(1);
  });
});
