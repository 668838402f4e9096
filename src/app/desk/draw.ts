import { draw } from '../../chart/draw.ts';
import type { Draw, DrawnWidth } from '../site.ts';
import { deskHref } from './address.ts';

/** CSS pixels; as for the prerendered pages. */
const widths: Record<DrawnWidth, number> = { wide: 650, half: 540, narrow: 350, slim: 280 };

/** Draws charts in the browser, as strings like those of the prerendered pages. */
export const drawHere: Draw = ({ chart, form, lang, width, address, script }) =>
  draw(chart, {
    lang,
    width: widths[width],
    document,
    form,
    script,
    hrefOf: (mark) => {
      const route = address(mark);
      return route === null ? null : deskHref(route);
    },
  }).outerHTML;
