/** A name within a Chinese sentence: a half-width space where a Latin letter or a digit meets Chinese text. */
export const spacedName = (name: string) =>
  name
    .replace(/^([\p{Script=Latin}\p{N}])/u, ' $1')
    .replace(/([\p{Script=Latin}\p{N}.)])$/u, '$1 ');
