import type { Chart, Form, Mark } from '../model/chart.ts';
import type { Lang } from '../model/source.ts';
import { layout } from './draw/layout.ts';
import { OWNER, paint } from './draw/paint.ts';
import { round } from './draw/round.ts';
import { sayer, type Script } from './draw/say.ts';
import type { Scene } from './draw/scene.ts';

export interface DrawOptions {
  lang: Lang;
  /** Pixels; drawn for 320 to 720. */
  width: number;
  /** A browser's document, or linkedom's when pages are built. */
  document: Document;
  /** Another of `chart.forms`. */
  form?: Form;
  /** Where a mark leads: the sentence of its figure; of the first input of an implied one. Without it a mark is focusable but leads nowhere. */
  hrefOf?: (mark: Mark) => string | null;
  /** Simplified → Traditional, for names; without it only numbers are turned. */
  script?: Script;
}

/** A chart in pixels, without drawing it. */
export function sceneOf(
  chart: Chart,
  { lang, width, form, script }: Omit<DrawOptions, 'document' | 'hrefOf'>,
): Scene {
  return layout({ chart, lang, width, say: sayer(lang, script) }, form);
}

/**
 * Draws a chart. Every mark becomes one link with an accessible name that holds all of its shapes (bar, label, tick) and
 * carries `data-figure`, `data-implied` or `data-reference`; marks come in the chart's order, which is the tab order.
 * Colours and fonts are custom properties with fallbacks, as attributes: no style element, so a strict policy lets it pass.
 */
export function draw(chart: Chart, options: DrawOptions): SVGSVGElement {
  const { document, hrefOf, lang, script } = options;
  const scene = sceneOf(chart, options);
  const marks = [...chart.marks, ...chart.notes];
  const svg = paint(scene, document, new Map(marks.map((mark, i) => [mark, i])));
  const say = sayer(lang, script);
  svg.setAttribute('viewBox', `0 0 ${scene.width} ${scene.height}`);
  // A group, not an image: an image would hide the marks inside it from assistive technology.
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', say(chart.alt));
  svg.setAttribute('data-chart', chart.id);
  svg.setAttribute('data-form', options.form ?? chart.form);
  const shapesOf = new Map<number, Element[]>();
  for (const element of svg.querySelectorAll(`[${OWNER}]`)) {
    const owner = Number(element.getAttribute(OWNER));
    shapesOf.set(owner, [...(shapesOf.get(owner) ?? []), element]);
  }
  marks.forEach((mark, i) => {
    const shapes = shapesOf.get(i);
    if (shapes) svg.append(linkOf(mark, shapes, hrefOf?.(mark) ?? null, document, say(mark.name)));
  });
  for (const group of [...svg.querySelectorAll('g')]) if (group.childNodes.length === 0) group.remove();
  for (const element of svg.querySelectorAll('[aria-label]'))
    if (element !== svg && element.tagName.toLowerCase() === 'g') element.removeAttribute('aria-label');
  for (const group of [...svg.children])
    if (group.tagName.toLowerCase() === 'g') group.setAttribute('aria-hidden', 'true');
  round(svg);
  return svg;
}

const SVG = 'http://www.w3.org/2000/svg';

/** One link around all shapes of a mark; what the shapes' groups said about colour and type moves to the shapes. */
function linkOf(
  mark: Mark,
  shapes: readonly Element[],
  href: string | null,
  document: Document,
  name: string,
): Element {
  const link = document.createElementNS(SVG, 'a');
  if (href === null) link.setAttribute('tabindex', '0');
  else link.setAttribute('href', href);
  if (href === null) link.setAttribute('role', 'link');
  if (mark.figure !== null) link.setAttribute('data-figure', mark.figure);
  if (mark.implied !== null) link.setAttribute('data-implied', mark.implied);
  if (mark.reference !== null) link.setAttribute('data-reference', mark.reference);
  link.setAttribute('class', `mark ${mark.look}`);
  link.setAttribute('aria-label', name);
  for (const shape of shapes) {
    const group = shape.parentElement;
    if (group)
      for (const { name: attribute, value } of [...group.attributes])
        if (attribute !== 'aria-label' && attribute !== 'transform' && !shape.hasAttribute(attribute))
          shape.setAttribute(attribute, value);
    shape.removeAttribute(OWNER);
    link.append(shape);
  }
  return link;
}
