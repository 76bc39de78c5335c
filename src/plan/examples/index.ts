import type { Locale } from '../../i18n/locales';
import type { ExampleMessages } from '../../i18n/messages/en/examples';
import { type Plan, type PlanAnswers, schemaVersion } from '../plan';
import { large } from './large';
import { medium } from './medium';
import { small } from './small';

export const exampleIds = ['small', 'medium', 'large'] as const;

export type ExampleId = (typeof exampleIds)[number];

const answersOf: Record<ExampleId, (messages: ExampleMessages) => PlanAnswers> = {
  small: (messages) => small(messages.small),
  medium: (messages) => medium(messages.medium),
  large: (messages) => large(messages.large),
};

/** A complete plan to read or to begin from, in one language. */
export function examplePlan(
  id: ExampleId,
  messages: ExampleMessages,
  locale: Locale,
  planId: string,
): Plan {
  const answers = answersOf[id](messages);
  return { schema: schemaVersion, id: planId, writtenIn: locale, answers };
}

const loaders = {
  en: () => import('../../i18n/messages/en/examples'),
  'zh-tw': () => import('../../i18n/messages/zh-tw/examples'),
  nl: () => import('../../i18n/messages/nl/examples'),
  ko: () => import('../../i18n/messages/ko/examples'),
} satisfies Record<Locale, unknown>;

/** Loads the texts of the examples in one language. */
export async function loadExamples(locale: Locale): Promise<ExampleMessages> {
  return (await loaders[locale]()).examples;
}
