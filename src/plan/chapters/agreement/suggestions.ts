import type { SuggestionsFor } from '../../kinds/suggestions';
import type { agreement } from './questions';

/** Entries that the guide suggests; only ever filled in when the user asks for them. */
export const suggestions = {
  risks: [
    {
      risk: 'ticketPeak',
      chance: 'medium',
      harm: 'high',
      actions: ['articles', 'smallerPhase', 'morePeople'],
    },
    { risk: 'keyPerson', chance: 'medium', harm: 'high', actions: ['testAccess', 'standIns'] },
    { risk: 'badPolicy', chance: 'low', harm: 'high', actions: ['tryOut', 'rollBack', 'pause'] },
    { risk: 'licences', chance: 'high', harm: 'medium', actions: ['checkFirst'] },
  ],
  approvers: [
    { approves: ['whole', 'money'] },
    { approves: ['people', 'process'] },
    { approves: ['access'] },
  ],
} satisfies SuggestionsFor<typeof agreement>;
