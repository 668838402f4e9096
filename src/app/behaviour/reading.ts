import { placeIn } from './fragment.ts';

/** The figure an address names gets the focus, so that a keyboard or a screen reader goes on from there. */
export function focusOn(id: string): void {
  const target = id === '' ? null : document.getElementById(id);
  if (!target) return;
  const folded = target.closest('details');
  if (folded) folded.open = true;
  for (const mark of document.querySelectorAll('mark.ringed')) mark.classList.remove('ringed');
  target.classList.toggle('ringed', target.tagName === 'MARK');
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}

function focusTarget(): void {
  focusOn(placeIn(location.hash));
}

/** Lights a figure's place in the minimap while the pointer is on it in the text, and the other way round. */
function twin(event: Event): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  for (const lit of document.querySelectorAll('.reader .lit')) lit.classList.remove('lit');
  const at = target.closest<HTMLElement>('[data-figure-at]')?.dataset['figureAt'];
  const of = target.closest<HTMLElement>('mark[data-figure]')?.dataset['figure'];
  if (at !== undefined) document.querySelector(`mark[data-figure="${CSS.escape(at)}"]`)?.classList.add('lit');
  if (of !== undefined) document.querySelector(`[data-figure-at="${CSS.escape(of)}"]`)?.classList.add('lit');
}

/** Arrow keys walk from figure to figure while one has the focus. */
function step(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
  const mark = target.closest('.document mark[id]');
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (!mark || by === 0) return;
  const marks = [...document.querySelectorAll<HTMLElement>('.document mark[id]:not(.faded)')];
  const next = marks[marks.findIndex((each) => each === mark) + by];
  if (!next) return;
  event.preventDefault();
  const place = document.querySelector<HTMLAnchorElement>(`a[data-figure-at="${CSS.escape(next.id)}"]`);
  if (place) history.replaceState(history.state, '', place.href);
  focusOn(next.id);
}

/** Fades every figure but those of one kind or verdict, and says so in the address. */
function filter(show: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-show]')];
  const chosen = buttons.find((button) => button.dataset['show'] === show) ?? buttons[0];
  for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen));
  const ids = chosen?.dataset['ids']?.split(' ');
  for (const mark of document.querySelectorAll<HTMLElement>('.document mark[data-figure]'))
    mark.classList.toggle('faded', ids !== undefined && !ids.includes(mark.dataset['figure'] ?? ''));
  for (const place of document.querySelectorAll<HTMLElement>('[data-figure-at]'))
    place.hidden = ids !== undefined && !ids.includes(place.dataset['figureAt'] ?? '');
}

function onFilter({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-show]') : null;
  if (!button) return;
  const show = button.dataset['show'] ?? '';
  const address = new URL(location.href);
  if (show === '') address.searchParams.delete('show');
  else address.searchParams.set('show', show);
  history.replaceState(history.state, '', address.href);
  filter(show);
}

export function listenForReading(): void {
  addEventListener('hashchange', focusTarget);
  document.addEventListener('pointerover', twin);
  document.addEventListener('keydown', step);
  document.addEventListener('click', onFilter);
  const show = new URLSearchParams(location.search).get('show');
  if (show !== null) filter(show);
  focusTarget();
}
