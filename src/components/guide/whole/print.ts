/** Puts a button above the contents that opens the browser's print window. */
export function offerPrint(): void {
  const guide = document.querySelector<HTMLElement>('[data-print]');
  const button = document.createElement('button');
  button.className = 'button no-print';
  button.textContent = guide?.dataset['print'] ?? '';
  button.onclick = () => {
    print();
  };
  guide?.querySelector('nav')?.before(button);
}
