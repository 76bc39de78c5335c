import { idSet } from '../kinds/idSet';

/** Lists that several chapters share. A list of one chapter stands in its folder. */
export const platform = idSet('platform', ['windows', 'macos', 'ios', 'android', 'linux']);

// prettier-ignore
export const language = idSet(
  'language',
  [
    'en', 'zh-Hant', 'zh-Hans', 'nl', 'ko', 'ja', 'de', 'fr', 'es', 'pt', 'it', 'pl', 'cs', 'sv', 'da', 'nb',
    'fi', 'tr', 'uk', 'ar', 'he', 'hi', 'th', 'vi', 'id',
  ],
  {
    byIntl: (wording, id) => wording.language(id),
    // In each country, people expect their own language first.
    isFirst: (wording, id) => wording.isOwn(id),
  },
);

export const weekday = idSet('weekday', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], {
  byIntl: (wording, id) => wording.weekday(id),
  spans: true,
});

export const tier = idSet('tier', ['tier0', 'tier1', 'tier2', 'tier3', 'tier4']);

export const party = idSet('party', [
  'user',
  ...tier.ids,
  'planOwner',
  'rolloutLead',
  'trainers',
  'identity',
  'security',
  'communications',
  'management',
]);

export const channel = idSet('channel', [
  'portal',
  'ticket',
  'phone',
  'chat',
  'email',
  'walkIn',
  'bridge',
  'vendorCase',
]);

export const frequency = idSet('frequency', [
  'daily',
  'twiceWeekly',
  'weekly',
  'fortnightly',
  'monthly',
  'afterPhase',
]);

type Worded = typeof platform | typeof tier | typeof party | typeof channel | typeof frequency;

/** Words for the shared lists; languages and weekdays are worded by `Intl`. */
export type SharedChoices = {
  [Set in Worded as Set['name']]: Record<Set['ids'][number], string>;
};

/** Names of sets that no chapter words. */
export type SharedSet = Worded['name'] | 'language' | 'weekday';
