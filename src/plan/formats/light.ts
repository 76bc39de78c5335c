/** The formats that need no library: together they weigh less than each in a file of its own. */
export { write as calendar } from './calendar/file';
export { write as contacts } from './contacts';
export { write as html } from './html/file';
export { write as raci } from './raci';
