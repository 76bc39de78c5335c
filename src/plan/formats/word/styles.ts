import {
  AlignmentType,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  UnderlineType,
} from 'docx';
import { type Locale, locales } from '../../../i18n/locales';
import { languageOf } from './run';

/** Fonts that Word brings along; those for Chinese and Korean, so that one is not drawn with letters of the other. */
const eastAsia: Record<Locale, string> = {
  en: 'Microsoft JhengHei',
  nl: 'Microsoft JhengHei',
  'zh-tw': 'Microsoft JhengHei',
  ko: 'Malgun Gothic',
};

const ink = '1A1D21';
const muted = '5A6069';
const accent = '0A5C6B';
const gap = '8A4B00';

/** How the document looks, in a language; sizes are half points, distances twentieths of a point. */
export function stylesFor(locale: Locale): IStylesOptions {
  const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: eastAsia[locale] };
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: ink },
    paragraph: {
      spacing: { before, after: 80, line: 264, lineRule: LineRuleType.AUTO },
      keepNext: true,
    },
  });
  return {
    default: {
      document: {
        run: { font, size: 21, color: ink, language: languageOf(locales[locale].format) },
        paragraph: { spacing: { after: 100, line: 276 } },
      },
      title: heading(40, 0),
      heading1: heading(30, 480),
      heading2: heading(24, 280),
      heading3: heading(22, 200),
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { color: muted } },
      { id: 'ContentsHeading', name: 'TOC Heading', basedOn: 'Normal', ...heading(26, 360) },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 0, line: 252 } },
      },
      {
        id: 'TableHead',
        name: 'Table Head',
        basedOn: 'TableText',
        run: { bold: true, color: muted },
        paragraph: { keepNext: true },
      },
      {
        id: 'MatrixText',
        name: 'Matrix Text',
        basedOn: 'TableText',
        run: { size: 14 },
      },
      {
        id: 'MatrixHead',
        name: 'Matrix Head',
        basedOn: 'TableHead',
        run: { size: 14 },
      },
      {
        id: 'AfterTable',
        name: 'After Table',
        basedOn: 'Normal',
        run: { size: 12 },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'Code',
        name: 'Code',
        basedOn: 'Normal',
        run: { font: 'Consolas', size: 18 },
        paragraph: { spacing: { after: 0 } },
      },
    ],
    characterStyles: [
      { id: 'Gap', name: 'Gap', run: { italics: true, color: gap } },
      {
        id: 'Proposal',
        name: 'Proposal',
        run: { color: muted, underline: { type: UnderlineType.DOTTED, color: accent } },
      },
      {
        id: 'ExampleValue',
        name: 'Example Value',
        run: { color: muted, underline: { type: UnderlineType.DASH, color: gap } },
      },
    ],
  };
}

/** How points and tasks are marked: no list has another in it. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [bullet('•')] },
    { reference: 'tasks', levels: [bullet('☐')] },
  ],
};

function bullet(text: string) {
  return {
    level: 0,
    text,
    format: LevelFormat.BULLET,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360, hanging: 360 }, spacing: { after: 40 } } },
  };
}
