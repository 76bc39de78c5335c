import type { Locale } from '../../../../i18n/locales';
import type { ChapterExamples } from '../../../examples/story';
import type { runbook } from '../questions';
import type { Texts } from './en';
import { large } from './large';
import { medium } from './medium';
import { small } from './small';

const texts: Record<Locale, () => Promise<{ texts: Texts }>> = {
  en: () => import('./en'),
  'zh-tw': () => import('./zh-tw'),
  nl: () => import('./nl'),
  ko: () => import('./ko'),
};

/** What this chapter answers in the worked examples. */
export const examples: ChapterExamples<typeof runbook> = async (locale) => {
  const told = (await texts[locale]()).texts;
  return {
    small: (story) => small({ ...story, ...told.small }),
    medium: (story) => medium({ ...story, ...told.medium }),
    large: (story) => large({ ...story, ...told.large }),
  };
};
