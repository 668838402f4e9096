/** What a chart and its sentence are in the page: the one place that knows their selectors. */
export interface Exhibit {
  root: HTMLElement;
  chart: HTMLElement;
  slot: HTMLElement;
}

export const markSelector = '[data-figure],[data-implied]';

export function exhibitOf(node: Element | null): Exhibit | null {
  const root = node?.closest<HTMLElement>('.exhibit');
  const chart = root?.querySelector<HTMLElement>('.exhibit-chart');
  const slot = root?.querySelector<HTMLElement>('[data-slot]');
  return root && chart && slot ? { root, chart, slot } : null;
}

/** The id a mark of a chart or of a sentence stands for. */
export function idOf(mark: Element): string | null {
  return mark.getAttribute('data-figure') ?? mark.getAttribute('data-implied');
}

const quoted = (id: string) => `"${CSS.escape(id)}"`;

/** Marks of a figure (or an implied figure) in the chart. */
export function chartMarks(exhibit: Exhibit, id: string): Element[] {
  return [...exhibit.chart.querySelectorAll(`[data-figure=${quoted(id)}],[data-implied=${quoted(id)}]`)];
}

/** All marks of the drawing, in the order they are walked through; without a drawing, the numbers in type. */
export function walk(exhibit: Exhibit): Element[] {
  const drawn = [...exhibit.chart.querySelectorAll(`.drawing :is(${markSelector},[data-reference])`)];
  const marks = drawn.length > 0 ? drawn : [...exhibit.chart.querySelectorAll(markSelector)];
  return marks.filter((mark) => focusable(mark) !== null);
}

/** What takes the focus for a mark: itself, or the link it is in or holds. */
export function focusable(mark: Element): HTMLElement | SVGElement | null {
  const found = mark.closest('a[href],[tabindex]') ?? mark.querySelector('a[href],[tabindex]');
  return found instanceof HTMLElement || found instanceof SVGElement ? found : null;
}

/** The `<mark>` of a figure in a quotation; for an implied figure, that of the first figure it comes from. */
export function sentenceMark(quotation: ParentNode, id: string): HTMLElement | null {
  const own = quotation.querySelector<HTMLElement>(`mark[data-figure=${quoted(id)}]`);
  if (own) return own;
  const claim = quotation.querySelector(`[data-claim=${quoted(id)}]`);
  for (const from of claim?.getAttribute('data-of')?.split(' ') ?? []) {
    const mark = quotation.querySelector<HTMLElement>(`mark[data-figure=${quoted(from)}]`);
    if (mark) return mark;
  }
  return null;
}

/** Does a quotation speak of this figure? */
export function speaksOf(quotation: ParentNode, id: string): boolean {
  return sentenceMark(quotation, id) !== null;
}
