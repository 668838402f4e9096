import type { Say } from '../message/say.ts';
import { moved } from './selection.ts';

export interface Chooser {
  /** Puts these charts into the list; ids this site does not have are left out and named. */
  choose: (ids: readonly string[]) => void;
  chosen: () => readonly string[];
}

/** Brings the page's list of charts to life: add, take out, put in order with buttons, keys or the pointer. */
export function openChooser(say: Say, changed: (ids: readonly string[]) => void): Chooser | null {
  const list = document.querySelector<HTMLOListElement>('[data-chosen]');
  const start = document.querySelector<HTMLButtonElement>('[data-act=start]');
  if (!list || !start) return null;
  const choices = [...document.querySelectorAll<HTMLElement>('[data-choice]')];
  const titles = new Map(
    choices.map((choice) => [choice.dataset['choice'] ?? '', choice.querySelector('a')?.textContent ?? '']),
  );
  let ids: readonly string[] = [];

  const draw = (focus?: { id: string; act: string }): void => {
    list.replaceChildren(...ids.map((id) => rowOf(id, titles.get(id) ?? id, say)));
    for (const choice of choices)
      choice
        .querySelector('[data-act=add]')
        ?.setAttribute('aria-pressed', String(ids.includes(choice.dataset['choice'] ?? '')));
    start.disabled = ids.length === 0;
    document.querySelector('[data-none]')?.toggleAttribute('hidden', ids.length > 0);
    if (!focus) return;
    const row = [...list.children].find(
      (each) => each instanceof HTMLElement && each.dataset['chart'] === focus.id,
    );
    // At an end of the list the button that brought it there has gone: the other one takes the focus.
    const buttons = [
      ...(row?.querySelectorAll<HTMLElement>(`[data-act=${focus.act}],[data-act=up],[data-act=down]`) ?? []),
    ]
      .filter((button) => getComputedStyle(button).visibility === 'visible')
      .sort((a, b) => Number(b.dataset['act'] === focus.act) - Number(a.dataset['act'] === focus.act));
    buttons[0]?.focus();
  };
  const set = (next: readonly string[], focus?: { id: string; act: string }): void => {
    ids = next;
    draw(focus);
    changed(ids);
  };

  for (const choice of choices)
    choice.querySelector('[data-act=add]')?.addEventListener('click', () => {
      const id = choice.dataset['choice'] ?? '';
      set(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
    });

  const idOf = (target: EventTarget | null): string | null =>
    target instanceof Element
      ? (target.closest<HTMLElement>('[data-chart]')?.dataset['chart'] ?? null)
      : null;
  list.addEventListener('click', ({ target }) => {
    const act =
      target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined;
    const id = idOf(target);
    if (id === null || act === undefined) return;
    if (act === 'remove') {
      const next = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1];
      set(
        ids.filter((each) => each !== id),
        next === undefined ? undefined : { id: next, act: 'remove' },
      );
    } else set(moved(ids, id, act === 'up' ? -1 : 1), { id, act });
  });
  list.addEventListener('keydown', (event) => {
    const id = idOf(event.target);
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (id === null || by === 0) return;
    event.preventDefault();
    set(moved(ids, id, by), { id, act: by < 0 ? 'up' : 'down' });
  });
  let carried: string | null = null;
  list.addEventListener('dragstart', (event) => {
    carried = idOf(event.target);
    if (carried !== null) event.dataTransfer?.setData('text/plain', carried);
  });
  list.addEventListener('dragover', (event) => {
    if (carried !== null) event.preventDefault();
  });
  list.addEventListener('drop', (event) => {
    const onto = idOf(event.target);
    if (carried === null || onto === null) return;
    event.preventDefault();
    set(moved(ids, carried, ids.indexOf(onto) - ids.indexOf(carried)));
    carried = null;
  });

  const filter = document.querySelector<HTMLInputElement>('[data-filter]');
  filter?.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(/\s+/);
    for (const choice of choices)
      choice.hidden = !words.every((word) => choice.dataset['words']?.includes(word));
    for (const topic of document.querySelectorAll<HTMLElement>('[data-topic]'))
      topic.hidden = topic.querySelector('[data-choice]:not([hidden])') === null;
  });

  return {
    choose: (wanted) => {
      const lost = wanted.filter((id) => !titles.has(id));
      const note = document.querySelector<HTMLElement>('[data-lost]');
      if (note) {
        note.hidden = lost.length === 0;
        note.textContent = lost.length === 0 ? '' : say('presentLost', { ids: lost.join(', ') });
      }
      ids = wanted.filter((id) => titles.has(id));
      draw();
    },
    chosen: () => ids,
  };
}

function rowOf(id: string, title: string, say: Say): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset['chart'] = id;
  row.draggable = true;
  const name = document.createElement('span');
  name.textContent = title;
  const button = (act: string, sign: string, label: string): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.dataset['act'] = act;
    made.textContent = sign;
    made.setAttribute('aria-label', `${label}: ${title}`);
    return made;
  };
  row.append(
    name,
    button('up', '↑', say('presentUp')),
    button('down', '↓', say('presentDown')),
    button('remove', '×', say('presentRemove')),
  );
  return row;
}
