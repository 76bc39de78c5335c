import { pluralIn } from '../../../../i18n/forms/plural';
import type { FindingsWords } from '../../../words/findingWords';

const choose = pluralIn('en');

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  tierMissing: {
    title: (party: string) =>
      `The list of issues relies on ${party.toLowerCase()}, but no team is on that tier.`,
    reason: 'Nobody would take these issues. Add a team to the tier, or choose another one.',
  },
  platformUncovered: {
    title: (platforms: string) => `No issue on the list can occur on ${platforms}.`,
    reason: 'Users will report issues there as well, so add those that you expect.',
  },
  pushUnwatched: {
    title: 'The Apple push certificate isn’t among the certificates and tokens.',
    reason:
      'Intune can’t manage iPhones, iPads and Macs once it has expired. Add it, with its expiry date, its account and the person who renews it.',
  },
  expired: {
    title: (name: string, day: string) => `The expiry date of “${name}”, ${day}, has passed.`,
    reason:
      'It is earlier than the date of the plan. Renew this now, or enter the new expiry date if somebody already has.',
  },
  expiresUnowned: {
    title: (name: string, day: string) =>
      `“${name}” expires on ${day}, before the first production day, and nobody is named to renew it.`,
    reason:
      'It would expire during the preparations or the pilot. Name the person who renews it.',
  },
  articleLate: {
    title: (count: number) =>
      `${count} knowledge ${choose(count, 'article is', 'articles are')} due after the first users need ${choose(count, 'it', 'them')}.`,
    reason:
      'Articles on enrolment are needed when the pilot starts, and the others by the first production day. Choose an earlier day, or enter one where it is missing.',
  },
} satisfies FindingsWords;

export type RunbookFindings = typeof findings;
