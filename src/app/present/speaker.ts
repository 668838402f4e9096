import type { Say } from '../message/say.ts';
import { openChannel } from './channel.ts';
import { fetchSlide, reveal, type Slide } from './slide.ts';

/** The speaker's window: the slide that is seen, the next one, the paragraph and its checks, and the time. It also steers. */
export async function openSpeaker(name: string, charts: readonly string[], say: Say): Promise<void> {
  const slides = (await Promise.all(charts.map(fetchSlide))).filter((slide) => slide !== null);
  // The same slide may stand in two places here: seen now, and next.
  const ahead = slides.map((slide): Slide => {
    const root = slide.root.cloneNode(true);
    return root instanceof HTMLElement ? { ...slide, root } : slide;
  });
  const view = build(say);
  for (const each of document.body.children) if (each instanceof HTMLElement) each.hidden = true;
  document.body.append(view.root);
  document.title = `${say('presentSpeaker')} · ${document.title}`;

  const channel = openChannel(name, (word) => {
    if (word.type !== 'at') return;
    const now = slides[word.slide];
    const next = ahead[word.slide + 1];
    if (!now) return;
    now.root.hidden = false;
    reveal(now, word.step);
    view.now.replaceChildren(now.root);
    view.where.textContent = `${say('presentAt', { n: word.slide + 1, m: slides.length })} · ${say('presentStep', { n: word.step, m: now.steps.length })}`;
    if (next) {
      next.root.hidden = false;
      reveal(next, next.steps.length);
      view.next.replaceChildren(next.root);
    } else view.next.replaceChildren(say('presentLastSlide'));
    const notes = now.root.querySelector<HTMLTemplateElement>('template[data-notes]');
    if (view.notes.dataset['of'] !== now.id) {
      view.notes.dataset['of'] = now.id;
      view.notes.replaceChildren(...(notes ? [notes.content.cloneNode(true)] : []));
      view.notes.scrollTop = 0;
    }
    const latest = now.steps[word.step - 1];
    for (const mark of view.notes.querySelectorAll('mark'))
      mark.classList.toggle('ringed', mark.getAttribute('data-figure') === latest);
  });
  channel?.say({ type: 'where' });

  const go = (by: 'step' | 'slide', to: 1 | -1) => channel?.say({ type: 'go', by, to });
  view.root.addEventListener('click', ({ target }) => {
    const act =
      target instanceof Element ? target.closest<HTMLElement>('[data-go]')?.dataset['go'] : undefined;
    if (act !== undefined) go('step', act === 'next' ? 1 : -1);
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton =
      event.target instanceof Element && event.target.closest('button,a,[data-notes-of]') !== null;
    const to = ['ArrowRight', 'PageDown', ' '].includes(event.key)
      ? 1
      : ['ArrowLeft', 'PageUp'].includes(event.key)
        ? -1
        : 0;
    if (to === 0 || (onButton && event.key === ' ')) return;
    event.preventDefault();
    go(event.key.startsWith('Page') ? 'slide' : 'step', to);
  });

  const began = Date.now();
  const tick = (): void => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    view.clock.textContent = `${say('presentElapsed')} ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  tick();
  setInterval(tick, 1000);
}

function build(say: Say) {
  const make = (tag: string, className: string): HTMLElement => {
    const made = document.createElement(tag);
    made.className = className;
    return made;
  };
  const root = make('main', 'speaker');
  const top = make('div', 'top-line');
  const where = make('h1', 'where');
  where.textContent = say('presentWaiting');
  const clock = make('span', 'clock');
  const [previous, forward] = (['previous', 'next'] as const).map((act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['go'] = act;
    button.textContent = act === 'next' ? `${say('presentNext')} →` : `← ${say('presentPrevious')}`;
    return button;
  });
  top.append(where, clock, ...[previous, forward].flatMap((button) => button ?? []));
  const now = make('div', 'frame now');
  const beside = make('div', 'beside');
  const nextName = make('h2', '');
  nextName.textContent = say('presentNextSlide');
  const next = make('div', 'frame next');
  const notesName = make('h2', '');
  notesName.textContent = say('presentPassage');
  const notes = make('div', 'notes');
  notes.tabIndex = 0;
  notes.dataset['notesOf'] = '';
  notes.setAttribute('role', 'region');
  notes.setAttribute('aria-label', say('presentPassage'));
  beside.append(nextName, next, notesName, notes);
  root.append(top, now, beside);
  return { root, where, clock, now, next, notes };
}
