type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Cleans what stands in a field; the value is only replaced when that changes it, and the caret stays where it was. */
export function cleanControl(control: TextControl, clean: (typed: string) => string): string {
  const { value, selectionStart, selectionEnd, selectionDirection } = control;
  const cleaned = clean(value);
  if (cleaned === value) return value;
  const at = (place: number | null) => clean(value.slice(0, place ?? 0)).length;
  control.value = cleaned;
  control.setSelectionRange(at(selectionStart), at(selectionEnd), selectionDirection ?? 'none');
  return cleaned;
}
