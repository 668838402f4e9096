/** How many drawings are laid out at once: few enough that nobody pressing a key in the meantime waits for them. */
const atOnce = 4;

/** Lays out the drawings far below the window, some at a time, as soon as the browser has nothing better to do; then says so. */
export function layOutAll(): Promise<void> {
  const frames = [...document.querySelectorAll('.drawing .frame')];
  const whenIdle = (work: () => void) =>
    'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 200 }) : setTimeout(work, 16);
  return new Promise((done) => {
    const next = (): void => {
      for (const frame of frames.splice(0, atOnce)) frame.classList.add('laid');
      if (frames.length > 0) whenIdle(next);
      else {
        document.documentElement.classList.remove('opening');
        done();
      }
    };
    whenIdle(next);
  });
}
