import type { PartlyReadMessages } from '../en/partlyRead';

const plural = new Intl.PluralRules('nl');
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

/** What is said of a file that can be read only in part; loaded when it is first needed. */
export const partlyRead: PartlyReadMessages = {
  title: 'Dit bestand is maar gedeeltelijk leesbaar',
  lead: (name) =>
    `U kunt ${name} als nieuw plan openen, zonder de gegevens hieronder. Het bestand zelf verandert niet.`,
  reason: {
    notAnId: (count) =>
      counted(count, 'keuze die deze planner niet biedt', 'keuzes die deze planner niet biedt'),
    badDate: (count) => counted(count, 'datum die niet bestaat', 'datums die niet bestaan'),
    badTime: (count) => counted(count, 'tijdstip dat niet bestaat', 'tijdstippen die niet bestaan'),
    badZone: (count) =>
      counted(count, 'tijdzone zonder geldige naam', 'tijdzones zonder geldige naam'),
    badNumber: (count) =>
      counted(
        count,
        'getal dat negatief of niet heel is',
        'getallen die negatief of niet heel zijn',
      ),
    notText: (count) =>
      counted(
        count,
        'antwoord dat tekst had moeten zijn',
        'antwoorden die tekst hadden moeten zijn',
      ),
    tooLong: (count) =>
      counted(
        count,
        'tekst die in geen enkel veld past; het begin wordt geopend',
        'teksten die in geen enkel veld passen; het begin wordt geopend',
      ),
    noEntryId: (count) =>
      counted(
        count,
        'lijstitem zonder het kenmerk van de planner',
        'lijstitems zonder het kenmerk van de planner',
      ),
    tooManyEntries: (count) =>
      counted(count, 'item meer dan er in de lijst past', 'items meer dan er in de lijst passen'),
    notAList: (count) =>
      counted(
        count,
        'antwoord dat een lijst had moeten zijn',
        'antwoorden die een lijst hadden moeten zijn',
      ),
    notAnswers: (count) =>
      counted(
        count,
        'hoofdstuk zonder leesbare antwoorden',
        'hoofdstukken zonder leesbare antwoorden',
      ),
  },
  more: (count) => `en op nog ${counted(count, 'plaats', 'plaatsen')}`,
  open: 'Toch openen',
  cancel: 'Annuleren',
};
