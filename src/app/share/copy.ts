/** Copies the text that stands with a `[data-copy]` button: the nearest `pre` or `textarea` around it. */
export function listenForCopies(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const text = button?.closest('div')?.querySelector('pre,textarea');
    if (!button || !text) return;
    const words = text instanceof HTMLTextAreaElement ? text.value : (text.textContent ?? '');
    copy(words, text).then((copied) => {
      button.dataset['copied'] = String(copied);
      setTimeout(() => delete button.dataset['copied'], 2000);
    });
  });
}

/** Puts words on the clipboard; where that is not allowed, selects them, so that they can be copied by hand. */
async function copy(words: string, from: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    if (from instanceof HTMLTextAreaElement) from.select();
    else getSelection()?.selectAllChildren(from);
    return false;
  }
}
