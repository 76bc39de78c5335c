import type { AccessFindings } from './en';
import { inSentence } from '../../../words/parties/nl';

export const findings: AccessFindings = {
  noApproval: {
    looksFor: 'Buiten gebruik stellen, wissen of verwijderen zonder goedkeuring.',
    title: (act) => `Voor ‘${act}’ is geen goedkeuring nodig.`,
    reason:
      'Met één verkeerde klik zijn gegevens voorgoed weg. Kies wie dit goedkeurt; in Intune kunt u een tweede beheerder verplicht stellen.',
  },
  selfApproval: {
    looksFor:
      'Een partij die de eigen handelingen goedkeurt, zonder akkoord van een tweede collega.',
    title: (party, act) =>
      `Bij ‘${act}’ liggen goedkeuring en uitvoering allebei bij ${inSentence(party)}.`,
    reason:
      'Goedkeuring beschermt alleen als een ander die geeft. Kies een andere goedkeurder, of laat deze partij de handeling niet uitvoeren. In een team van minstens twee personen kunt u ook het akkoord van een tweede collega als voorwaarde opnemen.',
  },
  firstLineDeletes: {
    looksFor: 'Laag 1 die apparaatrecords verwijdert, terwijl een hogere laag het onderzoek doet.',
    title: 'Laag 1 mag apparaatrecords verwijderen.',
    reason:
      'Verwijderen is meer dan opruimen. Intune stelt een Windows- of Apple-apparaat dan ook buiten gebruik en wist een zakelijk Android-apparaat; op een pc die aan Microsoft Entra is toegevoegd, wordt BitLocker onderbroken. Laat het aan laag 3 over, met akkoord van een tweede collega.',
  },
  noIdentity: {
    looksFor: 'Herstelsleutels of toegangscodes zonder identiteitscontrole.',
    title: (act) => `Voor ‘${act}’ is geen identiteitscontrole vereist.`,
    reason:
      'Wie alleen een naam weet, kan zo al toegang krijgen tot een apparaat. Neem de identiteitscontrole op in de voorwaarden.',
  },
  roleTooWide: {
    looksFor: 'De rol Helpdeskmedewerker voor wie minder mag dan die rol toelaat.',
    title: (party, acts) =>
      `Met de rol Helpdeskmedewerker kan ${inSentence(party)} meer dan volgens het plan mag: ${acts}.`,
    reason:
      'In deze ingebouwde rol zitten ook wissen, buiten gebruik stellen en apps toewijzen. Gebruik een aangepaste rol zonder die rechten, of pas de handelingen aan.',
  },
  noKeyRole: {
    looksFor: 'Wie herstelsleutels mag inzien, maar niet de rol heeft die daarvoor nodig is.',
    title: (party) =>
      `Met de rollen van ${inSentence(party)} is een BitLocker-herstelsleutel niet in te zien.`,
    reason:
      'Alleen een Intune-rol is niet genoeg. Nodig is een Microsoft Entra-rol, zoals Helpdeskbeheerder of Cloudapparaatbeheerder. Elke inzage wordt vastgelegd voor audits.',
  },
  noDecision: {
    looksFor: 'Een verloren apparaat waarvan niemand beslist of het wordt gewist.',
    title: 'Niemand beslist of een verloren apparaat wordt gewist.',
    reason:
      'Voeg de stap toe en kies wie beslist, zodat u daar ’s nachts niet naar hoeft te zoeken.',
  },
  dutyNotAllowed: {
    looksFor: 'Een taak van een laag die de bijbehorende handeling niet mag uitvoeren.',
    title: (party, duty) => `${party} is verantwoordelijk voor ‘${duty}’, maar mag dat niet doen.`,
    reason:
      'Elk van die tickets moet dan worden doorgezet. Sta de handeling toe, of beleg de taak bij een laag die het wel mag.',
  },
  roleLacking: {
    looksFor: 'Een taak waarvoor de rollen van de laag niet genoeg rechten geven.',
    title: (party, duty) =>
      `De rollen van ${inSentence(party)} geven niet genoeg rechten voor ‘${duty}’.`,
    reason:
      'Dat blijkt anders pas midden in een incident. Voeg een rol met deze rechten toe, of beleg de taak bij een andere laag.',
  },
  accessUnstaffed: {
    looksFor: 'Een laag die iets mag, goedkeurt of afhandelt, maar geen team heeft.',
    title: (party) =>
      `Bij de bevoegdheden staat ${inSentence(party)}, maar die laag heeft geen team.`,
    reason: 'Niemand kan dan handelen of goedkeuren. Voeg een team toe of kies een andere partij.',
  },
  wipeTwoOwners: {
    looksFor: 'Wissen met een andere goedkeurder dan bij de taken staat.',
    title: (approver, tiers) =>
      `Voor wissen zijn er twee goedkeurders: hier ${inSentence(approver)}, bij de taken ‘${tiers}’.`,
    reason: 'Wie ’s nachts wordt gebeld, verwijst naar de ander. Kies op beide plekken dezelfde.',
  },
};
