import type { AccessFindings } from './en';
import { inSentence } from '../../../words/parties/nl';

export const findings: AccessFindings = {
  noApproval: {
    title: (act) => `Voor ‘${act}’ is geen goedkeuring nodig.`,
    reason:
      'Met één verkeerde klik zijn gegevens voorgoed weg. Kies wie het goedkeurt; Intune kan een tweede beheerder verplicht stellen.',
  },
  selfApproval: {
    title: (party, act) =>
      `Bij ‘${act}’ liggen goedkeuring en uitvoering allebei bij ${inSentence(party)}.`,
    reason:
      'Goedkeuring beschermt alleen als een ander die geeft. Kies een andere goedkeurder, of laat deze partij de handeling niet uitvoeren.',
  },
  firstLineDeletes: {
    title: 'Laag 1 mag apparaatrecords verwijderen.',
    reason:
      'Verwijderen is meer dan opruimen. Intune stelt een Windows- of Apple-apparaat dan ook buiten gebruik en wist een zakelijk Android-apparaat; op een pc die aan Microsoft Entra is toegevoegd, wordt BitLocker onderbroken. Laat het aan laag 2 of 3 over, met goedkeuring.',
  },
  noIdentity: {
    title: (act) => `Voor ‘${act}’ is geen identiteitscontrole vereist.`,
    reason:
      'Een vreemde die een naam kent, kan zo toegang krijgen tot het apparaat. Neem de identiteitscontrole op in de voorwaarden.',
  },
  roleTooWide: {
    title: (party, acts) =>
      `Met de rol Helpdeskmedewerker kan ${inSentence(party)} meer dan volgens het plan mag: ${acts}.`,
    reason:
      'In deze ingebouwde rol zitten ook wissen, buiten gebruik stellen en apps toewijzen. Gebruik een aangepaste rol zonder die rechten, of pas de handelingen aan.',
  },
  noKeyRole: {
    title: (party) =>
      `Met de rollen van ${inSentence(party)} is een BitLocker-herstelsleutel niet in te zien.`,
    reason:
      'Alleen een Intune-rol is niet genoeg. Nodig is een Microsoft Entra-rol, zoals Helpdeskbeheerder of Cloudapparaatbeheerder. Elke inzage wordt vastgelegd voor audits.',
  },
  noDecision: {
    title: 'Niemand beslist of een verloren apparaat wordt gewist.',
    reason:
      'Voeg de stap toe en kies wie beslist, zodat u daar ’s nachts niet naar hoeft te zoeken.',
  },
};
