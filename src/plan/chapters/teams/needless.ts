import type { platform } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import type { responsibility } from './sets';

type Platform = IdOf<typeof platform>;
type Duty = IdOf<typeof responsibility>;

/** Platforms that need Apple's certificates and tokens. */
const apple: readonly Platform[] = ['ios', 'macos'];

/** Remote Help has no iOS and no Linux. */
export const remoteHelpOn: readonly Platform[] = ['windows', 'macos', 'android'];

const hasNone = (platforms: readonly Platform[], of: readonly Platform[]) =>
  platforms.length > 0 && !platforms.some((id) => of.includes(id));

/** Whether platforms are chosen, and none of them is Apple's. */
export const isWithoutApple = (platforms: readonly Platform[]): boolean =>
  hasNone(platforms, apple);

/** Work that no platform of a plan brings; all of it may come as long as none is chosen. */
export const needlessOn = (platforms: readonly Platform[]): Duty[] => [
  ...(isWithoutApple(platforms) ? (['renewTokens'] as const) : []),
  ...(hasNone(platforms, remoteHelpOn) ? (['remoteHelp'] as const) : []),
];
