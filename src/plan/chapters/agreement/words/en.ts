import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { agreement } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Risks and sign-off',
    lead: 'What could go wrong, what is still undecided, and who agrees to the plan.',
  },

  groups: {
    risks: 'Risks',
    openPoints: 'Open questions',
    review: 'Review and distribution',
    signOff: 'Sign-off',
    changes: 'Change log',
  },

  questions: {
    risks: {
      label: 'Risks',
      help: 'What could disrupt support during this rollout. Five or six are enough for most plans.',
      why: 'A risk that nobody owns is dealt with on the day it happens, which is the most expensive day.',
    },
    risk: {
      label: 'Risk',
      help: 'The list comes from our experience. If yours isn’t there, choose the last entry.',
    },
    ownRisk: {
      label: 'Risk in your own words',
      help: 'Say what happens, in one sentence.',
      example: 'The move to the new office falls in phase 2',
    },
    chance: { label: 'Likelihood', help: 'Your estimate for this rollout, before you act on it.' },
    harm: { label: 'Impact', help: 'How badly users or support would be hit.' },
    actions: {
      label: 'Planned action',
      help: 'One or two things that somebody will really do. You can also use your own words.',
    },
    ownAction: {
      label: 'Another action',
      help: 'Anything that isn’t in the list.',
      example: 'Phase 2 starts two weeks after the move',
    },
    riskOwner: {
      label: 'Owner',
      help: 'One person who makes sure that it is done.',
      example: 'Sam Wells',
    },
    riskDue: { label: 'Due', help: 'The day by which it has to be done.' },
    openPoints: {
      label: 'Open questions',
      help: 'What has to be decided but isn’t yet. Leave this empty if there is nothing.',
      why: 'Readers trust a plan more when it says what it doesn’t know.',
    },
    openPoint: {
      label: 'Question',
      help: 'Word it so that the answer is a decision.',
      example: 'Do contractors get a managed device?',
    },
    decider: { label: 'Decided by', help: 'The person who may decide it.', example: 'Sam Wells' },
    decideBy: { label: 'Answer needed by', help: 'The day on which you need the answer.' },
    decision: {
      label: 'Decision',
      help: 'Fill this in once it has been decided, and keep the question.',
      example: 'Yes, if the contract runs for three months or more',
    },
    nextReview: {
      label: 'Next review',
      help: 'The day by which somebody checks whether the plan still fits.',
      why: 'Teams, phone numbers and contracts change, but a document doesn’t update itself.',
    },
    reviewTriggers: {
      label: 'Review earlier if',
      help: 'What makes you look at the plan before that day.',
    },
    sharedWith: {
      label: 'Who gets the plan',
      help: 'Everybody who works by it or pays for it.',
    },
    validPlace: {
      label: 'Where the plan is kept',
      help: 'One place for the valid version, so that nobody works from an old file.',
      example: 'SharePoint, site “IT”, page “Support plan”',
    },
    approvers: {
      label: 'Approvers',
      help: 'Only those whose agreement you need. One person may sign off several parts.',
      why: 'Somebody who has signed off the people and hours will also provide them on the first day.',
    },
    approver: {
      label: 'Name',
      help: 'One person, not a team.',
      example: 'Sam Wells',
    },
    approves: { label: 'Agrees to', help: 'The parts that this person signs off.' },
    signedOn: { label: 'Signed on', help: 'Leave this empty until the person has signed.' },
    changes: {
      label: 'Changes',
      help: 'One entry for each version, so that readers find what is new.',
    },
    changeVersion: {
      label: 'Version',
      help: 'As shown below the title of the plan.',
      example: '0.4',
    },
    changedOn: { label: 'Date', help: 'The date of that version.' },
    changed: {
      label: 'What changed',
      help: 'What a reader of the previous version has to know.',
      example: 'Tier 2 now works on Saturdays',
    },
    changedBy: { label: 'Changed by', help: 'Who made the change.', example: 'Sam Wells' },
  },

  choices: {
    risk: {
      ticketPeak: 'More tickets come in than support can handle',
      unknownIssues: 'Support staff face issues that they have never seen before',
      keyPerson: 'Only one person has the knowledge or the permissions',
      expiry: 'An Apple certificate or token expires unnoticed',
      badPolicy: 'A bad policy or app reaches many devices',
      wrongWipe: 'A device is wiped by mistake',
      licences: 'Users lack a licence or have reached their device limit',
      unread: 'Users don’t know what will happen when they enrol',
      privacy: 'Users refuse to enrol their own devices',
      whoManages: 'Nobody knows whether Intune or Configuration Manager is in charge',
      partnerAccess: 'The partner lacks the access that it needs',
      nightCase: 'A critical issue comes up at night, and nobody can open a case',
      outage: 'Microsoft’s service fails during a phase',
      oldDevices: 'Devices are too old to be enrolled',
      busyTime: 'A phase falls in a busy period or a holiday',
      own: 'Something else',
    },
    riskLevel: { low: 'Low', medium: 'Medium', high: 'High' },
    riskAction: {
      tryOut: 'Try it out in the pilot',
      trainFirst: 'Train support staff before their first ticket',
      articles: 'Have articles ready on the issues from the pilot',
      tellUsers: 'Tell users early what will happen and where they get help',
      checkFirst: 'Check users and devices before their phase',
      testAccess: 'Test accounts and permissions beforehand',
      standIns: 'Name a stand-in with the same permissions',
      reminders: 'Set shared reminders well before the expiry date',
      whoSetsWhat: 'Write down which tool manages which settings',
      approval: 'Require a second person’s approval',
      rollBack: 'Agree and rehearse how to roll back',
      smallerPhase: 'Make phases smaller or move them',
      pause: 'Stop enrolling until the cause is known',
      morePeople: 'Put more people on shift in the first week',
      contract: 'Settle it in the contract',
      namedCallers: 'Name people who can open a case at any hour',
      spareDevices: 'Keep spare devices ready',
    },
    reviewTrigger: {
      phase: 'A phase is paused or postponed',
      majorIncident: 'A major incident is closed',
      missedTarget: 'A target is missed twice in a row',
      newPlatform: 'A platform or a region is added',
      team: 'A team or its hours change',
      contract: 'A support contract changes',
      owner: 'The plan gets a new owner',
    },
    signsFor: {
      whole: 'The plan as a whole',
      people: 'People and hours',
      process: 'Support process',
      access: 'Access and permissions',
      money: 'Costs and overtime',
      contract: 'The partner’s services',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      risks: (risks: Count) =>
        `The plan names ${risks.shown} ${choose(risks.count, 'risk', 'risks')} for support.`,
      /** @param named the most serious ones, of these many */
      worst: (risks: Count, named: readonly string[], list: (parts: string[]) => string) => {
        const quoted = list(named.map((risk) => `“${risk}”`));
        const all = named.length === risks.count;
        const lead = all ? 'The' : `The most serious of the ${risks.shown} risks`;
        return `${lead} ${all ? choose(risks.count, 'risk is', 'risks are') : choose(named.length, 'is', 'include')} ${quoted}.`;
      },
      decision: (question: string, who: string, by: string) =>
        `“${question}” still needs a decision${who && ` from ${who}`}${by && ` by ${by}`}.`,
      decisions: (others: Count) =>
        `${others.shown} more ${choose(others.count, 'question is', 'questions are')} undecided.`,
      toSign: (people: string, count: number, production: string) =>
        `${people} ${choose(count, 'has', 'have')} yet to sign this plan${production && `, which should happen once the pilot has been measured and before the first production day, ${production}`}.`,
    },
    signing:
      'Everybody who signs has read the plan and agrees to the parts listed beside their name.',
    /** When the plan is reviewed earlier; who gets it stands at its front. */
    review: 'Review',
    signature: 'Signature',
    /** In place of columns in which all are the same. */
    sameChangedBy: <Part>(name: Part) => ['All changes were made by ', name, '.'],
    sameDecider: <Part>(name: Part) => ['All of these are decided by ', name, '.'],
    sameOwner: <Part>(name: Part) => ['All of these risks are owned by ', name, '.'],
  },
} satisfies WordsFor<typeof agreement, SharedSet>;

export type AgreementWords = typeof words;
