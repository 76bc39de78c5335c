import type { AgreementReasons } from './en';

export const reasons: AgreementReasons = {
  why: {
    risks:
      'Naar onze ervaring komen deze risico’s bij zo’n uitrol het vaakst voor. Verwijder wat bij u niet speelt. Alleen u weet wie bij elk risico actiehouder is.',
    levels: 'Dit is onze inschatting uit ervaring, want er zijn geen gepubliceerde cijfers.',
    actions: 'Naar onze ervaring helpen deze maatregelen tegen dit risico.',
    riskDue:
      'De datum ligt een aantal weken vóór de start van de pilot of vóór de eerste dag van de uitrol, en nooit in het weekend. Het aantal weken is onze vuistregel.',
    nextReview:
      'Vier weken na de eerste dag van de uitrol weet u wat het plan waard is en kunt u het voor de latere fasen nog verbeteren. Dat is onze vuistregel.',
    reviewTriggers: 'Na zo’n gebeurtenis klopt meestal ten minste één hoofdstuk niet meer.',
    sharedWith:
      'Wie tickets aanneemt, werkt met het plan, wie de uitrol leidt, heeft de datums nodig en het IT-management keurt het goed.',
    approvers:
      'Voor deze onderdelen moet meestal iemand mensen, geld of rechten vrijgeven. Alleen u kent de namen.',
  },
};
