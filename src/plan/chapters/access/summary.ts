import { party } from '../../catalogue/sets';
import { counted } from '../../../i18n/forms/plural';
import type { SummarySentences } from '../../parts';
import { wordFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import type { access } from './questions';
import type { AccessWords } from './words/en';

/** Who may wipe a device, and how soon those who leave lose their access. */
export function summary(writer: Writer<typeof access, AccessWords>): SummarySentences {
  const { answers, own, words, wording } = writer;
  const { actions, leaveDays } = answers;
  const wipe = actions.find(({ act, allowed }) => act === 'wipe' && allowed.length > 0);
  const named = (id: (typeof party.ids)[number]) => wordFor(words, party, id);
  return {
    who: [
      ...(wipe
        ? [
            own.summary.wipe(
              wording.list(wipe.allowed.map(named)),
              wipe.allowed.length,
              wipe.approver && named(wipe.approver),
            ),
          ]
        : []),
      ...(typeof leaveDays === 'number' ? [own.summary.leaving(counted(leaveDays, writer))] : []),
    ],
  };
}
