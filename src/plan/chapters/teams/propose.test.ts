import { expect, test } from 'vitest';
import { drafted, loadProposer } from '../../proposing';
import { here, tenAnswers } from '../../testing/tenAnswers';

const propose = (await loadProposer('en'))(here);

test.each(['few', 'desk', 'partner', 'outsourced'] as const)(
  'tier 1 is reached as the process says, and tier 3 also when a ticket is too slow (%s)',
  (shape) => {
    const { teams, process } = drafted(tenAnswers(shape), propose).answers;
    const channelsOf = (level: string) =>
      teams.tiers.find((each) => each.level === level)?.channels;
    expect(process.intake.map(({ channel }) => channel)).toEqual(['portal', 'phone']);
    // Tickets are what the portal takes.
    expect(channelsOf('tier1')).toEqual(['ticket', 'phone']);
    expect(channelsOf('tier3')).toContain('phone');
  },
);
