import { placeIn } from './fragment.ts';

/** Checks by verdict and kind: any of the ticked, both together. The choice stands in the address. */
const names = ['verdict', 'kind'] as const;

function boxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
}

function sift(form: HTMLFormElement): void {
  const ticked = boxes(form).filter(({ checked }) => checked);
  let left = 0;
  for (const row of document.querySelectorAll<HTMLElement>('.check-row')) {
    const kept = names.every((name) => {
      const wanted = ticked.filter((box) => box.name === name);
      return wanted.length === 0 || wanted.some(({ value }) => value === row.dataset[name]);
    });
    row.hidden = !kept;
    if (kept) left++;
  }
  for (const sheet of document.querySelectorAll<HTMLElement>('.checked'))
    sheet.hidden = sheet.querySelector('.check-row:not([hidden])') === null;
  const none = form.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = left > 0;
}

function fromAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const box of boxes(form)) box.checked = query.getAll(box.name).includes(box.value);
  sift(form);
}

const standing = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>('[data-sieve]');

/** Brings what stands in the page in line with the address: for checks that came into it after the page was there. */
export function siftAnew(): void {
  const form = standing();
  if (form) fromAddress(form);
}

export function listenForSieve(): void {
  const sieveOf = ({ target }: Event): HTMLFormElement | null =>
    target instanceof Element ? target.closest<HTMLFormElement>('[data-sieve]') : null;
  document.addEventListener('submit', (event) => {
    if (sieveOf(event)) event.preventDefault();
  });
  document.addEventListener('change', (event) => {
    const form = sieveOf(event);
    if (!form) return;
    const address = new URL(location.href);
    for (const name of names) address.searchParams.delete(name);
    for (const { name, value, checked } of boxes(form)) if (checked) address.searchParams.append(name, value);
    history.pushState(null, '', address);
    sift(form);
  });
  addEventListener('popstate', siftAnew);
  if (!standing()) return;
  siftAnew();
  // A link to one check opens it even where the choice would hide it.
  const named = location.hash === '' ? null : document.getElementById(placeIn(location.hash));
  if (named) {
    named.hidden = false;
    named.closest<HTMLElement>('.checked')?.removeAttribute('hidden');
    named.scrollIntoView({ block: 'center' });
  }
}
