import type { Exhibit } from './exhibit.ts';
import { speaksOf } from './exhibit.ts';

/** Quotations that stood in a slot before another took their place, to be put back. */
const before = new WeakMap<HTMLElement, Element | null>();

/**
 * Brings the sentence of a figure into an exhibit's slot and returns it, or `null` when this page does not hold it.
 * It comes from where it already stands, from the shelf below the chart, or from those kept for the page.
 */
export function bringSentence(exhibit: Exhibit, id: string): HTMLElement | null {
  const { slot } = exhibit;
  const standing = slot.querySelector<HTMLElement>('.quotation');
  if (standing && speaksOf(standing, id)) return standing;
  const found = onShelf(exhibit, id) ?? fromPage(id);
  if (found === null) return null;
  if (!before.has(slot)) before.set(slot, standing);
  const shelf = exhibit.root.closest('main')?.querySelector('[data-shelf]');
  // On a chart's own page every sentence stands once: the one that leaves the slot takes the place of the one that comes.
  if (shelf?.contains(found) && standing) found.replaceWith(standing);
  else standing?.remove();
  slot.append(found);
  return found;
}

/** Puts back what an exhibit showed before a mark was opened. */
export function restoreSentence(exhibit: Exhibit): void {
  const { slot } = exhibit;
  const first = before.get(slot);
  if (first === undefined) return;
  const standing = slot.querySelector('.quotation');
  if (first !== standing) {
    if (first?.closest('[data-shelf]') && standing) {
      const place = document.createComment('');
      first.replaceWith(place);
      standing.replaceWith(first);
      place.replaceWith(standing);
    } else {
      standing?.remove();
      if (first) slot.append(first);
    }
  }
  before.delete(slot);
}

function onShelf(exhibit: Exhibit, id: string): HTMLElement | null {
  const shelf = exhibit.root.closest('main')?.querySelectorAll<HTMLElement>('[data-shelf] .quotation') ?? [];
  return [...shelf].find((quotation) => speaksOf(quotation, id)) ?? null;
}

function fromPage(id: string): HTMLElement | null {
  const kept = [...document.querySelectorAll<HTMLTemplateElement>('template[data-sentence]')];
  for (const template of [...kept, ...come()]) {
    if (!speaksOf(template.content, id)) continue;
    const copy = template.content.cloneNode(true);
    if (copy instanceof DocumentFragment) return copy.querySelector<HTMLElement>('.quotation');
  }
  return null;
}

// A page of many charts opens without their sentences; they come in a file of their own as soon as it stands.

let text: string | null = null;
let read: HTMLTemplateElement[] | null = null;
let coming: Promise<void> | null = null;

/** The sentences that came, read when the first one is asked for. */
function come(): HTMLTemplateElement[] {
  if (text === null) return [];
  if (read === null) {
    const all = document.createElement('template');
    all.innerHTML = text;
    read = [...all.content.querySelectorAll<HTMLTemplateElement>('template[data-sentence]')];
  }
  return read;
}

const awaited = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-sentences-from]');

/** Whether this page has sentences that are not here yet. */
export const sentencesAreComing = (): boolean => awaited() !== null;

/** Fetches the page's sentences, once; resolves when they have come or will not. */
export function fetchSentences(): Promise<void> {
  return (coming ??= fetchText(awaited()?.dataset['sentencesFrom']));
}

async function fetchText(address: string | undefined): Promise<void> {
  if (address === undefined) return;
  const answer = await fetch(address).catch(() => null);
  if (answer?.ok === true) text = await answer.text();
  awaited()?.remove();
}
