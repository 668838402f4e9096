/** Paper says where it came from. */
export function listenForPrint(): void {
  addEventListener('beforeprint', () => {
    for (const place of document.querySelectorAll('[data-address]')) place.textContent = location.href;
  });
}
