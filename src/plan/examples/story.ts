import type { Locale } from '../../i18n/locales';
import { language } from '../catalogue/sets';
import type { Answers, Groups } from '../kinds/question';
import type { Flat } from '../kinds/asked';
import type { IdOf } from '../kinds/idSet';
import type { Cast } from './cast/en';
import type { ExampleId } from './ids';

type Language = IdOf<typeof language>;

/** What the chapters of one worked example tell from: the company and its people, and a chapter's own texts. */
export type Story<Id extends ExampleId, Texts> = Cast[Id] &
  Texts & {
    /** Languages in which the company helps its users. */
    languages: Language[];
  };

/** What a chapter answers in each worked example, told in one language. */
export type ChapterExamples<All extends Groups> = (locale: Locale) => Promise<{
  [Id in ExampleId]: (story: Story<Id, object>) => Answers<Flat<All>>;
}>;

/** English and the language of the country, once where they are the same. */
const medium = ({ medium: { language: own } }: Cast) =>
  language.ids.filter((id) => id === 'en' || id === own);

/** The three companies, ready to be told. */
export const storiesOf = (cast: Cast): { [Id in ExampleId]: Story<Id, object> } => ({
  small: { ...cast.small, languages: [cast.small.language] },
  medium: { ...cast.medium, languages: medium(cast) },
  large: { ...cast.large, languages: ['en', 'zh-Hant', 'nl', 'ko', 'de', 'es'] },
});
