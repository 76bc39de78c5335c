import { describe, expect, test } from 'vitest';
import { drafted, loadProposer } from '../../proposing';
import { here, tenAnswers } from '../../testing/tenAnswers';

const propose = (await loadProposer('en'))(here);

describe('the trend meeting', () => {
  test.each([
    [['mon', 'tue', 'wed', 'thu', 'fri'], 'thu'],
    [['mon', 'tue', 'wed'], 'wed'],
    [['mon', 'fri'], 'mon'],
    [['sun', 'mon', 'tue', 'wed', 'thu'], 'thu'],
    [['fri', 'sat'], 'fri'],
  ])('of a service desk that helps on %j is on %s', (helpDays, day) => {
    const { process } = drafted(tenAnswers('desk', { helpDays }), propose).answers;
    expect(process.meetings.find(({ id }) => id === 'trends')?.meetingDays).toEqual([day]);
  });
});
