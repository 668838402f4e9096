/**
 * A drawing in a frame of its own proportions: while it is far below the window its inside is not laid out, and yet
 * nothing moves when it comes near.
 */
export function framed(svg: string): string {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const shape = width === undefined || height === undefined ? '' : ` style="aspect-ratio:${width}/${height}"`;
  return `<div class="frame"${shape}>${svg}</div>`;
}
