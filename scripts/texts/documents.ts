import { type Check, quoted } from './text.ts';

/** A zone by the name that computers give it; people say "Dutch time". */
export const zoneNames: Check = (text) =>
  Array.from(text.matchAll(/\b[A-Z][a-z]+(?:\/[A-Z][\w-]+)+/g), ([name]) => name).filter(isZone);

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** A short name of something, with what stands behind it in brackets, before its colon. A time of day has none. */
const label = String.raw`[^:：;；.。,，、()（）]{1,30}(?:\([^)]*\)|（[^）]*）)?[:：](?!\d)`;

/** "Label: value; label: value" where a sentence, a list or a table should stand. */
const labels = new RegExp(
  String.raw`(?:^|[.。(（;；] ?)${label}[^:：.。]*[;；,，、]\s*${label}`,
  'gu',
);

/** A unit that has stayed with the label when the value has gone: "Published within (working days): 2". */
const unitInLabel =
  /[(（][^()（）]*(?:days|hours|minutes|dagen|uren|minuten|天|小時|分鐘|일|시간|분)[)）][:：]/gu;

/** Parts put side by side with a dash, or in Chinese a frequency and a weekday with a space. */
const sideBySide = /\S – \S|每\S{0,2}[週月] (?:週|星期)\S/gu;

/** What programs join where a person would write a sentence. */
export const machineJoins: Check = (text) =>
  text
    .split('\n')
    .flatMap((line) => [labels, unitInLabel, sideBySide].flatMap((join) => quoted(line, join)));
