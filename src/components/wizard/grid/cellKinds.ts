import type { ComponentType } from 'preact';
import type { Kind, QuestionOfKind } from '../../../plan/kinds/question';
import { ChoiceSelect } from '../fields/ChoiceField';
import type { ControlProps } from '../fields/control';
import { DateField, TimeField } from '../fields/DateTimeField';
import { NumberField } from '../fields/NumberField';
import { RefField } from '../fields/RefField';
import { TextField } from '../fields/TextField';
import { ZoneField } from '../fields/ZoneField';

/** What an answer of every kind is changed with in a cell; null where that takes the room of the row's details. */
export const cellKinds: {
  [Name in Kind]: ComponentType<ControlProps<QuestionOfKind[Name]>> | null;
} = {
  text: TextField,
  number: NumberField,
  date: DateField,
  time: TimeField,
  zone: ZoneField,
  choice: ChoiceSelect,
  ref: RefField,
  refs: null,
  many: null,
};
