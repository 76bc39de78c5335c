import type { Texts } from './en';

export const texts: Texts = {
  small: {
    loan: 'Een iPhone een dag lenen voor bezichtigingen',
  },

  medium: {
    vipList:
      'Groep ‘Directie en vestigingsmanagers’ in het serviceportaal; aanspreekpunt: Samira el Idrissi',
    holder: 'Een telefoonhouder met lader in een bestelbus laten plaatsen',
  },

  large: {
    vipList: 'Groep ‘Directiesupport’ in MijnIT; aanspreekpunt: één medewerker per team van laag 2',
    travel: 'Een schone laptop en telefoon lenen voor een reis naar een risicoland',
  },
};
