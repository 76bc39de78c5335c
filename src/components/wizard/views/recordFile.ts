import type { Unreadable } from '../../../storage/record';
import { saveFile } from '../planFile';

/** Hands out what lies in storage, as it lies there. */
export function saveRecord({ raw }: Unreadable) {
  saveFile({ name: 'support-plan-record.json', text: asJson(raw) }, 'application/json');
}

/** IndexedDB holds more than JSON can say; what it can't say becomes text. */
function asJson(raw: unknown): string {
  try {
    const said: unknown = JSON.stringify(
      raw,
      (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
      2,
    );
    return typeof said === 'string' ? said : String(raw);
  } catch {
    return String(raw);
  }
}
