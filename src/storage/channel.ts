import * as v from 'valibot';
import { type Area, fromJson } from './area';
import { planOfKey } from './journal';
import { graveKey } from './tombstones';

const noteSchema = v.object({
  kind: v.picklist([
    /** What is stored of a plan is another than before. */
    'changed',
    /** Another tab wants to write a plan: save and let go. */
    'letGo',
    /** A tab that could write a plan is closing. */
    'left',
    /** Something was deleted. */
    'deleted',
    /** A tab is asked for, and says that it lives. */
    'isAlive',
    'alive',
  ]),
  /** Id of the plan or the tab that it is about. */
  of: v.string(),
});

/** What tabs tell each other. */
export type Note = v.InferOutput<typeof noteSchema>;

export interface TabChannel {
  post: (note: Note) => void;
  /** Hears what other tabs post, and what they write into the journal. */
  listen: (hear: (note: Note) => void) => void;
}

const name = 'support-plan-tabs';
const noteKey = 'support-plan:note';

/** Speaks through BroadcastChannel, where there is none through the events of `localStorage`. */
export function tabChannel(area: Area): TabChannel {
  let broadcast: BroadcastChannel | null = null;
  try {
    broadcast = new BroadcastChannel(name);
  } catch {
    // Then the events below carry the notes too.
  }
  return {
    post(note) {
      if (broadcast) {
        broadcast.postMessage(note);
      } else {
        // The number makes two equal notes two events.
        area.set(noteKey, JSON.stringify({ ...note, number: Math.random() }));
        area.remove(noteKey);
      }
    },
    listen(hear) {
      const hearRaw = (raw: unknown) => {
        const note = v.safeParse(noteSchema, raw);
        if (note.success) hear(note.output);
      };
      broadcast?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        hearRaw(data);
      });
      addEventListener('storage', ({ key, newValue }) => {
        const plan = key === null ? null : planOfKey(key);
        if (plan !== null) hear({ kind: 'changed', of: plan });
        else if (key === null || key === graveKey) hear({ kind: 'deleted', of: '' });
        else if (key === noteKey && newValue !== null) hearRaw(fromJson(newValue));
      });
    },
  };
}
