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

/** By language, the folder its pages stand in: `en/`. The page says so itself, for it is served alone, without any other script. */
function folders(): Record<string, string> {
  return JSON.parse(document.querySelector<HTMLElement>('[data-folders]')?.dataset['folders'] ?? '{}');
}

/** A host with one page for all lost addresses speaks Chinese below `/en/` too: there the page of that language takes its place. */
async function inTheirLanguage(root: string): Promise<void> {
  const [lang, folder] =
    Object.entries(folders()).find(([, each]) => each !== '' && location.pathname.startsWith(root + each)) ??
    [];
  if (lang === undefined || lang === document.documentElement.lang) return;
  const answer = await fetch(`${root}${folder}404.html`).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (page.documentElement.lang !== lang) return;
  document.documentElement.lang = lang;
  document.title = page.title;
  document.body.replaceWith(page.body);
}

const root = await findRoot();
if (root !== null) {
  await inTheirLanguage(root);
  const base = new URL(root + (folders()[document.documentElement.lang] ?? ''), location.href);
  for (const link of document.querySelectorAll('a[href]')) {
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
