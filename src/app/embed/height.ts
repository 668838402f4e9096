import { isAsk, type HeightMessage } from './message.ts';

/**
 * Tells the page around this one how tall the chart is, now and whenever that changes. It is told to one origin only: that of the
 * page which asked, or else the one the browser names as the embedding page. Where neither is known, nothing is posted.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const chart = document.querySelector<HTMLElement>('main');
  if (!chart) return;
  let origin = embeddingOrigin();
  let told = 0;

  const tell = (again: boolean): void => {
    const { width, height } = chart.getBoundingClientRect();
    // In a closed tab or a hidden column everything is 0 wide and infinitely tall: that says nothing.
    if (origin === null || width === 0 || innerWidth === 0) return;
    const whole = Math.ceil(height);
    if (whole === told && !again) return;
    told = whole;
    const message: HeightMessage = { type: 'tickmark:height', height: whole };
    parent.postMessage(message, origin);
  };

  addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== parent || from === 'null' || !isAsk(data)) return;
    origin = from;
    tell(true);
  });
  // The height follows from the width alone, so an answer to it never asks the next question.
  new ResizeObserver(() => tell(false)).observe(chart);
  tell(false);
}

/** Origin of the page this one stands in, as the browser tells it; a page may have forbidden that. */
function embeddingOrigin(): string | null {
  const named = location.ancestorOrigins?.[0] ?? document.referrer;
  try {
    const { origin } = new URL(named);
    return origin === 'null' ? null : origin;
  } catch {
    return null;
  }
}
