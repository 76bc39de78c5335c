/**
 * Whether a key belongs to an input method. In Safari the key that ends a composition comes after its end, told only by
 * its code: https://bugs.webkit.org/show_bug.cgi?id=165004
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells it
  event.isComposing || event.keyCode === 229;
