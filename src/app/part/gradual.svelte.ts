import { onMount } from 'svelte';

/**
 * How many of a long list stand in the page so far: all of them where pages are made beforehand, and in the browser a first screenful
 * and then some with each frame, so that thousands of charts never hold up the reader. To be called while a component is set up.
 * @param first how many stand at once; `step` more come with each frame
 */
export function gradually(total: number, first = 24, step = 4): { readonly upTo: number } {
  let upTo = $state(typeof window === 'undefined' ? total : Math.min(first, total));
  onMount(() => {
    let frame = 0;
    const more = (): void => {
      upTo = Math.min(upTo + step, total);
      if (upTo < total) frame = requestAnimationFrame(more);
    };
    if (upTo < total) frame = requestAnimationFrame(more);
    return () => cancelAnimationFrame(frame);
  });
  return {
    get upTo() {
      return upTo;
    },
  };
}
