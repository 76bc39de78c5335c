import type { Unreadable } from '../../../storage/record';
import { useViews } from '../state/views';
import { saveRecord } from './recordFile';

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
                saveRecord(record);
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
