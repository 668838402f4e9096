/**
 * What an embedded chart and the page around it say to each other. The page asks for the height of a chart, and the chart answers
 * to the page that asked: nothing is posted to an origin that is not known.
 */
export interface HeightMessage {
  type: 'tickmark:height';
  /** CSS pixels. */
  height: number;
}
export interface AskMessage {
  type: 'tickmark:ask';
}

/** Taller than any chart with its sentence; a page is not made to scroll for ever by a message. */
const tallest = 6000;

/** Is it the height of a chart, and one a page can take? */
export function isHeight(data: unknown): data is HeightMessage {
  return (
    isMessage(data, 'tickmark:height') &&
    'height' in data &&
    typeof data.height === 'number' &&
    data.height > 0 &&
    data.height <= tallest
  );
}

/** Is it a page asking for the height? */
export function isAsk(data: unknown): data is AskMessage {
  return isMessage(data, 'tickmark:ask');
}

function isMessage(data: unknown, type: string): data is { type: string } {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type;
}
