import type { AgreementFindings } from './en';

export const findings: AgreementFindings = {
  riskWithoutAction: {
    title: (risk) => `Tegen het risico ‘${risk}’ is nog niets gepland.`,
    reason:
      'Kies wat u eraan doet. Accepteert u het risico, schrijf dat dan in uw eigen woorden op.',
  },
  riskTooLate: {
    title: (risk) =>
      `De maatregelen tegen het risico ‘${risk}’ zijn niet klaar vóór de eerste dag van de uitrol.`,
    reason:
      'De impact is hoog. Regel dit daarom voordat de meeste gebruikers ermee te maken krijgen.',
  },
  openTooLate: {
    title: (question) =>
      `Over de open vraag ‘${question}’ wordt niet vóór de eerste dag van de uitrol beslist.`,
    reason:
      'Tot die tijd moeten supportmedewerkers zelf een antwoord bedenken, ieder op hun eigen manier. Kies een eerdere dag.',
  },
  reviewPast: {
    title: 'De volgende herziening valt niet na de datum van het plan.',
    reason: 'Kies een latere dag, of pas de datum van het plan aan als u het net hebt herzien.',
  },
  reviewAfterEnd: {
    title: 'De volgende herziening valt na het einde van de uitrol.',
    reason: 'Dan hebt u er voor deze uitrol niets meer aan. Kies een dag na de eerste fasen.',
  },
  tierNotTold: {
    title: (party) => `${party} krijgt het plan niet.`,
    reason: 'Deze medewerkers werken er elke dag mee. Stuur het plan dus ook aan hen.',
  },
  approvedByNobody: {
    title: 'De status is ‘Goedgekeurd’, maar nergens staat wie het plan goedkeurt.',
    reason:
      'Lezers willen weten wie het plan heeft goedgekeurd. Voeg ten minste één persoon toe.',
  },
  approvedUnsigned: {
    title: (name) => `De status is ‘Goedgekeurd’, maar ${name} heeft nog niet getekend.`,
    reason:
      'Vul de datum van de handtekening in, of zet de status op ‘Ter beoordeling’ tot die er is.',
  },
  signedNotApproved: {
    title: (status) => `Iedereen heeft getekend, maar de status is nog ‘${status}’.`,
    reason: 'Zet de status op ‘Goedgekeurd’, zodat lezers weten dat het plan geldt.',
  },
  versionNotLogged: {
    title: (version) => `Versie ${version} ontbreekt in de wijzigingshistorie.`,
    reason: 'Daar zoeken lezers van een eerdere versie wat er nieuw is. Voeg een item toe.',
  },
};
