/** Brings a field into view and gives it the focus. Tells whether it was there. */
export function goToField(id: string): boolean {
  const control = document.getElementById(id);
  for (
    let folded = control?.closest('details:not([open])');
    folded;
    folded = folded.closest('details:not([open])')
  ) {
    folded.setAttribute('open', '');
  }
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
  return control !== null;
}

/** Gives the focus to an element if it can take it, without moving what is in sight. */
export function focusOn(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement) || !element.isConnected) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
