import { dutchZone } from '../dutchZone';
import type { FrontMessages } from './en';

export const front: FrontMessages = {
  control: {
    item: 'Dit document',
    details: 'Gegevens',
    dated: (version, date) => [version, ' van ', date],
    changesBy: (name) => ['Alle wijzigingen zijn aangebracht door ', name, '.'],
  },
  contents: 'Inhoud',
  calls: {
    heading: 'Contactkaart',
    intro: (zone) =>
      `Druk deze pagina af en hang die op waar het supportteam werkt.${zone === null ? '' : ` Alle tijden gelden in ${dutchZone(zone)}, tenzij er iets anders bij staat.`}`,
    need: 'Waarvoor',
    who: 'Wie',
    contact: 'Bereikbaar via',
    hours: 'Wanneer',
    users: 'Gebruikers: hulp bij een apparaat',
    lost: 'Verloren of gestolen apparaat',
    urgent: 'Het werk ligt stil',
    escalate: (tier) => `Escaleren naar ${tier.toLowerCase()}`,
    declare: 'Major incident uitroepen',
    lead: 'Major incident leiden',
    cases: 'Case openen bij Microsoft',
    night: 'Kritieke case buiten de servicetijden',
    wipe: 'Toestemming om een apparaat te wissen',
    deputy: 'Toestemming om te wissen (vervanger)',
    pause: 'De uitrol stilleggen',
    emergency: 'Noodtoegang',
    tier: (tier, teams) => [tier, ': ', teams],
    role: (role, name) => [role, ' (', name, ')'],
    person: (name, role, standIn) => [
      name,
      ...(role === undefined ? [] : [', ', role]),
      ...(standIn === undefined ? [] : [' (vervanger: ', standIn, ')']),
    ],
  },
};
