/** Points out the mark the address names, in every drawing, and puts its sentence in place of the first one. */
export function pointOut(id: string | null): void {
  if (id === null || id === '') return;
  const name = CSS.escape(id);
  const marks = document.querySelectorAll(`.drawing :is([data-figure="${name}"],[data-implied="${name}"])`);
  for (const mark of marks) mark.setAttribute('aria-current', 'true');
  const slot = document.querySelector('[data-quote]');
  if (!slot) return;
  if (!ring(slot, id)) {
    const kept = [...document.querySelectorAll<HTMLTemplateElement>('template[data-quoted]')].find(
      ({ dataset }) => dataset['quoted']?.split(' ').includes(id),
    );
    if (!kept) return;
    slot.replaceChildren(kept.content.cloneNode(true));
    ring(slot, id);
  }
}

/** Rings the words of a figure in a sentence. */
function ring(sentence: Element, id: string): boolean {
  const words = sentence.querySelector(`mark[data-figure="${CSS.escape(id)}"]`);
  if (!words) return false;
  for (const mark of sentence.querySelectorAll('mark.ringed')) mark.classList.remove('ringed');
  words.classList.add('ringed');
  return true;
}
