import '../style/explore.css';
import { mount } from 'svelte';
import Explorer from '../explore/Explorer.svelte';
import type { Row } from '../explore/row.ts';
import type { Words } from '../explore/words.ts';

const place = document.querySelector<HTMLElement>('#explorer');
const words = document.querySelector('#explorer-words')?.textContent;
if (place && words) {
  // Until the rows have come, and if they do not, the plain table stays.
  const answer = await fetch(place.dataset['rows'] ?? '').catch(() => null);
  if (answer?.ok) {
    const rows: Row[] = await answer.json();
    const target = document.createElement('div');
    const own: Words = JSON.parse(words);
    mount(Explorer, { target, props: { rows, words: own, root: place.dataset['root'] ?? '' } });
    place.replaceChildren(target);
  }
}
