import type { RunbookReasons } from './en';

export const reasons: RunbookReasons = {
  why: {
    issues:
      'Deze problemen kunnen op uw platforms voorkomen. De volgorde hebben we zelf bepaald, want niemand publiceert hoe vaak ze optreden. Voeg wifi, VPN en e-mail toe als u die via Intune instelt.',
    firstTier:
      'Laag 1 krijgt wat de gebruiker zelf of iemand met de rol Helpdeskmedewerker kan oplossen, laag 2 alles waarvoor logboeken of toewijzingen nodig zijn. Deze verdeling is ons voorstel en past bij uw lagen.',
    next: 'Het probleem gaat naar wie de volgende stap mag zetten. Hebt u die laag niet, dan naar de laag erboven.',
    article:
      'Een artikel helpt als u de melder stap voor stap moet begeleiden. Voor de rest volstaan de controles in deze lijst. Dat is onze vuistregel.',
    due: 'Een pilot begint met inschrijven, dus zijn de artikelen daarover vijf werkdagen vóór de pilot klaar. De andere volgen na twee weken pilot, als u weet wat gebruikers vragen. Dit zijn onze vuistregels.',
    adds: 'Deze laag onderzoekt wat in geen artikel staat en ziet dus als eerste wat nieuw is.',
    addWhen:
      'Na drie tickets in een week is het geen losstaand geval meer. Dat aantal is onze vuistregel.',
    review: 'In het wekelijkse trendoverleg ziet u wat vaak voorkomt. Wekelijks is ons voorstel.',
    reviewAlone: 'Voor één of twee personen is eens per maand genoeg. Dat is ons voorstel.',
    expiries:
      'Voor uw platforms hebt u deze certificaten en tokens nodig. Alleen u kent de datums en de accounts, en weet wie de vernieuwing doet.',
    renewBefore:
      'Het beheercentrum waarschuwt pas 7 dagen van tevoren. Daarom stellen wij 30 dagen voor; dat is onze vuistregel.',
  },
};
