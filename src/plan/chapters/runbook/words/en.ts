import type { Count } from '../../../../i18n/forms/plural';
import { issueWords } from '../../../catalogue/issues/words/en';
import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { runbook } from '../questions';

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Common issues',
    lead: 'Which issues you expect, what to check first, and what must not expire unnoticed.',
  },

  groups: {
    issues: 'Issues and first checks',
    upkeep: 'Keeping the list up to date',
    expiries: 'Certificates and tokens',
  },

  questions: {
    issues: {
      label: 'Issues',
      help: 'The issues that support staff have to recognise. The document adds the first checks and when to escalate.',
      why: 'If the first checks for an issue are written down, tier 1 can solve it on the phone instead of escalating it.',
    },
    issue: { label: 'Issue', help: 'What the user says, or what you see on the screen.' },
    ownIssue: {
      label: 'Issue in your own words',
      help: 'Describe it as a user would.',
      example: 'The label printer has disappeared',
    },
    firstTier: { label: 'Handled first by', help: 'The tier that carries out the first checks.' },
    next: {
      label: 'Escalates to',
      help: 'Who takes over if the checks don’t help. Leave this empty if the issue is escalated in the usual way.',
    },
    checks: {
      label: 'Your own checks',
      help: 'One on each line. They follow the checks that the planner provides.',
      example: 'Check that the user is in the group “Intune users”',
    },
    article: {
      label: 'Knowledge article',
      help: 'Some issues need none, because the checks in this list are enough. The chapter on the support process says where articles are kept.',
    },
    articleName: {
      label: 'Article title or link',
      help: 'How support staff find the article.',
      example: 'Article 1042: Enrol an iPhone',
    },
    author: { label: 'Article written by', help: 'One person.', example: 'Sam Wells' },
    due: {
      label: 'Article due',
      help: 'Pilot users start by enrolling, so choose a day before the pilot for articles on enrolment.',
    },
    adds: { label: 'New issues added by', help: 'Who adds an issue to this list.' },
    addWhen: {
      label: 'Add an issue when',
      help: 'The occasions on which somebody adds an issue to the list.',
    },
    review: {
      label: 'List reviewed',
      help: 'How often somebody goes through the list and removes what nobody reports any more.',
    },
    expiries: {
      label: 'Certificates and tokens',
      help: 'Everything that stops working if nobody renews it or nobody can sign in to its account.',
      why: 'The admin center warns you only 7 days ahead. An Apple push certificate that you have to replace means enrolling every Apple device again.',
    },
    item: { label: 'Certificate or token', help: 'What has to be renewed or kept.' },
    ownItem: {
      label: 'Name of the item',
      help: 'What it is called in your tenant.',
      example: 'Root certificate for Wi-Fi',
    },
    expires: {
      label: 'Expires on',
      help: 'If you haven’t created it yet, enter the date as soon as you have.',
    },
    account: {
      label: 'Account or mailbox',
      help: 'What it was created with, and where warnings arrive. A shared mailbox stays when a colleague leaves.',
      example: 'Shared mailbox mdm@example.com',
    },
    renewer: {
      label: 'Renewed by',
      help: 'One person. You enter their stand-in under “People and teams”.',
      example: 'Sam Wells',
    },
    renewBefore: {
      label: 'Lead time for renewal',
      help: 'How many days before it expires you start to renew it.',
    },
    reminders: {
      label: 'Reminders are kept in',
      help: 'A calendar or a recurring ticket that more than one person sees.',
      example: 'The endpoint team’s shared calendar',
    },
  },

  choices: {
    issue: { ...issueWords.names, own: 'Something else' },
    article: {
      ready: 'Ready',
      toWrite: 'To be written',
      none: 'Not needed',
    },
    addWhen: {
      threeAWeek: 'Three tickets with the same cause come in within a week',
      severalUsers: 'Several users report it on the same day',
      newVersion: 'A new platform, app or operating system version is about to go out',
      trendMeeting: 'The trend meeting decides to add it',
      afterMajor: 'A major incident is closed',
    },
    expiry: {
      apns: 'Apple MDM push certificate',
      ade: 'Apple enrolment token (ADE)',
      vpp: 'Apple location token (VPP)',
      play: 'Managed Google Play account',
      connector: 'Connector to another system',
      own: 'Something else',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    issues: issueWords,
    intro:
      'Look at service health first, because a known incident can explain many issues at once. The chapter on the support process lists the details that every ticket records, so this chapter names only what each issue needs in addition. The checks come from Microsoft’s troubleshooting articles.',
    checks: 'First checks',
    escalation: 'Escalate to',
    /** Words on the screen. */
    message: <Part>(text: Part) => ['“', text, '”'],
    /** Who takes an issue over, and when. */
    escalate: <Part>(to: Part, when: string) => [to, `, ${when}`],
    /** Where the plan names nobody. */
    someone: 'The next tier',
    collect: (items: string) => `Also note: ${items}.`,
    toWrite: <Part>(author: Part | null, due: Part | null) => [
      'To be written',
      ...(author === null ? [] : [' by ', author]),
      ...(due === null ? [] : [', due on ', due]),
    ],
    atPilot: (day: string, there: Count, wanted: Count) =>
      `When the pilot starts on ${day}, ${there.shown} of the ${wanted.shown} knowledge articles in this list should be ready.`,
    renewFrom: 'Renew from',
    before: <Part>(days: Part) => [days, ' before'],
    dayBefore: <Part>(day: Part, before: readonly Part[]) => [day, ' (', ...before, ')'],
    toKnow: 'Good to know',
    /**
     * Periods are Microsoft's: memdocs create-mdm-push-certificate 2025-05-12, setup-apple-token 2026-04-15,
     * manage-vpp-apple 2026-01-13; connector status and the 7 days of warning: tenant-status 2021-04-15.
     */
    notes: {
      apns: 'Valid for 365 days, followed by a grace period of 30 days. Renew it with the same Apple ID and never replace it, because a new certificate means enrolling every Apple device again.',
      ade: 'Valid for one year. Also renew it if the password of the Apple ID changes or its owner leaves. Without it, new devices don’t sync.',
      vpp: 'Valid for one year and for one tenant. Without it, Intune can no longer assign app licences.',
      play: 'Make sure that more than one person can sign in to this account.',
      connector:
        '“Unhealthy” under Tenant status means that it has expired, or hasn’t synced for three days or more.',
    },
    /** In place of columns in which all are the same. */
    sameFirst: <Part>(tier: Part) => ['All of these issues go to ', tier, ' first.'],
    sameRenewer: <Part>(name: Part) => ['All of these are renewed by ', name, '.'],
    sameAccount: <Part>(account: Part) => ['They all use the same account: ', account, '.'],
  },
} satisfies WordsFor<typeof runbook, SharedSet>;

export type RunbookWords = typeof words;
