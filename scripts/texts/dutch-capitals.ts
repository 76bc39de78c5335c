import { type Check, quoted } from './text.ts';

/** Names, which keep their capital behind a comma. */
// prettier-ignore
const names = [
  // Products, and what Microsoft calls roles and places in them.
  'Android', 'Azure', 'Bedrijfsportal', 'Configuration Manager', 'FileVault', 'GitLab', 'Google', 'Intune', 'Linux',
  'Managed Desktop', 'Microsoft', 'Remote Help', 'Skype', 'WebSocket', 'Windows', 'Helpdeskbeheerder', 'Toepassingsbeheerder',
  'Problemen oplossen', 'Co-beheer', 'Bestanden', 'Get Support', 'Help', 'More', 'Send', 'Upload',
  // Languages and places.
  'Arabisch', 'Azië', 'Chinees', 'Deens', 'Duits', 'Engels', 'Fins', 'Frans', 'Hebreeuws', 'Hindi', 'Indonesisch', 'Italiaans',
  'Japans', 'Koreaans', 'Noors', 'Oekraïens', 'Pools', 'Portugees', 'Spaans', 'Thai', 'Tsjechisch', 'Turks', 'Vietnamees', 'Zweeds',
  'New York', 'Noord', 'Singapore', 'Venlo',
  // People of the examples.
  'Esra', 'Kevin', 'Thijs', 'Wouter',
];

const capital = new RegExp(String.raw`, (?!(?:${names.join('|')})(?!\p{L}))\p{Lu}\p{Ll}+`, 'gu');

/** A capital behind a comma, as programs leave it when they join values: "Ticket, Telefoon, Chat". */
export const capitalsAfterCommas: Check = (text) => quoted(text, capital);
