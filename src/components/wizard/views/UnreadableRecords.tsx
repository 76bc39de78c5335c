import type { Unreadable } from '../../../storage/record';
import { useViews } from '../state/views';

/** What lies in storage and can't be read: it stays as it is and can be taken along as a file. */
export function UnreadableRecords({ records }: { records: readonly Unreadable[] }) {
  const views = useViews();
  if (records.length === 0) return null;
  return (
    <ul class="plans">
      {records.map((record) => (
        <li key={record.key} class="plans__row">
          <p>{views.plans.unreadable[record.why]}</p>
          <div class="entry__actions">
            <button
              type="button"
              class="link-button"
              onClick={() => {
                saveFile(record);
              }}
            >
              {views.plans.saveRecord}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function saveFile({ raw }: Unreadable) {
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
