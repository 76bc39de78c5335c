/** Shows the button that opens the browser's print window. */
export function offerPrint(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    print();
  });
}
