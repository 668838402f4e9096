/** Keeps what the address says when the language changes, and remembers the choice. */
export function listenForLanguage(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-lang]') : null;
    if (!link) return;
    link.search = location.search;
    link.hash = location.hash;
    try {
      localStorage.setItem('tickmark-lang', link.dataset['lang'] ?? '');
    } catch {
      // Storage may be switched off; the address still says the language.
    }
  });
}
