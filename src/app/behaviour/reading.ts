/** The figure an address names gets the focus, so that a keyboard or a screen reader goes on from there. */
function focusTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  if (!target) return;
  const folded = target.closest('details');
  if (folded) folded.open = true;
  for (const mark of document.querySelectorAll('mark.ringed')) mark.classList.remove('ringed');
  if (target.matches('mark')) target.classList.add('ringed');
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
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

export function listenForReading(): void {
  addEventListener('hashchange', focusTarget);
  document.addEventListener('pointerover', twin);
  focusTarget();
}
