/** How many drawings are laid out at once: few enough that nobody pressing a key in the meantime waits for them. */
const atOnce = 4;

/** On a small machine lays out the drawings far below the window, some in each frame, now that the page stands; then says so. */
export function layOutAll(): Promise<void> {
  const small = matchMedia('(max-width: 40rem)').matches;
  const frames = small ? [...document.querySelectorAll('.drawing .frame')] : [];
  return new Promise((done) => {
    const next = (): void => {
      for (const frame of frames.splice(0, atOnce)) frame.classList.add('laid');
      if (frames.length > 0) requestAnimationFrame(next);
      else {
        document.documentElement.classList.remove('opening');
        done();
      }
    };
    requestAnimationFrame(next);
  });
}
