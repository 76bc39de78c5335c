import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Note, tabChannel } from './channel';
import { memoryArea } from './testing/memoryArea';

type Heard = (event: { key: string | null; newValue: string | null }) => void;

let storageEvent: Heard;
beforeEach(() => {
  vi.stubGlobal('addEventListener', (type: string, listener: Heard) => {
    if (type === 'storage') storageEvent = listener;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

class Broadcast {
  static posted: unknown[] = [];
  static hear: (event: { data: unknown }) => void;
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  postMessage = (note: unknown) => Broadcast.posted.push([this.name, note]);
  addEventListener(type: string, listener: typeof Broadcast.hear) {
    if (type === 'message') Broadcast.hear = listener;
  }
}

function Refused() {
  throw new DOMException('Blocked', 'SecurityError');
}

test('notes go through BroadcastChannel, and not through storage', () => {
  vi.stubGlobal('BroadcastChannel', Broadcast);
  const area = memoryArea();
  const set = vi.spyOn(area, 'set');
  tabChannel(area).post({ kind: 'left', of: 'p' });
  expect(Broadcast.posted).toEqual([['support-plan-tabs', { kind: 'left', of: 'p' }]]);
  expect(set).not.toHaveBeenCalled();
});

test('notes are heard, and what is none is not', () => {
  vi.stubGlobal('BroadcastChannel', Broadcast);
  const heard: Note[] = [];
  tabChannel(memoryArea()).listen((note) => heard.push(note));
  for (const kind of ['changed', 'letGo', 'left', 'deleted', 'isAlive', 'alive']) {
    Broadcast.hear({ data: { kind, of: 'p' } });
  }
  for (const data of [null, 'changed', { kind: 'changed' }, { kind: 'burn', of: 'p' }]) {
    Broadcast.hear({ data });
  }
  expect(heard).toHaveLength(6);
  expect(heard[0]).toEqual({ kind: 'changed', of: 'p' });
});

test.each([
  ['missing', undefined],
  ['refused', Refused],
])(
  'where BroadcastChannel is %s, notes go through the events of storage and leave nothing behind',
  (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const area = memoryArea();
    const values: string[] = [];
    const { set } = area;
    area.set = (key, value) => {
      values.push(value);
      return set(key, value);
    };
    const [one, other] = [tabChannel(area), tabChannel(area)];
    const heard: Note[] = [];
    other.listen((note) => heard.push(note));
    one.post({ kind: 'letGo', of: 'p' });
    one.post({ kind: 'letGo', of: 'p' });
    expect(area.keys()).toEqual([]);
    // A browser tells only of a value that is another than before.
    expect(new Set(values).size).toBe(2);
    for (const newValue of [...values, null, 'nonsense']) {
      storageEvent({ key: 'support-plan:note', newValue });
    }
    expect(heard).toEqual([
      { kind: 'letGo', of: 'p' },
      { kind: 'letGo', of: 'p' },
    ]);
  },
);

test('what other tabs write into journal and tombstones is heard, and nothing else', () => {
  vi.stubGlobal('BroadcastChannel', Broadcast);
  const heard: Note[] = [];
  tabChannel(memoryArea()).listen((note) => heard.push(note));
  storageEvent({ key: 'support-plan:journal:p:tab.1', newValue: '{}' });
  storageEvent({ key: 'support-plan:gone', newValue: '{}' });
  // All of localStorage was cleared.
  storageEvent({ key: null, newValue: null });
  storageEvent({ key: 'support-plan:probe', newValue: '' });
  storageEvent({ key: 'somebody else’s', newValue: '' });
  expect(heard).toEqual([
    { kind: 'changed', of: 'p' },
    { kind: 'deleted', of: '' },
    { kind: 'deleted', of: '' },
  ]);
});
