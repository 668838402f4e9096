/** A drawing in a frame of its own proportions, which hold its place while its inside is not laid out yet. */
export function framed(svg: string): string {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const shape = width === undefined || height === undefined ? '' : ` style="aspect-ratio:${width}/${height}"`;
  return `<div class="frame"${shape}>${svg}</div>`;
}
