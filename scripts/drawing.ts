import { parseHTML } from 'linkedom';
import type { Draw } from '../src/app/site.ts';
import { draw } from '../src/chart/draw.ts';

/** Widths a drawing is made for, in CSS pixels: beside its sentence, in a column of its topic, on a small screen, and in a side column of another page. */
const widths = { wide: 650, half: 540, narrow: 350, slim: 280 } as const;

/** Stands for the way from the page to the site's root until a page asks for the drawing. */
const root = 'root:';

/**
 * Draws charts outside a browser, each once for all pages that show it: only the way to the root differs between them.
 */
export function drawing(): Draw {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = new Map<string, string>();
  return ({ chart, form, lang, width, back, address, script }) => {
    const key = [chart.id, form, lang, width, chart.notes.length].join('\n');
    let svg = drawn.get(key);
    if (svg === undefined) {
      svg = draw(chart, {
        lang,
        width: widths[width],
        document,
        form,
        script,
        hrefOf: (mark) => {
          const path = address(mark);
          return path === null ? null : root + path;
        },
      }).outerHTML;
      drawn.set(key, svg);
    }
    return svg.replaceAll(`"${root}`, `"${back}`);
  };
}
