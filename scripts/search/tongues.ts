import type { Locale } from '../../src/i18n/locales.ts';
import { normalForm } from '../../src/components/site/search/words.ts';

/** Words of questions and small words, and endings of words, as the language writes them. */
interface Written {
  stop: string;
  endings: string;
  least: number;
}

const written: { [Language in Locale]: Written } = {
  en: {
    stop: 'a about after all also an and any are as at be been before but by can could did do does doesnt dont during each for from get gets got had has have how i if in into is isnt it its just like may me more most much must my need needs no not of on one only or other our out over set should so some such than that the their them then there these they this those to too up us use used very was we were what when where which while who whom whose why will with within would you your',
    endings: 'ingly ings ing ies ied ment ments ed es s y e',
    least: 3,
  },
  nl: {
    stop: 'aan al alle als bij dan dat de deze die dit doe doen door dus een eens en er ergens ga gaan geen haar had heb hebben heeft hem het hier hij hoe hoeveel hun ik in is ja je kan kun kunnen kunt maar mag me meer men met mij mijn moet moeten mogen na naar niet nodig nog nu of om omdat onder ons onze ook op over te tegen tot u uit uw van veel voor waar waarom wanneer want waren was wat we welke werd werkt wie wil worden wordt wij zal ze zelf zich zij zijn zo zou',
    endings: 'ingen eren enden elijke elijk ende ing ers ten den en er es de te s e t',
    least: 4,
  },
  ko: {
    stop: '수 것 때 및 등 더 그 이 저 제 할 하는 하면 하나요 하려면 해도 되나요 되는 되는지 있는 있나요 있는지 어떻게 언제 누가 무엇 뭘 어디 왜 몇 하십시오 합니다 됩니다 있습니다 없습니다 입니다',
    endings:
      '이면 에서는 에서의 으로는 하십시오 습니다 하려면 에게서 이라는 라는 에서 에게 으로 까지 부터 처럼 보다 마다 하고 하면 하는 하기 해야 해도 했을 할지 하지 합니다 됩니다 되면 되는 이나 이란 와의 과의 로는 ᆸ니다 었습니다 았습니다 였습니다 으십시오 십시오 으면 면 으며 며 고 는지 던 어서 아서 여서 거나 지만 므로 도록 려고 어야 아야 여야 게 은 는 이 가 을 를 의 에 로 와 과 도 만 나 란 할 한 해 된 될',
    least: 4,
  },
  'zh-tw': {
    // Chinese is cut where these stand.
    stop: '的 了 嗎 呢 吧 是 在 把 與 和 或 之 其 我 你 您 他 誰 哪 什麼 怎麼 怎樣 這 那 也 都 就 還 很 可以 應該 需要 如何 多少 幾 請 會不會 要不要',
    endings: '',
    least: 9,
  },
};

/** What the index of a language carries of it, in the form in which words are compared. */
export function tongueOf(locale: Locale) {
  const { stop, endings, least } = written[locale];
  return {
    stop: normalForm(stop),
    endings: [...new Set(normalForm(endings).split(' ').filter(Boolean))]
      .toSorted((one, other) => other.length - one.length)
      .join(' '),
    least,
  };
}
