import { type Count, pluralIn } from '../../../../i18n/forms/plural';
import type { FindingsWords } from '../../../words/findingWords';

const choose = pluralIn('en');

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  tierMissing: {
    looksFor: 'An issue for a tier that has no team.',
    title: (party: string) =>
      `The list of issues relies on ${party.toLowerCase()}, but that tier has no team.`,
    reason: 'Nobody would take these issues. Add a team to the tier, or choose another tier.',
  },
  platformUncovered: {
    looksFor: 'A platform for which the list has no issue.',
    title: (platforms: string) => `The list has no issue for ${platforms}.`,
    reason: 'Users will report issues there too, so add those that you expect.',
  },
  pushUnwatched: {
    looksFor: 'Apple devices, but no Apple push certificate on the list.',
    title: 'The Apple push certificate isn’t among the certificates and tokens.',
    reason:
      'Once it has expired, Intune can’t manage iPhones, iPads and Macs. Add it with its expiry date, its account and the person who renews it.',
  },
  expired: {
    looksFor: 'A certificate or token that has already expired.',
    title: (name: string, day: string) =>
      `“${name}” expired on ${day}, before the date of the plan.`,
    reason: 'Renew it now, or enter the new expiry date if somebody already has.',
  },
  expiresUnowned: {
    looksFor:
      'A certificate or token that expires before production with nobody named to renew it.',
    title: (name: string, day: string) =>
      `“${name}” expires on ${day}, before the first production day, and nobody is named to renew it.`,
    reason: 'It would expire during the preparations or the pilot. Name the person who renews it.',
  },
  articleLate: {
    looksFor: 'Knowledge articles that are due after users need them.',
    title: (count: number) =>
      `${count} knowledge ${choose(count, 'article is', 'articles are')} due after the first users need ${choose(count, 'it', 'them')}.`,
    reason:
      'Articles on enrolment are needed when the pilot starts, and the others by the first production day. Choose an earlier day, or enter one where it is missing.',
  },
  expiresInRollout: {
    looksFor:
      'A certificate or token that expires during the rollout with nobody named to renew it, or without reminders.',
    title: (name: string, day: string) =>
      `“${name}” expires on ${day}, during the rollout, and it may go unnoticed.`,
    reason:
      'Whatever depends on it, such as enrolling Apple devices, stops for everybody at once. Name the person who renews it, and say where several people will see the reminders.',
  },
  articleUnwritten: {
    looksFor: 'Knowledge articles without an author, although others have one.',
    title: (articles: Count) =>
      `${articles.shown} knowledge ${choose(articles.count, 'article', 'articles')} still to be written ${choose(articles.count, 'has', 'have')} no author.`,
    reason:
      'What nobody is asked to write won’t be there on the day. Name an author for each, or say in “Support process” who writes articles.',
  },
} satisfies FindingsWords;

export type RunbookFindings = typeof findings;
