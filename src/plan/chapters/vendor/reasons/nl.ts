import type { VendorReasons } from './en';

export const reasons: VendorReasons = {
  why: {
    caseLanguages:
      'Online biedt Microsoft technische ondersteuning in het Engels en het Japans. Belt u liever, dan kan het ook in andere talen.',
    openers:
      'Met twee personen is er altijd iemand, ook bij vakantie of ziekte. In Entra ID is de rol Beheerder serviceondersteuning (Service Support Administrator) genoeg voor cases. Alleen u weet om wie het gaat.',
    evidence:
      'Microsoft vraagt hier in de eigen artikelen om. Wie het klaar heeft liggen, hoeft tijdens het gesprek niet te zoeken.',
    follows: 'Deze laag opent de case en kan technische vragen beantwoorden.',
    chase: 'Na twee werkdagen zonder bericht is het tijd om na te vragen. Dat is onze vuistregel.',
    told: 'Wachten valt minder zwaar als gebruikers weten waar ze aan toe zijn, en een datum die niet klopt, kost vertrouwen.',
    rota: 'Er is een laag die ’s nachts werkt of piketdienst heeft en dus kan opnemen als Microsoft belt. Alleen u kent het nummer.',
    noNight:
      'Geen enkele laag werkt ’s nachts of heeft piketdienst. Wijzig dit als er wel iemand te bellen is.',
    push: 'Dit zijn feiten, zodat niemand zich bezwaard hoeft te voelen om naar een manager te vragen.',
    suppliers:
      'Deze leveranciers volgen uit uw platforms. Vul de namen en nummers in, en voeg ook de leveranciers van VPN, antivirus en bedrijfsapps toe.',
  },
};
