import type { Kind, QuestionOfKind } from '../../../plan/kinds/question';
import { ChoiceField, isFolded } from './ChoiceField';
import type { FieldKind } from './control';
import { DateField, TimeField } from './DateTimeField';
import { ManyField } from './ManyField';
import { NumberField } from './NumberField';
import { RefField, RefsField } from './RefField';
import { TextField } from './TextField';
import { ZoneField } from './ZoneField';

const single = () => false;

/** The field of every kind of question. */
export const fieldKinds: { [Name in Kind]: FieldKind<QuestionOfKind[Name]> } = {
  text: { Control: TextField, isGroup: single },
  number: { Control: NumberField, isGroup: single },
  date: { Control: DateField, isGroup: single },
  time: { Control: TimeField, isGroup: single },
  zone: { Control: ZoneField, isGroup: single },
  choice: { Control: ChoiceField, isGroup: (question) => !isFolded(question) },
  ref: { Control: RefField, isGroup: single },
  refs: { Control: RefsField, isGroup: () => true },
  many: { Control: ManyField, isGroup: () => true },
};
