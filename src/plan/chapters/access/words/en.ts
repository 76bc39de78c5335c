import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { access } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/**
 * What planner and plan say of this chapter. That Intune tells no approver of a request: Microsoft's page on Multi
 * Admin Approval, 2026-05-26.
 */
export const words = {
  title: {
    name: 'Access and limits',
    lead: 'What each tier may and may not do, who approves it, and how people gain and lose access.',
  },

  groups: {
    actions: 'Who may do what',
    holders: 'Roles',
    identity: 'Identity check',
    lost: 'Lost and stolen devices',
    staff: 'Joiners, leavers and emergencies',
  },

  questions: {
    actions: {
      label: 'Actions',
      help: 'Everything that can destroy data, reveal a key or passcode, or affect many users.',
      why: 'People rarely argue about what they should do. They argue about what they may not do, usually late on a Friday.',
    },
    act: { label: 'Action', help: 'What somebody does or looks up in Intune.' },
    ownAct: {
      label: 'Name of the action',
      help: 'A few words, starting with a verb.',
      example: 'Move a device to another group',
    },
    allowed: {
      label: 'Who may do it',
      help: 'Choose only those whose work needs it. Nobody else may do it.',
    },
    approver: {
      label: 'Approved by',
      help: 'Somebody other than the person who does it. Leave this empty if no approval is needed.',
    },
    terms: {
      label: 'Conditions',
      help: 'What has to be true beforehand, or has to happen afterwards.',
    },
    ownTerm: {
      label: 'Other conditions',
      help: 'Anything that isn’t in the list.',
      example: 'Only while the user is on the phone',
    },
    approvals: {
      label: 'How approval is given',
      help: 'Intune doesn’t notify anyone of a request in Multi Admin Approval, so also call or message the approver.',
    },
    deputy: {
      label: 'Stand-in for approvers',
      help: 'Who decides if the approver can’t be reached, for example at night.',
      why: 'If nobody can approve at night, people wait too long or act on their own.',
    },
    holders: {
      label: 'Role assignments',
      help: 'One entry for each tier or team that signs in to the admin center.',
      why: 'A role often allows more than the plan does. Help Desk Operator, for example, can also wipe and retire devices and assign apps.',
    },
    holder: { label: 'Tier or team', help: 'Who gets these roles.' },
    roles: {
      label: 'Roles',
      help: 'The narrowest roles that are enough for their work. Test them before the pilot.',
    },
    roleLimit: {
      label: 'Limits of the role',
      help: 'Scope tags, groups, or what a custom role leaves out.',
      example: 'Scope tag “North”, without shared tablets',
    },
    idChecks: {
      label: 'Rules for the check',
      help: 'How support verifies who is asking before it acts.',
      why: 'Anyone can find out a name and a staff number. The person asking for a recovery key may be a thief with the laptop in front of them.',
    },
    lost: {
      label: 'Steps',
      help: 'From the call to the replacement, in order.',
      why: 'The first hour counts, so nobody should have to look for the person who decides.',
    },
    lostStep: { label: 'Step', help: 'What happens in this step.' },
    ownLostStep: {
      label: 'Step in your own words',
      help: 'Describe it in one sentence.',
      example: 'Reports the theft to the insurer',
    },
    lostBy: { label: 'Who acts', help: 'The tier or team that carries out this step.' },
    lostLimit: { label: 'Within', help: 'Counted from the moment of the report.' },
    lostRules: {
      label: 'Rules that always apply',
      help: 'What everybody has to follow, however urgent it is.',
    },
    grants: {
      label: 'Grants access',
      help: 'Who assigns the roles to a new member of the support staff.',
    },
    joinNeeds: {
      label: 'Required for access',
      help: 'What a new member of staff needs before they get their roles.',
    },
    removes: {
      label: 'Removes access',
      help: 'Who takes the roles away when somebody leaves the support team or the supplier.',
    },
    leaveDays: {
      label: 'Working days until removal',
      help: 'The most it may take after somebody leaves. 0 means the same day.',
    },
    review: {
      label: 'Access reviewed every',
      help: 'How often somebody compares the role assignments with the people who still need them.',
    },
    reviewer: {
      label: 'Reviews access',
      help: 'Preferably somebody who doesn’t assign the roles.',
    },
    emergency: {
      label: 'May use emergency access',
      help: 'Who may use the emergency accounts if nobody can sign in the usual way.',
    },
    emergencyPlace: {
      label: 'Where credentials are kept',
      help: 'Name the place only. Never write a password in the plan.',
      example: 'Sealed envelope in the reception safe',
    },
  },

  choices: {
    act: {
      lock: 'Lock a device or turn on lost mode',
      locate: 'Locate a device',
      passcode: 'Reset a passcode',
      recoveryKey: 'Give out a recovery key',
      view: 'View a screen with Remote Help',
      remoteHelp: 'Control a device with Remote Help',
      unattended: 'Connect with Remote Help while the user is away',
      retire: 'Retire a device (removes work data)',
      wipe: 'Wipe a device (removes everything)',
      delete: 'Delete a device record',
      manageApps: 'Assign apps',
      script: 'Run scripts and remediations',
      changePolicies: 'Change policies and profiles',
      own: 'Something else',
    },
    term: {
      identity: 'Identity checked',
      lostDevice: 'Device reported lost or stolen',
      company: 'Company-owned devices only',
      consent: 'User agrees',
      tested: 'Tested on a small group first',
      rotate: 'Key rotated afterwards',
      secondPerson: 'Approved by a second person in the team',
      ticket: 'Reason in the ticket',
    },
    approval: {
      multiAdmin: 'Multi Admin Approval in Intune',
      ticket: 'Written in the ticket',
      phone: 'By phone (then noted in the ticket)',
    },
    role: {
      reader: 'Read Only Operator',
      limited: 'Custom role (no wipe, retire, delete, app assignment or remediations)',
      desk: 'Help Desk Operator',
      extended: 'Custom role (with wipe and retire, but no delete, app assignment or remediations)',
      custom: 'Another custom role',
      apps: 'Application Manager',
      policies: 'Policy and Profile Manager',
      keys: 'Helpdesk Administrator (Entra)',
      cloudDevice: 'Cloud Device Administrator (Entra)',
      cases: 'Service Support Administrator (Entra)',
      admin: 'Intune Administrator (Entra)',
    },
    idCheck: {
      callBack: 'Support calls the user back on the number in the staff directory.',
      prompt: 'The user confirms a sign-in prompt on a device that is already registered.',
      manager: 'The user’s manager confirms the request.',
      badge: 'The user shows a staff badge, in person or on video.',
      noSecrets: 'Nobody in support asks for a password or passcode.',
      stop: 'If the check fails, support does nothing on the device and reports the attempt.',
    },
    lostStep: {
      report: 'Takes the report, checks who is calling and notes where the device was last seen',
      lock: 'Locks the device or turns on lost mode; for a Windows PC, has the user’s sign-in blocked',
      signOut: 'Ends the user’s sign-in sessions and changes the password',
      tell: 'Informs those responsible for security and data protection',
      decide: 'Decides whether to wait, retire or wipe',
      wipe: 'Retires or wipes the device and checks that it worked',
      resolve: 'Tells the user the outcome and arranges a replacement',
      own: 'Something else',
    },
    lostRule: {
      lostMode: 'Supervised iPhones and iPads go into lost mode, so that they can be located.',
      personal: 'Personal devices are retired, never wiped.',
      dataLoss: 'If there may be sensitive data on the device, the decision is made at once.',
      keep: 'Nobody deletes the device record while the device is missing.',
      confirmed:
        'The ticket stays open until Intune confirms that the device has been retired or wiped.',
    },
    joinNeed: {
      named: 'An account in their own name',
      admin: 'A separate account for administration',
      mfa: 'Multifactor authentication',
      trained: 'Completed training',
      tested: 'Roles tried out on a test device',
      signed: 'Signed confidentiality agreement',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    reading:
      'If your column says “No”, pass the ticket to a tier that may do it. Where it says “With approval”, wait until you have it.',
    /** Below the empty columns of a form. */
    toWrite: 'In the column of each tier, write “Yes”, “With approval” or “No”.',
    may: 'Yes',
    mayApproved: 'With approval',
    mayNot: 'No',
    lostTimes: 'The times run from the moment the device is reported missing.',
    /** Who removes access, and how soon. */
    leaving: <Part>(party: Part, days: Count) => [
      party,
      days.count === 0
        ? ', on the same day'
        : `, within ${days.shown} working ${choose(days.count, 'day', 'days')}`,
    ],
    /** The same while nobody is named. */
    leavingWithin: (days: Count) =>
      days.count === 0
        ? 'On the same day'
        : `Within ${days.shown} working ${choose(days.count, 'day', 'days')}`,
  },
} satisfies WordsFor<typeof access, SharedSet>;

export type AccessWords = typeof words;
