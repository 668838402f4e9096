/** The page for addresses that lead nowhere stands at any depth: its links are set from where the site's root is found to be. */
async function findRoot(): Promise<string | null> {
  const parts = location.pathname.split('/').slice(0, -1);
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const root = `${parts.slice(0, depth).join('/')}/`;
    const answer = await fetch(`${root}icon.svg`, { method: 'HEAD' }).catch(() => null);
    if (answer?.ok && answer.headers.get('content-type')?.includes('svg')) return root;
  }
  return null;
}

const root = await findRoot();
if (root !== null)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-path]'))
    link.href = root + (link.dataset['path'] ?? '');
export {};
