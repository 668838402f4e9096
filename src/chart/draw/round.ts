const GEOMETRY = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'd', 'transform'] as const;

/** Cuts coordinates to a tenth of a pixel: nobody sees the rest, and a page full of charts carries it all the same. */
export function round(svg: Element): void {
  for (const element of svg.querySelectorAll('*'))
    for (const name of GEOMETRY) {
      const value = element.getAttribute(name);
      if (value !== null && value.includes('.')) element.setAttribute(name, tenths(value));
    }
}

const tenths = (value: string): string =>
  value.replace(/(?<![\d.])\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
