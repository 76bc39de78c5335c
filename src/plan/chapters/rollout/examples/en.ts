import type { PhaseTexts } from './entries';

const phase = (name: string, group: string): PhaseTexts => [name, group];

/** What this chapter says in the worked examples. Companies, people, addresses and numbers are made up. */
export const texts = {
  small: {
    phases: {
      pilot: phase(
        'Pilot',
        'The IT team, one Ellerbeck engineer and nine volunteers from the office',
      ),
      first: phase('Phase 1', 'Finance, HR and reception'),
      second: phase('Phase 2', 'Tenancy and repairs desks'),
      third: phase('Phase 3', 'Scheme managers and caretakers'),
    },
  },

  medium: {
    phases: {
      pilot: phase('Pilot', 'IT, support staff and volunteers from two depots'),
      first: phase('Phase 1', 'Finance, HR and IT at head office'),
      second: phase('Phase 2', 'The rest of head office'),
      third: phase('Phase 3', 'Northern depots: office staff and drivers'),
      fourth: phase('Phase 4', 'Southern depots: office staff and team leaders'),
      fifth: phase('Phase 5', 'Southern depots: drivers'),
    },
  },

  large: {
    phases: {
      pilot: phase('Pilot', 'IT and support staff in all regions, volunteers from each country'),
      first: phase('Phase 1', 'Group functions: finance, HR, legal'),
      second: phase('Phase 2', 'Offices in Europe'),
      third: phase('Phase 3', 'Offices in Asia-Pacific'),
      fourth: phase('Phase 4', 'Plants and warehouses in Asia-Pacific'),
      fifth: phase('Phase 5', 'All sites in the Americas'),
      sixth: phase('Phase 6', 'Plants and laboratories in Europe'),
    },
  },
};

export type Texts = typeof texts;
