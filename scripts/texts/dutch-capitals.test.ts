import { expect, test } from 'vitest';
import { capitalsAfterCommas } from './dutch-capitals.ts';

test.each([
  'Ticket, Telefoon, Chat',
  'Spoed (werk ligt stil), Verloren of gestolen apparaat',
  'Laag 1, Projectleider uitrol',
  'Werkplekbeheer, Helpdesk',
])('a capital behind a comma is found: %s', (text) => {
  expect(capitalsAfterCommas(text, 'nl')).not.toEqual([]);
});

test.each([
  'Ticket, telefoon, chat',
  'Nederlands, Engels, Duits',
  'iOS/iPadOS, Android, Windows',
  'de release, MFA en UPN',
  'Kies de tegel. Daarna, in Intune, de groep.',
])('names, abbreviations and small letters pass: %s', (text) => {
  expect(capitalsAfterCommas(text, 'nl')).toEqual([]);
});
