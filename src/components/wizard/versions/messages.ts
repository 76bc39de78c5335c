import type { Locale } from '../../../i18n/locales';
import type { VersionMessages } from '../../../i18n/messages/en/versions';
import { versionMessages, viewMessages } from '../parts';
import { usePlanner } from '../state/context';

const texts: Record<Locale, () => Promise<{ versions: VersionMessages }>> = {
  en: () => import('../../../i18n/messages/en/versions'),
  'zh-tw': () => import('../../../i18n/messages/zh-tw/versions'),
  nl: () => import('../../../i18n/messages/nl/versions'),
  ko: () => import('../../../i18n/messages/ko/versions'),
};

/** Loads what is said of versions, with what the parts around it say. */
export async function load(locale: Locale): Promise<VersionMessages> {
  const [{ versions }] = await Promise.all([texts[locale](), viewMessages(locale).load(true)]);
  return versions;
}

/** What is said of versions, once it is loaded with the part that says it. */
export function useVersionWords(): VersionMessages {
  const { locale } = usePlanner();
  const messages = versionMessages(locale).present();
  if (!messages) throw new Error('What is said of versions has not come yet.');
  return messages;
}
