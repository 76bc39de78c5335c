import { pluralIn } from '../../../i18n/forms/plural';
import type { GeneralFindings } from './en';

const choose = pluralIn('nl');

export const findings: GeneralFindings = {
  approvedDraft: {
    looksFor: 'Een goedgekeurd plan met antwoorden die niemand heeft bevestigd.',
    title: (count) =>
      `De status is ‘Goedgekeurd’, maar ${count} ${choose(count, 'antwoord is', 'antwoorden zijn')} nog niet bevestigd.`,
    reason:
      'Bovenaan het document staat dat het een concept is, tot u alle antwoorden hebt bevestigd.',
  },
  ownWords: {
    looksFor: 'Eigen teksten in een andere taal dan het document, zonder vertaling.',
    title: (count, language) =>
      `${count} ${choose(count, 'antwoord', 'antwoorden')} in uw eigen woorden ${choose(count, 'blijft', 'blijven')} in het ${language} staan.`,
    reason:
      'Alles wat u uit een lijst kiest, staat vertaald in het document. Wat u zelf typt, blijft zoals het is tot u het vertaalt.',
  },
  changedWords: {
    looksFor: 'Teksten die na de vertaling zijn gewijzigd.',
    title: (count, language) =>
      `${count} ${choose(count, 'antwoord is', 'antwoorden zijn')} gewijzigd na de vertaling in het ${language}.`,
    reason:
      'In het document staat nog de eerdere vertaling, die misschien niet meer bij uw antwoord past.',
  },
};
