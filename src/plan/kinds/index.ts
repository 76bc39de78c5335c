export { entryOf, groupsOf } from './asked';
export { choice } from './choice';
export { list } from './list';
export { many } from './many';
export { number } from './number';
export { ref, refs } from './ref';
export { appointment, date, time, zone } from './stamp';
export { text } from './text';
