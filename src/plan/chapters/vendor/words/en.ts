import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { vendor } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Microsoft and other suppliers',
    lead: 'Who opens a case, what they need for it, who is called at night, and which supplier to ask first.',
  },

  groups: {
    contract: 'Support contract',
    openers: 'Who opens cases',
    cases: 'Before and during a case',
    urgent: 'At night, and when a case is stuck',
    suppliers: 'Other suppliers',
  },

  questions: {
    contract: {
      label: 'Contract',
      help: 'What entitles you to open cases with Microsoft.',
      why: 'The contract decides how soon Microsoft responds, so look it up before you need it.',
    },
    caseHours: {
      label: 'Contract hours',
      help: 'When your cases are worked on, according to the contract.',
    },
    caseLanguages: {
      label: 'Case languages',
      help: 'Microsoft’s online support works in English and Japanese. Phone support covers more languages.',
    },
    contractPlace: {
      label: 'Where the contract is',
      help: 'Where people find the contract and the customer number, even at night.',
      example: 'SharePoint site “IT contracts”, folder “Microsoft”',
    },
    openers: {
      label: 'May open cases',
      help: 'At least two people, so that one of them is always available.',
      why: 'Only some roles may open a case, and guest accounts can’t. If nobody has the role, you find out when it matters most.',
    },
    opener: {
      label: 'Person',
      help: 'Somebody who can describe the issue and answer questions about the tenant.',
      example: 'Marta Lind',
    },
    openerRole: {
      label: 'Role in Entra ID',
      help: 'The role that lets this person open cases. Check it once before the pilot.',
      example: 'Service Support Administrator, checked on 1 February',
    },
    evidence: {
      label: 'Have ready',
      help: 'What has to be known before anybody opens a case.',
      why: 'Whatever is missing comes back as a question, and each question costs hours.',
    },
    follows: {
      label: 'Follows the case',
      help: 'Who answers Microsoft’s questions and keeps the ticket up to date until the case is closed.',
    },
    chase: {
      label: 'Asks again after',
      help: 'Working days without news from Microsoft.',
    },
    told: {
      label: 'Users are told',
      help: 'What users hear from you while Microsoft has the case.',
    },
    nightCover: {
      label: 'Reachable at night',
      help: 'Who picks up when Microsoft calls about a critical case outside support hours.',
      why: 'Microsoft may lower the severity of a critical case if nobody on your side works on it day and night.',
    },
    nightPerson: {
      label: 'Called at night',
      help: 'One person. You enter their number under “People and teams”.',
      example: 'Marta Lind',
    },
    nightReach: {
      label: 'Night number',
      help: 'The number that you give to Microsoft, and that somebody always answers.',
      example: 'Endpoint duty phone, extension 4499',
    },
    manager: {
      label: 'Account manager',
      help: 'Your contact at Microsoft or at the partner when a case is stuck.',
      example: 'Joel Baker, customer success account manager',
    },
    push: {
      label: 'Press for action when',
      help: 'When you ask for a manager or have the severity raised.',
    },
    suppliers: {
      label: 'Other suppliers',
      help: 'Everybody whose product may be at fault, apart from Microsoft.',
      why: 'Microsoft asks you to go to the supplier of a third-party product first.',
    },
    supply: { label: 'Supplies', help: 'What this supplier is responsible for.' },
    ownSupply: {
      label: 'Product or service',
      help: 'What this supplier provides.',
      example: 'Label printers in the warehouse',
    },
    supplier: { label: 'Supplier', help: 'The company’s name.', example: 'Brightline Devices' },
    reach: {
      label: 'How to reach them',
      help: 'Number or portal, with the customer number if they ask for one.',
      example: 'support.example.com, customer number on the contract',
    },
    calledBy: {
      label: 'May call them',
      help: 'Who opens cases there, so that nobody opens the same one twice.',
    },
  },

  choices: {
    contract: {
      none: 'No contract yet',
      business: 'Included in a business plan',
      enterprise: 'Included in an enterprise plan, or in Intune bought on its own',
      premier: 'Premier contract',
      unified: 'Unified contract',
      partner: 'Through a partner',
    },
    caseHours: {
      always: 'Day and night, for every case',
      critical: 'Day and night for critical cases, otherwise in office hours',
      office: 'Office hours only',
    },
    evidence: {
      tenant: 'Name of the tenant',
      authority: 'What manages the device (mobile device management authority)',
      everWorked: 'Whether it ever worked, and when it stopped',
      expected: 'What was tried, what was expected and what happened',
      versions: 'Platform, its version and the version of Company Portal',
      error: 'Exact error text and screenshots',
      appDetails: 'For apps: version, affected apps, and whether the device is enrolled',
      logs: 'Logs and diagnostics',
      affected: 'How many users are affected, and what they can’t do',
      health: 'What service health says, and when you looked',
    },
    told: {
      open: 'That Microsoft is looking into it, and since when',
      news: 'When they will hear from us next',
      workaround: 'What they can do in the meantime',
      noDate: 'No date for the fix, unless Microsoft has given one',
      cause: 'What the cause was, once the case is closed',
    },
    nightCover: {
      none: 'Nobody (cases wait until support opens)',
      person: 'One person',
      rota: 'Whoever is on duty',
    },
    push: {
      noReply: 'The first response is overdue',
      stalled: 'Nothing has moved since we last asked',
      major: 'It has become a major incident',
      wrongTeam: 'The case has gone to the wrong team',
    },
    supply: {
      devices: 'Computers, phones and tablets',
      apple: 'Apple devices, certificates and tokens',
      carrier: 'Mobile contracts and SIM cards',
      network: 'Network, Wi-Fi and VPN',
      security: 'Antivirus and other security software',
      apps: 'Business apps',
      own: 'Something else',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    /** How a contract names its cases. */
    byPhone: {
      premier:
        'Premier cases have severity A, B or C. A severity A case is always opened by phone, so the person who opens it has to stay reachable.',
      unified:
        'Unified cases are critical (severity A in this plan) or non-critical (B and C). A critical case is always opened by phone, so the person who opens it has to stay reachable.',
    },
    /** What Microsoft has published for plans that include support. */
    responses: {
      head: { severity: 'Severity', meaning: 'When', response: 'Microsoft’s first response' },
      meaning: {
        a: 'Many users can’t use the service at all',
        b: 'The service is usable but impaired, and the fix can wait for business hours',
        c: 'Hardly any effect, or there is a workaround',
      },
      business: {
        a: 'Within 1 hour (24×7)',
        b: 'No time promised (business hours)',
        c: 'No time promised (business hours)',
      },
      enterprise: {
        a: 'Within 1 hour (24×7)',
        b: 'The next day (24×7)',
        c: 'No time promised (24×7)',
      },
      source:
        'From Microsoft’s general support description of 2019–20, which isn’t specific to Intune. Check it against your own contract.',
    },
    openersNote:
      'Only these people open cases with Microsoft. They need a role in Entra ID that allows this, and guest accounts can’t open cases at all.',
    /** Where a case is opened (How to get support in the Intune admin center, 2025-02-28). */
    where: {
      intuneOnly:
        'Cases are opened in the Intune admin center: choose “Troubleshooting + support”, then “Help and support”, then the “Intune” tile.',
      coManagement:
        'Cases are opened in the Intune admin center: choose “Troubleshooting + support”, then “Help and support”, then the “Intune” or “Co-management” tile. On-premises issues with Configuration Manager go to support.microsoft.com.',
    },
    workdays: (days: Count) =>
      `${days.shown} ${choose(days.count, 'working day', 'working days')} without news`,
    noNight:
      'Outside support hours, nobody here can work with Microsoft, so Microsoft may treat a critical case as less urgent until support opens.',
    supplierFirst:
      'If another supplier’s product is at fault, ask that supplier first. Microsoft asks for this too, and it is usually quicker.',
    /** In place of columns in which all are the same. */
    sameCaller: <Part>(party: Part) => ['All of these suppliers may be called by ', party, '.'],
  },
} satisfies WordsFor<typeof vendor, SharedSet>;

export type VendorWords = typeof words;
