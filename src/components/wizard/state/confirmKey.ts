import { useEffect } from 'preact/hooks';
import { isComposing } from './composing';

/**
 * Ctrl+Enter in a field confirms its answer, where that is not the user's own yet.
 * @param isInDoubt whether the answer of the field with this address is to confirm
 */
export function useConfirmKey(
  form: { readonly current: HTMLElement | null },
  isInDoubt: (field: string) => boolean,
  confirm: (field: string) => void,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, defaultPrevented } = event;
      if (key !== 'Enter' || !ctrlKey || isComposing(event) || defaultPrevented) return;
      // Of several choices each stands in the group that has the address.
      let at = target instanceof Element ? target : null;
      while (at && !isInDoubt(at.id)) at = at.parentElement;
      if (!at) return;
      event.preventDefault();
      confirm(at.id);
    };
    const place = form.current;
    place?.addEventListener('keydown', press);
    return () => {
      place?.removeEventListener('keydown', press);
    };
  });
}
