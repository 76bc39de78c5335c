import type { MeasuresReasons } from './en';

export const reasons: MeasuresReasons = {
  why: {
    measures:
      'Aan een paar cijfers waarmee u iets beslist, hebt u meer dan aan een lang rapport. Welke wij kiezen, hangt af van uw lagen en van de criteria om de gezamenlijke call te stoppen. De keuze is onze vuistregel.',
    share:
      'Dit is een startwaarde en onze vuistregel, want voor een Intune-uitrol publiceert niemand zulke cijfers. Vervang deze waarde door wat u in de pilot meet.',
    usedFor: 'Bij deze beslissingen zegt het cijfer naar onze ervaring het meest.',
    baseline:
      'Een week vóór de eerste dag van de uitrol zijn er genoeg cijfers uit de pilot en beslist u of u doorgaat. Die week is onze vuistregel.',
    baselineBy: 'Deze laag legt elk ticket vast en heeft de cijfers dus het eerst.',
    readEvery: 'Eén keer per week is genoeg, want het trendoverleg is er toch al.',
    readBy:
      'Wie gebruikers helpt en wie het tempo van de uitrol bepaalt, moeten dezelfde cijfers zien.',
    missed:
      'Eerst zoekt u de oorzaak. Daarna kiest u tussen wachten, trainen en meer mensen inzetten.',
    missedFew: 'Met een of twee IT’ers kunt u alleen de oorzaak zoeken en het tempo verlagen.',
    missedBy: 'Wie dit beslist, moet een fase kunnen stilleggen.',
    normalFrom:
      'Vier weken na het einde van de uitrol is het aantal tickets meestal weer stabiel. Dat is onze vuistregel.',
    normalBy: 'De planeigenaar beslist ook wanneer het plan niet meer nodig is.',
  },
};
