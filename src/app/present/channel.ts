/** What the two windows of a show say to each other. */
export type Word =
  /** Where the show is. */
  | { type: 'at'; slide: number; step: number }
  /** The speaker's window goes somewhere. */
  | { type: 'go'; by: 'step' | 'slide'; to: 1 | -1 }
  /** A window that has just come asks where the show is. */
  | { type: 'where' };

export interface Channel {
  say: (word: Word) => void;
  close: () => void;
}

/** Windows of one show share a name nobody else knows; `null` where the browser has no such channel. */
export function openChannel(name: string, hear: (word: Word) => void): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`tickmark-present-${name}`);
  channel.addEventListener('message', ({ data }) => {
    if (isWord(data)) hear(data);
  });
  return { say: (word) => channel.postMessage(word), close: () => channel.close() };
}

/** Is it one of the words above, and nothing else? */
export function isWord(data: unknown): data is Word {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  if (data.type === 'where') return true;
  if (data.type === 'at')
    return 'slide' in data && 'step' in data && isCount(data.slide) && isCount(data.step);
  return (
    data.type === 'go' &&
    'by' in data &&
    'to' in data &&
    (data.by === 'step' || data.by === 'slide') &&
    (data.to === 1 || data.to === -1)
  );
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
