import { mount, unmount } from 'svelte';
import { messagesIn, sayWith, uiLangs } from '../message/say.ts';
import { prefix } from '../route.ts';
import Dialog from './Dialog.svelte';
import { fetchBundle } from './sharing.ts';

/** Opens the dialog of a chart. `root` leads from this page to that of its language. Rejects when its data cannot be fetched. */
export async function openDialog(chart: string, root: string): Promise<void> {
  const bundle = await fetchBundle(chart, root);
  const lang = uiLangs.find((each) => each === document.documentElement.lang) ?? 'zh-Hans';
  const messages = messagesIn(lang, (text) => bundle.hant[text] ?? text);
  const toLang = new URL(root, location.href);
  const toSite = new URL('../'.repeat(prefix[lang].split('/').length - 1) || './', toLang);
  const opener = document.activeElement;
  const target = document.createElement('div');
  document.body.append(target);
  const dialog = mount(Dialog, {
    target,
    props: {
      bundle,
      lang,
      say: sayWith(lang, messages),
      root: toSite,
      closed: () => {
        void unmount(dialog);
        target.remove();
        if (opener instanceof HTMLElement) opener.focus();
      },
    },
  });
}
