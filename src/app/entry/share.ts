import '../style/share.css';
import { listenForCopies } from '../share/copy.ts';

listenForCopies();
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-share]') : null;
  const { share, root } = button?.dataset ?? {};
  if (!button || share === undefined || root === undefined) return;
  button.setAttribute('aria-busy', 'true');
  import('../share/open.ts')
    .then(({ openDialog }) => openDialog(share, root))
    .catch((error: unknown) => {
      // Without a connection there is no dialog; the files beside it are plain links.
      button.title = error instanceof Error ? error.message : String(error);
    })
    .finally(() => button.removeAttribute('aria-busy'));
});
