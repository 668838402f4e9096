import { isOwnMachine } from '../share/ownMachine.ts';

/** A slide that has come, with the numbers it shows one by one. */
export interface Slide {
  id: string;
  root: HTMLElement;
  /** Ids of its marks in the order they are shown; what an official series draws behind them is there from the start. */
  steps: readonly string[];
}

const selector = '[data-figure],[data-implied]';
const idOf = (mark: Element) => mark.getAttribute('data-figure') ?? mark.getAttribute('data-implied') ?? '';

/** Fetches a slide; `null` when there is none by that name. Rejects when there is no connection. */
export async function fetchSlide(id: string): Promise<Slide | null> {
  const answer = await fetch(`slides/${encodeURIComponent(id)}.html`);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const root = page.querySelector<HTMLElement>('.slide');
  if (!root || root.dataset['chart'] !== id) return null;
  const slide = document.importNode(root, true);
  for (const link of slide.querySelectorAll<HTMLAnchorElement>('[data-address=unpublished]'))
    // Where no address was configured, the one this page was read at, if others can read it there.
    if (!isOwnMachine(new URL(link.href))) link.textContent = decodeURI(link.href);
  return { id, root: slide, steps: (slide.dataset['steps'] ?? '').split(' ').filter((step) => step !== '') };
}

/** Shows the first `step` numbers of a slide, and rings the words of the last of them. */
export function reveal(slide: Slide, step: number): void {
  const shown = new Set(slide.steps.slice(0, step));
  const last = slide.steps[step - 1];
  for (const mark of slide.root.querySelectorAll(`.drawing :is(${selector})`)) {
    const id = idOf(mark);
    mark.classList.toggle('unshown', !shown.has(id));
    mark.classList.toggle('latest', id === last);
  }
  for (const words of slide.root.querySelectorAll('.words mark'))
    words.classList.toggle('ringed', idOf(words) === last);
}
