import { pluralIn } from '../../../../i18n/forms/plural';
import type { RunbookFindings } from './en';

const choose = pluralIn('nl');

export const findings: RunbookFindings = {
  tierMissing: {
    looksFor: 'Een probleem voor een laag zonder team.',
    title: (party) =>
      `In de lijst met problemen staat ${party.toLowerCase()}, maar die laag heeft geen team.`,
    reason: 'Niemand pakt deze problemen dan op. Voeg een team toe of kies een andere laag.',
  },
  platformUncovered: {
    looksFor: 'Een platform zonder probleem op de lijst.',
    title: (platforms) => `Geen enkel probleem op de lijst gaat over ${platforms}.`,
    reason: 'Het plan geldt er wel voor, dus er komen meldingen over. Voeg toe wat u verwacht.',
  },
  pushUnwatched: {
    looksFor: 'Apple-apparaten zonder pushcertificaat op de lijst.',
    title: 'Het pushcertificaat van Apple staat niet bij de certificaten en tokens.',
    reason:
      'Als het verloopt, kan Intune geen iPhones, iPads en Macs meer beheren. Voeg het toe met datum, account en degene die het vernieuwt.',
  },
  expired: {
    looksFor: 'Een certificaat of token dat al is verlopen.',
    title: (name, day) => `‘${name}’ is al verlopen: de vervaldatum was ${day}.`,
    reason:
      'Deze datum ligt vóór de datum van het plan. Vernieuw het nu, of vul de nieuwe datum in.',
  },
  expiresUnowned: {
    looksFor: 'Een certificaat of token dat vóór de uitrol verloopt en dat niemand vernieuwt.',
    title: (name, day) =>
      `‘${name}’ verloopt op ${day}, vóór de eerste dag van de uitrol, en niemand vernieuwt het.`,
    reason: 'Het verloopt al tijdens de voorbereiding of de pilot. Vul in wie het vernieuwt.',
  },
  articleLate: {
    looksFor: 'Kennisartikelen die later klaar zijn dan gebruikers ze nodig hebben.',
    title: (count) =>
      `${count} ${choose(count, 'kennisartikel komt', 'kennisartikelen komen')} later dan de eerste gebruikers ${choose(count, 'het', 'ze')} nodig hebben.`,
    reason:
      'Artikelen over inschrijven zijn nodig als de pilot begint, de andere op de eerste dag van de uitrol. Kies een eerdere dag, of vul er een in waar die ontbreekt.',
  },
  expiresInRollout: {
    looksFor:
      'Een certificaat of token dat tijdens de uitrol verloopt, zonder verantwoordelijke of zonder herinnering.',
    title: (name, day) =>
      `‘${name}’ verloopt op ${day}, tijdens de uitrol, en misschien merkt niemand het.`,
    reason:
      'Alles wat ervan afhangt, stopt dan voor iedereen tegelijk, zoals het inschrijven van Apple-apparaten. Vul in wie het vernieuwt en waar de herinneringen staan, zodat ze niet bij één persoon binnenkomen.',
  },
  articleUnwritten: {
    looksFor: 'Artikelen die niemand schrijft, terwijl andere wel een auteur hebben.',
    title: (articles) =>
      `${articles.shown} ${choose(articles.count, 'kennisartikel heeft', 'kennisartikelen hebben')} nog geen auteur.`,
    reason:
      'Zonder auteur is het artikel er niet op tijd. Vul bij elk artikel een auteur in, of vermeld onder ‘Ondersteuningsproces’ wie ze schrijft.',
  },
};
