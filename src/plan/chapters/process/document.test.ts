import { describe, expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');
const written = (process: object, scope: object = {}) =>
  saidIn(
    document(
      writerFor(planWith({ scope: { ...scope }, process: { ...process } }), 'process', words),
      4,
      { diagram: false },
    ),
  ).join('\n');
const elsewhere = { planZone: 'Europe/Lisbon' };

describe('the joint call', () => {
  const call = { bridge: 'allDay', bridgeAt: '08:30', timesZone: 'Asia/Seoul' };

  test('that is open all day says so, with its hours and no length', () => {
    const said = written({ ...call, bridgeUntil: '17:15', bridgeLength: 30 });
    expect(said).toContain(
      'On each working day of the first production phases, the call is open from 08:30 to 17:15.',
    );
    expect(said).not.toContain('Call length');
    expect(said).not.toContain('Every working day at');
  });

  test('is open all day as long as its end is not set', () => {
    expect(written(call)).toContain('the call is open all day from 08:30.');
  });

  test('that is open all day names its zone where that is another than the plan’s', () => {
    expect(written({ ...call, bridgeUntil: '17:15' }, elsewhere)).toContain(
      'the call is open from 08:30 to 17:15 (Seoul time).',
    );
  });

  test('misses its end once other details of the call are given', () => {
    expect(written({ ...call, bridgePlace: 'Room 7' })).toContain(
      'the call is open from 08:30 to not filled in yet.',
    );
  });

  test('once a day has a start and a length, as before', () => {
    const said = written({ ...call, bridge: 'yes', bridgeUntil: '17:15', bridgeLength: 30 });
    expect(said).toContain('Every working day at: 08:30');
    expect(said).toContain('Call length: 30 minutes');
    expect(said).not.toContain('17:15');
  });
});

describe('a step', () => {
  const step = (more: object) =>
    written({ steps: [{ id: 'a', actor: 'tier3', action: 'vendorCase', ...more }] });

  test('says on which condition it is needed, in words of the list or of one’s own', () => {
    expect(step({ onlyIf: 'outOfHours', ownIf: 'Never shown' })).toContain(
      'Only outside support hours',
    );
    expect(step({ onlyIf: 'outOfHours', ownIf: 'Never shown' })).not.toContain('Never shown');
    expect(step({ onlyIf: 'own', ownIf: 'Only on *Mondays*' })).toContain('Only on *Mondays*');
  });

  test('says nothing of conditions when it is always needed', () => {
    expect(step({})).not.toContain('Only');
  });
});

describe('the channel between the tiers', () => {
  test('has no part in a plan that says nothing of it', () => {
    expect(written({})).not.toContain('Between meetings');
  });

  test('says where it is, who watches it and in which hours', () => {
    const hours = { standingDays: ['mon', 'wed'], standingFrom: '07:10', standingUntil: '19:20' };
    const channel = { standing: 'Channel | 7', standingBy: 'tier2', standingTopics: ['newIssues'] };
    const there = { ...channel, ...hours, timesZone: 'Asia/Seoul' };
    const said = written(there);
    expect(said).toContain('Channel for support staff: Channel | 7');
    expect(said).toContain('Watched by: Tier 2');
    expect(said).toContain('When it is watched: Mon, Wed, 07:10–19:20\n');
    expect(written(there, elsewhere)).toContain(
      'When it is watched: Mon, Wed, 07:10–19:20 (Seoul time)',
    );
    expect(said).toContain('New issues');
  });

  test('has no times to tell where it is watched at any hour', () => {
    const standingDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const hours = { standing: 'Here', standingFrom: '00:00', standingUntil: '00:00' };
    expect(written({ ...hours, standingDays })).toContain(
      'When it is watched: 24 hours, every day',
    );
    expect(written({ ...hours, standingDays: standingDays.slice(1) })).toContain(
      'When it is watched: Tue–Sun, 00:00–00:00',
    );
  });

  test('says what there is of its hours', () => {
    expect(written({ standing: 'Here', standingFrom: '07:10' })).toContain('Watched from: 07:10');
  });
});

describe('the meetings', () => {
  const review = { id: 'a', meeting: 'waveReview', frequency: 'afterPhase', at: '15:00' };
  const trends = { id: 'b', meeting: 'trends', frequency: 'monthly', at: '11:00' };

  test('after a phase have a day where one is given', () => {
    expect(written({ meetings: [{ ...review, meetingDays: ['wed'] }] })).toContain(
      'After each phase, on the next Wednesday at 15:00',
    );
    expect(written({ meetings: [review] })).toContain('After each phase at 15:00');
  });

  test('name who leads all of them in a sentence', () => {
    const led = [review, trends].map((meeting) => ({ ...meeting, chair: 'planOwner' }));
    expect(written({ meetings: led })).toContain('All meetings are led by the plan owner.');
  });
});

test('who stays in touch with the user begins its sentence with an article', () => {
  expect(written({ contactOwner: 'planOwner' })).toContain('The plan owner will keep in touch');
  expect(written({ contactOwner: 'tier1' })).toContain('Tier 1 will keep in touch');
});
