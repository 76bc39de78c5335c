import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ViewMessages } from '../../../i18n/messages/en/views';

export const ViewsContext = createContext<ViewMessages | null>(null);

/** What is said by a part of the planner that was loaded late. */
export function useViews(): ViewMessages {
  const messages = useContext(ViewsContext);
  if (!messages) throw new Error('A part that is loaded late stands outside of `lazy`.');
  return messages;
}
