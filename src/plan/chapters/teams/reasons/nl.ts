import type { TeamsReasons } from './en';

export const reasons: TeamsReasons = {
  why: {
    tiers: {
      few: 'Een of twee IT’ers zijn laag 1 als ze een melder helpen en laag 3 als ze instellingen wijzigen. Laag 2 zou een derde naam voor dezelfde IT’ers zijn en ontbreekt daarom.',
      desk: 'De servicedesk neemt meldingen aan, werkplekbeheer onderzoekt problemen waarvoor nog geen artikel is en het endpointteam wijzigt instellingen.',
      partner:
        'Uw eigen team neemt meldingen aan en onderzoekt ze. De partner wijzigt instellingen, dus daartussen is geen laag 2 nodig.',
      outsourced:
        'De leverancier neemt dag en nacht op. De rechten die binnen de organisatie moeten blijven, houdt u bij uw eigen lagen.',
    },
    people: {
      few: 'Eén medewerker in elke laag. Dat mag dezelfde persoon zijn.',
      rule: 'We rekenen per dienst met één medewerker op elke 300 gebruikers in laag 1, op elke 600 in laag 2 en op elke 1.000 in laag 3, en nooit met minder dan twee. Bij een laag die de klok rond werkt, komen daar een avond- en een nachtdienst van elk twee medewerkers bij. Dat is onze vuistregel; in de pilot ziet u of die bij u klopt.',
    },
    hours: {
      own: 'De tijden uit ‘Reikwijdte en eigenaar’ waarop er iemand bereikbaar is.',
      outsourced:
        'De leverancier werkt de klok rond, maar voor uw eigen lagen gelden de tijden uit ‘Reikwijdte en eigenaar’. Spreek dus af wie er bij een major incident ’s nachts wordt gebeld.',
    },
    languages:
      'De talen waarin gebruikers hulp krijgen. Online biedt Microsoft ondersteuning in het Engels en het Japans.',
    timeLimit:
      'Ons voorstel is 30 minuten voor laag 1 en 2 uur voor laag 2; voor een team dat het werk van twee lagen doet, is het ook 2 uur. Bekijk uw eerste 50 tickets en pas de tijden daarop aan.',
    duties:
      'Laag 1 doet wat een helpdeskrol toestaat, laag 2 leest logboeken en laag 3 wijzigt beleid. Ontbreekt er een laag, dan gaat het werk naar een andere.',
    team: 'Een algemene naam, tot u de naam invult die bij u gangbaar is.',
    activities:
      'Bij elke activiteit is één partij eindverantwoordelijk, zodat er iemand beslist. De verdeling volgt de lagen hierboven.',
    workloads:
      'Configuration Manager beheert een workload totdat iemand die naar Intune overzet. Daarom gaan we ervan uit dat er nog niets is overgezet. Loop elke regel na met uw Configuration Manager-beheerders.',
  },

  teams: {
    all: { tier0: 'Hulppagina’s', tier4: 'Microsoft-ondersteuning' },
    few: { tier1: 'IT-support', tier3: 'IT-beheer' },
    desk: { tier1: 'Servicedesk', tier2: 'Werkplekbeheer', tier3: 'Endpointteam' },
    partner: { tier1: 'IT-team', tier3: 'IT-partner' },
    outsourced: {
      tier1: 'Servicedesk van de leverancier',
      tier2: 'Werkplekbeheer',
      tier3: 'Endpointteam',
    },
  },
};
