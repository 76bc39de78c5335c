import type { Unreadable } from '../../../storage/record';

/** Hands out what lies in storage, as it lies there. */
export function saveRecord({ raw }: Unreadable) {
  const url = URL.createObjectURL(new Blob([asJson(raw)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'support-plan-record.json';
  link.click();
  // Some browsers start the download only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
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
