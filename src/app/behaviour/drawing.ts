import { show } from './selection.ts';

const small = matchMedia('(max-width: 40rem)');

/** Keeps one drawing of each chart in the page: the one for this width and the chosen form. */
export function listenForDrawings(): void {
  small.addEventListener('change', () => {
    for (const drawing of document.querySelectorAll<HTMLElement>('.drawing')) {
      const width = small.matches ? 'narrow' : 'wide';
      swap(drawing, drawing.dataset['form'] ?? '', width);
    }
    show();
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.forms button[data-form]') : null;
    if (button) choose(button.dataset['form'] ?? '', true);
  });
  const wanted = new URLSearchParams(location.search).get('form');
  if (wanted !== null) choose(wanted, false);
}

function choose(form: string, byHand: boolean): void {
  const drawing = document.querySelector<HTMLElement>('.chart-page .drawing');
  if (!drawing || !swap(drawing, form, small.matches ? 'narrow' : 'wide')) return;
  for (const button of document.querySelectorAll('.forms button'))
    button.setAttribute('aria-pressed', String(button.getAttribute('data-form') === form));
  if (byHand) {
    const address = new URL(location.href);
    address.searchParams.set('form', form);
    history.replaceState(history.state, '', address.href);
  }
  show();
}

/** Changes a drawing for another of the same chart; what stood there goes into a template, for later. */
function swap(drawing: HTMLElement, form: string, width: string): boolean {
  if (drawing.dataset['form'] === form && drawing.dataset['width'] === width) return true;
  const wanted = [
    ...(drawing.parentElement?.querySelectorAll<HTMLTemplateElement>('template[data-form]') ?? []),
  ].find(({ dataset }) => dataset['form'] === form && dataset['width'] === width);
  if (!wanted) return false;
  const kept = document.createElement('template');
  kept.dataset['form'] = drawing.dataset['form'] ?? '';
  kept.dataset['width'] = drawing.dataset['width'] ?? '';
  kept.content.append(...drawing.childNodes);
  drawing.append(wanted.content.cloneNode(true));
  drawing.dataset['form'] = form;
  drawing.dataset['width'] = width;
  wanted.replaceWith(kept);
  return true;
}
