/** One line on standard error that says how far long work has come; it goes away at the end. Silent where nobody watches. */
export interface Progress {
  at: (index: number, name: string) => void;
  end: () => void;
}

/** Progress through `total` things. */
export function progressLine(total: number): Progress {
  const stream = process.stderr;
  if (!stream.isTTY) return { at: () => undefined, end: () => undefined };
  return {
    at: (index, name) => {
      stream.clearLine(0);
      stream.cursorTo(0);
      stream.write(`[${index + 1}/${total}] ${name}`);
    },
    end: () => {
      stream.clearLine(0);
      stream.cursorTo(0);
    },
  };
}
