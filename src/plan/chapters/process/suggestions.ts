import type { SuggestionsFor } from '../../kinds/suggestions';
import type { process } from './questions';

/** Entries that the guide suggests; only ever filled in when the user asks for them. */
export const suggestions = {
  intake: [
    { channel: 'portal', uses: ['anything', 'howTo'] },
    { channel: 'phone', uses: ['urgent', 'lostDevice'] },
  ],
  steps: [
    {
      actor: 'user',
      action: 'report',
      to: 'tier1',
      handover: ['errorText', 'screenshots', 'since'],
    },
    {
      actor: 'tier1',
      action: 'firstChecks',
      to: 'tier2',
      limit: 30,
      handover: [
        'userName',
        'device',
        'platformVersion',
        'enrolmentType',
        'affected',
        'lastCheckIn',
        'incidentId',
        'checksDone',
      ],
    },
    {
      actor: 'tier2',
      action: 'investigate',
      to: 'tier3',
      limit: 120,
      handover: ['checksDone', 'logs', 'suspectedCause'],
    },
    {
      actor: 'tier3',
      action: 'findCause',
      to: 'tier2',
      handover: ['fixSteps', 'article'],
    },
    { actor: 'tier2', action: 'returnFix', to: 'tier1', handover: ['fixSteps', 'article'] },
    { actor: 'tier1', action: 'resolve', to: 'user', handover: ['fixSteps'] },
  ],
  meetings: [
    {
      meeting: 'standUp',
      frequency: 'daily',
      length: 15,
      attendees: ['tier1', 'tier2', 'tier3'],
      chair: 'tier2',
      topics: ['openCases', 'newIssues', 'serviceHealth'],
    },
    {
      meeting: 'trends',
      frequency: 'weekly',
      length: 30,
      attendees: ['tier1', 'tier2', 'tier3', 'rolloutLead', 'communications'],
      chair: 'rolloutLead',
      topics: ['trends', 'articles', 'userFeedback', 'nextWave', 'expiries'],
    },
  ],
} satisfies SuggestionsFor<typeof process>;
