import type { Say, UiLang } from '../message/say.ts';
import { openChannel, type Channel } from './channel.ts';
import { saveDeck, prepareDeck } from './deck.ts';
import { fetchSlide, reveal, type Slide } from './slide.ts';
import { queryOfPlace, type Place } from './selection.ts';

export interface Show {
  close: () => void;
}

interface Order {
  charts: readonly string[];
  at: { slide: number; step: number };
  say: Say;
  lang: UiLang;
  /** Is told where the show is, for the address; `null` when it has been left. */
  moved: (at: Place['at']) => void;
}

/** Shows charts full screen, number by number. Everything it needs is fetched before it begins: it goes on without a connection. */
export async function openShow({ charts, at, say, lang, moved }: Order): Promise<Show | null> {
  const slides = (await Promise.all(charts.map(fetchSlide))).filter((slide) => slide !== null);
  if (slides.length === 0) return null;
  let { slide, step } = { slide: Math.min(at.slide, slides.length - 1), step: at.step };
  const show = build(slides, say);
  const behind = [...document.body.children].filter((each) => each instanceof HTMLElement);
  const opener = document.activeElement;
  const name = crypto.randomUUID();

  const current = (): Slide | undefined => slides[slide];
  const tell = (): void => channel?.say({ type: 'at', slide, step });
  const go = (): void => {
    step = Math.min(step, current()?.steps.length ?? 0);
    slides.forEach((each, i) => {
      each.root.hidden = i !== slide;
      if (i === slide) reveal(each, step);
    });
    show.progress.style.width = `${(100 * (slide + (step + 1) / ((current()?.steps.length ?? 0) + 1))) / slides.length}%`;
    show.counter.textContent = `${slide + 1} / ${slides.length}`;
    show.said.textContent = spoken(current(), slide, step, slides.length, say);
    moved({ slide, step });
    tell();
  };
  const bySlide = (to: 1 | -1): void => {
    const next = slide + to;
    if (next < 0 || next >= slides.length) return;
    slide = next;
    step = 0;
    go();
  };
  const byStep = (to: 1 | -1): void => {
    const next = step + to;
    if (next >= 0 && next <= (current()?.steps.length ?? 0)) step = next;
    else if (slide + to < 0 || slide + to >= slides.length) return;
    else {
      slide += to;
      step = to > 0 ? 0 : (current()?.steps.length ?? 0);
    }
    go();
  };
  const channel: Channel | null = openChannel(name, (word) => {
    if (word.type === 'where') tell();
    else if (word.type === 'go') (word.by === 'slide' ? bySlide : byStep)(word.to);
  });
  const fullScreen = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void show.root.requestFullscreen().catch(() => undefined);
  };
  const speaker = (): void => {
    const query = `${queryOfPlace({ charts: slides.map(({ id }) => id), at: { slide: 0, step: 0 } })}&speaker=${name}`;
    open(location.pathname + query, 'tickmark-speaker', 'popup,width=1180,height=760');
  };
  const close = (): void => {
    if (!show.root.isConnected) return;
    if (document.fullscreenElement) void document.exitFullscreen();
    document.removeEventListener('keydown', onKey);
    channel?.close();
    show.root.remove();
    for (const each of behind) each.inert = false;
    document.documentElement.classList.remove('showing');
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    moved(null);
  };

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = event.target instanceof Element && event.target.closest('button,a') !== null;
    const act = actOf(event.key, event.shiftKey);
    // Space and Enter on a button or a link are that button's or link's.
    if (act === undefined || (onButton && (event.key === ' ' || event.key === 'Enter'))) return;
    event.preventDefault();
    acts[act]();
  }
  const acts: Record<Act, () => void> = {
    next: () => byStep(1),
    previous: () => byStep(-1),
    nextSlide: () => bySlide(1),
    previousSlide: () => bySlide(-1),
    first: () => {
      [slide, step] = [0, 0];
      go();
    },
    last: () => {
      slide = slides.length - 1;
      step = current()?.steps.length ?? 0;
      go();
    },
    full: fullScreen,
    speaker,
    print: () => print(),
    deck: () => {
      void saveDeck(
        slides.map(({ id }) => id),
        lang,
      ).catch((error: unknown) => {
        show.said.textContent = say('shareFailed', {
          why: error instanceof Error ? error.message : String(error),
        });
      });
    },
    choose: close,
  };
  show.root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act !== undefined && isAct(act)) acts[act]();
    else if (!target.closest('a,button') && getSelection()?.isCollapsed !== false && !swiped) byStep(1);
    swiped = false;
  });
  let touchedAt: { x: number; y: number } | null = null;
  let swiped = false;
  show.root.addEventListener('touchstart', ({ touches }) => {
    const [touch] = touches;
    touchedAt = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
  });
  show.root.addEventListener('touchend', ({ changedTouches }) => {
    const [touch] = changedTouches;
    if (!touch || !touchedAt) return;
    const across = touch.clientX - touchedAt.x;
    if (Math.abs(across) < 40 || Math.abs(across) < Math.abs(touch.clientY - touchedAt.y)) return;
    swiped = true;
    byStep(across < 0 ? 1 : -1);
  });

  for (const each of behind) each.inert = true;
  document.documentElement.classList.add('showing');
  document.body.append(show.root);
  document.addEventListener('keydown', onKey);
  show.root.focus();
  go();
  prepareDeck(slides.map(({ id }) => id));
  return { close };
}

const actNames = [
  'next',
  'previous',
  'nextSlide',
  'previousSlide',
  'first',
  'last',
  'full',
  'speaker',
  'print',
  'deck',
  'choose',
] as const;
type Act = (typeof actNames)[number];
const isAct = (name: string): name is Act => actNames.some((each) => each === name);

function actOf(key: string, shift: boolean): Act | undefined {
  if (key === ' ') return shift ? 'previous' : 'next';
  return keys.get(key.length === 1 ? key.toLowerCase() : key);
}

const keys: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['ArrowRight', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'previous'],
  ['Backspace', 'previous'],
  ['ArrowDown', 'nextSlide'],
  ['PageDown', 'nextSlide'],
  ['ArrowUp', 'previousSlide'],
  ['PageUp', 'previousSlide'],
  ['Home', 'first'],
  ['End', 'last'],
  ['f', 'full'],
  ['s', 'speaker'],
  ['p', 'print'],
  ['Escape', 'choose'],
]);

/** What a reader who does not see the slide is told: which slide, and the number that has just come. */
function spoken(slide: Slide | undefined, at: number, step: number, of: number, say: Say): string {
  const where = `${say('presentAt', { n: at + 1, m: of })}${say('colon')}${slide?.root.getAttribute('aria-label') ?? ''}`;
  if (!slide || step === 0) return where;
  const id = CSS.escape(slide.steps[step - 1] ?? '');
  const name = slide.root
    .querySelector(`.drawing :is([data-figure="${id}"],[data-implied="${id}"])`)
    ?.getAttribute('aria-label');
  return step === 1 ? `${where}. ${name ?? ''}` : (name ?? where);
}

function build(slides: readonly Slide[], say: Say) {
  const root = document.createElement('section');
  root.className = 'show';
  root.tabIndex = -1;
  root.setAttribute('aria-label', say('presentTitle'));
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.append(...slides.map((slide) => slide.root));
  const bar = document.createElement('div');
  bar.className = 'bar';
  const button = (act: Act, text: string): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.dataset['act'] = act;
    made.textContent = text;
    return made;
  };
  const counter = document.createElement('span');
  counter.className = 'counter';
  bar.append(
    button('previous', `← ${say('presentPrevious')}`),
    counter,
    button('next', `${say('presentNext')} →`),
    button('full', say('presentFull')),
    button('speaker', say('presentSpeaker')),
    button('print', say('presentPrint')),
    button('deck', say('presentDeck')),
    button('choose', say('presentChoose')),
  );
  const track = document.createElement('div');
  track.className = 'track';
  const progress = document.createElement('div');
  track.append(progress);
  const said = document.createElement('p');
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  root.append(frame, track, bar, said);
  return { root, counter, progress, said };
}
