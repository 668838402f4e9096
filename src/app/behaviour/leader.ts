import { leaderPath, type Box } from '../view/leaderPath.ts';
import { chartMarks, sentenceMark, type Exhibit } from './exhibit.ts';

/** Draws the line from a mark to the margin of its sentence; takes it away when either is not to be seen. */
export function drawLeader(exhibit: Exhibit, id: string | null): void {
  const svg = exhibit.root.querySelector<SVGSVGElement>(':scope > svg.leader');
  if (!svg) return;
  const ends = id === null ? null : endsOf(exhibit, id);
  exhibit.root.classList.toggle('led', ends !== null);
  if (ends === null) return;
  const origin = exhibit.root.getBoundingClientRect();
  const move = (box: Box): Box => ({
    left: box.left - origin.left,
    right: box.right - origin.left,
    top: box.top - origin.top,
    bottom: box.bottom - origin.top,
  });
  const end = { x: ends.margin.x - origin.left, y: ends.margin.y - origin.top };
  const chart = move(exhibit.chart.getBoundingClientRect());
  // Side by side, the free column is between the two; one above the other, it is the page's own margin.
  const gutter = ends.beside ? (chart.right + end.x) / 2 : end.x - 12;
  const path = leaderPath({ mark: move(ends.mark), end, words: wordsOf(exhibit.chart).map(move), gutter });
  svg.querySelector('path')?.setAttribute('d', path);
  const dot = svg.querySelector('circle');
  dot?.setAttribute('cx', String(end.x));
  dot?.setAttribute('cy', String(end.y));
  const line = svg.querySelector('path');
  if (line) svg.style.setProperty('--length', String(Math.ceil(line.getTotalLength())));
}

interface Ends {
  mark: DOMRect;
  margin: { x: number; y: number };
  beside: boolean;
}

function endsOf(exhibit: Exhibit, id: string): Ends | null {
  const quotation = exhibit.slot.querySelector<HTMLElement>('.quotation');
  const drawn = chartMarks(exhibit, id);
  const mark = bodyOf(drawn.find((each) => each.closest('.drawing')) ?? drawn[0])?.getBoundingClientRect();
  const said = quotation && sentenceMark(quotation, id)?.getClientRects()[0];
  if (!quotation || !mark || !said || mark.width === 0) return null;
  const box = quotation.getBoundingClientRect();
  const chart = exhibit.chart.getBoundingClientRect();
  return {
    mark,
    margin: { x: box.left, y: (said.top + said.bottom) / 2 },
    beside: box.left >= chart.right - 1,
  };
}

/** The bar, dot or line of a mark without its label and without the transparent box that catches the pointer; words stand for themselves. */
function bodyOf(mark: Element | undefined): Element | undefined {
  return mark?.querySelector(':is(rect,circle,path):not(.hit)') ?? mark;
}

/** Boxes of all words of a chart, drawn and in type. */
function wordsOf(chart: HTMLElement): DOMRect[] {
  const boxes = [...chart.querySelectorAll('svg text')].map((text) => text.getBoundingClientRect());
  const range = document.createRange();
  for (const block of chart.querySelectorAll('.title,.subtitle,.big,.delta,.source-line,.working')) {
    range.selectNodeContents(block);
    boxes.push(...range.getClientRects());
  }
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}
