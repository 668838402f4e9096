import {
  chartMarks,
  exhibitOf,
  focusable,
  idOf,
  markSelector,
  sentenceMark,
  walk,
  type Exhibit,
} from './exhibit.ts';
import { withPlace } from './fragment.ts';
import { drawLeader } from './leader.ts';
import { bringSentence, fetchSentences, restoreSentence, sentencesAreComing } from './sentences.ts';

/** The mark that is open, if one is: its number in the chart and its sentence belong together until it is closed. */
interface Selection {
  exhibit: Exhibit;
  id: string;
  /** The mark it was opened from, where the focus goes back to; one figure may have several in a chart. */
  from: Element | null;
}

let selection: Selection | null = null;
/** Set while this page added a step to the history that Back takes off again. */
let pushed = false;

/** Opens the sentence of a mark beside its chart, rings the figure, and takes the reader to it. */
function open(exhibit: Exhibit, id: string, from: Element | null): boolean {
  if (selection && selection.exhibit.root !== exhibit.root) shut();
  const quotation = bringSentence(exhibit, id);
  if (quotation === null) return false;
  selection = { exhibit, id, from };
  spell(quotation, id);
  exhibit.root.classList.add('open');
  show();
  const mark = sentenceMark(quotation, id);
  if (mark) {
    mark.focus({ preventScroll: true });
    bringIntoView(quotation.querySelector('blockquote') ?? mark);
    bringIntoView(mark);
    drawLeader(exhibit, id);
  }
  return true;
}

/** Back to how the exhibit was before a mark was opened. */
function shut(): void {
  if (!selection) return;
  const { exhibit } = selection;
  selection = null;
  exhibit.root.classList.remove('open');
  const standing = exhibit.slot.querySelector('.quotation');
  if (standing) spell(standing, null);
  restoreSentence(exhibit);
  for (const mark of exhibit.chart.querySelectorAll('[aria-current]')) mark.removeAttribute('aria-current');
  drawLeader(exhibit, null);
}

/** Rings one figure of a quotation and spells out what was understood of it; `null` rings the first one shown again. */
function spell(quotation: Element, id: string | null): void {
  const ring = id === null ? null : sentenceMark(quotation, id);
  if (id !== null || !quotation.querySelector('.ringed'))
    for (const mark of quotation.querySelectorAll('mark')) mark.classList.toggle('ringed', mark === ring);
  quotation.classList.toggle('spelt', id !== null);
  for (const claim of quotation.querySelectorAll<HTMLElement>('[data-claim]'))
    claim.hidden = claim.dataset['claim'] !== id;
  const checks = quotation.querySelector<HTMLElement>('.of-sentence');
  if (checks) checks.hidden = id !== null;
  const link = quotation.querySelector<HTMLAnchorElement>('a.read-on');
  // As written, not resolved: on the desk an address without the query of the page would load it anew.
  if (link && ring) link.setAttribute('href', withPlace(link.getAttribute('href') ?? '', idOf(ring) ?? ''));
}

/** Marks what is open in the chart, and draws the line. Called again whenever the drawing changed. */
export function show(): void {
  if (!selection) return;
  const { exhibit, id } = selection;
  for (const mark of exhibit.chart.querySelectorAll('[aria-current]')) mark.removeAttribute('aria-current');
  for (const mark of chartMarks(exhibit, id)) focusable(mark)?.setAttribute('aria-current', 'true');
  drawLeader(exhibit, id);
}

function bringIntoView(node: Element): void {
  const { top, bottom } = node.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    node.scrollIntoView({ block: bottom - top > innerHeight ? 'start' : 'center' });
}

// The address: `?mark=<figure>`, and `&chart=` where several charts of the page show the same figure.

function addressOf({ exhibit, id }: Selection): string {
  const address = new URL(location.href);
  address.searchParams.set('mark', id);
  address.searchParams.delete('chart');
  const others = [...document.querySelectorAll('.exhibit')].filter((root) => {
    const other = exhibitOf(root);
    return other !== null && chartMarks(other, id).length > 0;
  });
  if (others.length > 1) address.searchParams.set('chart', exhibit.root.dataset['chart'] ?? '');
  return address.href;
}

function withoutMark(): string {
  const address = new URL(location.href);
  address.searchParams.delete('mark');
  address.searchParams.delete('chart');
  return address.href;
}

function activate(exhibit: Exhibit, id: string, from: Element): boolean {
  const already = selection !== null;
  if (!open(exhibit, id, from) || !selection) return false;
  if (already) history.replaceState(history.state, '', addressOf(selection));
  else {
    history.pushState({ mark: id }, '', addressOf(selection));
    pushed = true;
  }
  return true;
}

/** Opens a mark's sentence now, or when it has come; `false` where the page has none and the link is to be followed. */
function follow(exhibit: Exhibit, id: string, from: Element): boolean {
  if (activate(exhibit, id, from)) return true;
  if (!sentencesAreComing()) return false;
  void fetchSentences().then(() => {
    const href = focusable(from)?.getAttribute('href');
    if (!activate(exhibit, id, from) && href) location.assign(href);
  });
  return true;
}

/** Closes what is open and gives the focus back to its mark. */
function close(): void {
  if (!selection) return;
  if (pushed) {
    history.back();
    return;
  }
  history.replaceState(history.state, '', withoutMark());
  returnFocus();
}

function returnFocus(): void {
  if (!selection) return;
  const { exhibit, id, from } = selection;
  shut();
  // A drawing may have changed places with another in the meantime.
  const mark = from?.isConnected === true ? from : chartMarks(exhibit, id)[0];
  const target = mark && focusable(mark);
  target?.focus({ preventScroll: true });
  if (target) bringIntoView(target);
}

function fromAddress(): void {
  const query = new URLSearchParams(location.search);
  const id = query.get('mark');
  if (id === null) {
    pushed = false;
    returnFocus();
    return;
  }
  const chart = query.get('chart');
  for (const root of document.querySelectorAll<HTMLElement>('.exhibit')) {
    const exhibit = exhibitOf(root);
    if (!exhibit || (chart !== null && root.dataset['chart'] !== chart)) continue;
    if (chartMarks(exhibit, id).length > 0 && open(exhibit, id, null)) return;
  }
  if (sentencesAreComing()) void fetchSentences().then(fromAddress);
}

// Pointer and keys.

function onClick(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const exhibit = exhibitOf(target);
  if (!exhibit) return;
  const unfold = target.closest<HTMLElement>('.unfold');
  if (unfold) {
    toggleParagraph(unfold);
    return;
  }
  if (target.closest('.close')) {
    close();
    return;
  }
  // A modified click is the browser's: it opens the document itself.
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const mark = target.closest(markSelector) ?? nearMiss(exhibit, event);
  const id = mark && idOf(mark);
  if (mark && id && follow(exhibit, id, mark)) event.preventDefault();
}

/** The mark whose bar and label a tap between them was meant for. */
function nearMiss(exhibit: Exhibit, { target, clientX, clientY }: MouseEvent): Element | undefined {
  if (!(target instanceof Element) || !target.closest('.drawing svg') || target.closest('a'))
    return undefined;
  return [...exhibit.chart.querySelectorAll(`.drawing :is(${markSelector})`)].find((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  });
}

function toggleParagraph(button: HTMLElement): void {
  const quotation = button.closest('.quotation');
  const folded = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(folded));
  for (const rest of quotation?.querySelectorAll<HTMLElement>('.rest') ?? []) rest.hidden = !folded;
  show();
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function onKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
  if (key === 'Escape' && selection) {
    event.preventDefault();
    close();
    return;
  }
  const exhibit = exhibitOf(target);
  if (!exhibit) return;
  const inSentence = target.closest('.quotation mark') !== null;
  const onMark = target.closest(`${markSelector},[data-reference]`);
  if (!onMark && !inSentence) return;
  const marks = walk(exhibit);
  const step = steps[key];
  const ends = key === 'Home' ? 0 : key === 'End' ? marks.length - 1 : null;
  if (step === undefined && ends === null) return;
  const now = marks.findIndex((mark) =>
    inSentence ? idOf(mark) === selection?.id : focusable(mark) === target || mark === onMark,
  );
  const next = marks[ends ?? (now + (step ?? 0) + marks.length) % marks.length];
  if (!next) return;
  event.preventDefault();
  if (inSentence && selection) {
    const id = idOf(next);
    if (id) follow(exhibit, id, next);
  } else focusable(next)?.focus();
}

/** Hovering or focusing either end lights the other and draws the line. */
function light(event: Event): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const exhibit = exhibitOf(target);
  const mark = exhibit && target.closest(markSelector);
  const id = mark && idOf(mark);
  if (lit && (!exhibit || lit.exhibit.root !== exhibit.root || lit.id !== id)) dim();
  if (!exhibit || !id || (lit && lit.id === id)) return;
  lit = { exhibit, id, from: null };
  for (const each of chartMarks(exhibit, id)) each.classList.add('lit');
  const quotation = exhibit.slot.querySelector('.quotation');
  if (quotation) sentenceMark(quotation, id)?.classList.add('lit');
  if (quotation && sentenceMark(quotation, id)) drawLeader(exhibit, id);
}

let lit: Selection | null = null;

function dim(): void {
  if (!lit) return;
  const { exhibit } = lit;
  lit = null;
  for (const each of exhibit.root.querySelectorAll('.lit')) each.classList.remove('lit');
  drawLeader(exhibit, selection?.exhibit.root === exhibit.root ? selection.id : null);
}

/** Makes every exhibit of the page answer. */
export function listen(): void {
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  document.addEventListener('pointerover', light);
  document.addEventListener('focusin', light);
  addEventListener('popstate', fromAddress);
  new ResizeObserver(() => show()).observe(document.documentElement);
  void document.fonts.ready.then(() => show());
  if (new URLSearchParams(location.search).has('mark')) fromAddress();
}
