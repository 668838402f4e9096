/**
 * The page for addresses that lead nowhere is shown at any depth. Its links are relative to the site's root, which is found by
 * asking for a file that stands there, from the deepest folder of the address up.
 */
async function findRoot(): Promise<string | null> {
  const parts = location.pathname.split('/').slice(0, -1);
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const root = `${parts.slice(0, depth).join('/')}/`;
    const answer = await fetch(`${root}icon.svg`, { method: 'HEAD' }).catch(() => null);
    if (answer?.ok && answer.headers.get('content-type')?.includes('svg')) return root;
  }
  return null;
}

/** What was looked for, as words to search with: the last piece of the address. */
function wanted(): string {
  const last = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last)
      .replace(/\.html$|[-_]/g, ' ')
      .trim();
  } catch {
    return '';
  }
}

const root = await findRoot();
if (root !== null) {
  const base = new URL(root, location.href);
  for (const link of document.querySelectorAll('a[href],link[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#')) link.setAttribute('href', new URL(href, base).href);
  }
  const search = document.querySelector<HTMLAnchorElement>('[data-search] a');
  const words = wanted();
  if (search && words !== '') {
    search.search = new URLSearchParams({ q: words }).toString();
    search.textContent += words;
    search.closest('[data-search]')?.removeAttribute('hidden');
  }
}

export {};
