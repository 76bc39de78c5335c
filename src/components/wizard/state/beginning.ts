import type { BeginningMessages } from '../../../i18n/messages/en/beginning';
import { beginningMessages } from '../parts';
import { usePlanner } from './context';

/** What is said where a plan begins, once it is loaded with the view. */
export function useBeginning(): BeginningMessages {
  const { locale } = usePlanner();
  const messages = beginningMessages(locale).present();
  if (!messages) throw new Error('What is said at the beginning has not come yet.');
  return messages;
}
