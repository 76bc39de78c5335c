/** Brings a field into view and gives it the focus. Tells whether it was there. */
export function goToField(id: string): boolean {
  const control = document.getElementById(id);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
  return control !== null;
}
