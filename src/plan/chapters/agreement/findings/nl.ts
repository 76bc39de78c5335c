import type { AgreementFindings } from './en';

export const findings: AgreementFindings = {
  riskWithoutAction: {
    looksFor: 'Een risico waartegen niets is gepland.',
    title: (risk) => `Tegen het risico ‘${risk}’ is nog niets gepland.`,
    reason:
      'Kies wat u eraan doet. Accepteert u het risico, schrijf dat dan in uw eigen woorden op.',
  },
  riskTooLate: {
    looksFor: 'Een risico met hoge impact dat pas na de start van de uitrol wordt aangepakt.',
    title: (risk) =>
      `De maatregelen tegen het risico ‘${risk}’ zijn niet klaar vóór de eerste dag van de uitrol.`,
    reason:
      'De impact is hoog. Regel dit daarom voordat de meeste gebruikers ermee te maken krijgen.',
  },
  openTooLate: {
    looksFor: 'Een open vraag waarover pas na de start van de uitrol wordt beslist.',
    title: (question) =>
      `Over de open vraag ‘${question}’ wordt niet vóór de eerste dag van de uitrol beslist.`,
    reason: 'Tot die tijd bedenkt elke supportmedewerker een eigen antwoord. Kies een eerdere dag.',
  },
  reviewPast: {
    looksFor: 'Een volgende herziening die niet na de datum van het plan valt.',
    title: 'De volgende herziening valt niet na de datum van het plan.',
    reason: 'Kies een latere dag, of pas de datum van het plan aan als u het net hebt herzien.',
  },
  reviewAfterEnd: {
    looksFor: 'Een volgende herziening na het einde van de uitrol.',
    title: 'De volgende herziening valt na het einde van de uitrol.',
    reason: 'Dan hebt u er voor deze uitrol niets meer aan. Kies een dag na de eerste fasen.',
  },
  tierNotTold: {
    looksFor: 'Een laag die het plan niet krijgt.',
    title: (party) => `${party} krijgt het plan niet.`,
    reason: 'Deze medewerkers werken er elke dag mee. Stuur het plan dus ook aan hen.',
  },
  approvedByNobody: {
    looksFor: 'Een goedgekeurd plan zonder goedkeurder.',
    title: 'De status is ‘Goedgekeurd’, maar nergens staat wie het plan goedkeurt.',
    reason: 'Lezers willen weten wie het plan heeft goedgekeurd. Voeg ten minste één persoon toe.',
  },
  approvedUnsigned: {
    looksFor: 'Een goedgekeurd plan dat nog niet iedereen heeft getekend.',
    title: (name) => `De status is ‘Goedgekeurd’, maar ${name} heeft nog niet getekend.`,
    reason:
      'Vul de datum van de handtekening in, of zet de status op ‘Ter beoordeling’ tot die er is.',
  },
  signedNotApproved: {
    looksFor: 'Een plan dat iedereen heeft getekend, maar dat niet is goedgekeurd.',
    title: (status) => `Iedereen heeft getekend, maar de status is nog ‘${status}’.`,
    reason: 'Zet de status op ‘Goedgekeurd’, zodat lezers weten dat het plan geldt.',
  },
  versionNotLogged: {
    looksFor: 'Een versie die in de wijzigingshistorie ontbreekt.',
    title: (version) => `Versie ${version} ontbreekt in de wijzigingshistorie.`,
    reason: 'Daar kijken lezers van een eerdere versie wat er nieuw is. Voeg een item toe.',
  },
  approvedBeforePilot: {
    looksFor: 'Een plan dat vóór de pilot is goedgekeurd en vóór de uitrol niet wordt herzien.',
    title: 'Het plan is vóór de pilot goedgekeurd en wordt niet herzien voordat de uitrol begint.',
    reason:
      'Tot de pilot zijn de cijfers aannames. Plan de volgende herziening tussen de start van de pilot en de eerste dag van de uitrol.',
  },
  signedOlder: {
    looksFor: 'Een handtekening van meer dan 30 dagen vóór de datum van het plan.',
    title: (name, day) =>
      `${name} tekende op ${day}, meer dan 30 dagen vóór de datum van het plan.`,
    reason:
      'Die handtekening was waarschijnlijk voor een eerdere versie. Vraag een nieuwe, of pas een datum aan. De 30 dagen zijn onze vuistregel.',
  },
  ownerApprovesAlone: {
    looksFor: 'Een plan dat alleen door de eigenaar wordt goedgekeurd.',
    title: (name) => `${name} is eigenaar van het plan en keurt het als enige goed.`,
    reason:
      'Dan heeft niemand anders mensen, geld of tijd toegezegd. Voeg iemand toe die daarover gaat.',
  },
  decisionOverdue: {
    looksFor: 'Een open vraag waarvan de uiterste datum al voorbij was toen het plan werd gemaakt.',
    title: (question) => `Over de open vraag ‘${question}’ had al beslist moeten zijn.`,
    reason:
      'De uiterste datum ligt vóór de datum van het plan. Vul het besluit in, of spreek een nieuwe datum af.',
  },
};
