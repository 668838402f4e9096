import * as Plot from '@observablehq/plot';
import type { Mark } from '../../model/chart.ts';
import { PAINT, STROKE, TONE, token } from './look.ts';
import type { Box, Dot, Path, Rule, Run, Scene, Shape, Skin, Words } from './scene.ts';

const SANS =
  'var(--sans, Inter, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif)';
const SERIF =
  'var(--serif, "Source Serif 4", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, serif)';

/** Where a drawn element belongs: set on each element while drawing, read when elements are gathered into links. */
export const OWNER = 'data-owner';

/** Draws a scene with Observable Plot in pixel coordinates; every element of a mark carries the mark's number in `order`. */
export function paint(scene: Scene, document: Document, order: ReadonlyMap<Mark, number>): SVGSVGElement {
  const layers = [
    rules(scene.shapes.filter((shape) => shape.kind === 'rule')),
    ...bySkin(scene.shapes.filter((shape) => shape.kind === 'path')).map(([skin, shapes]) =>
      paths(skin, shapes, order),
    ),
    ...bySkin(scene.shapes.filter((shape) => shape.kind === 'box')).map(([skin, shapes]) =>
      boxes(skin, shapes, order),
    ),
    ...bySkin(scene.shapes.filter((shape) => shape.kind === 'dot')).map(([skin, shapes]) =>
      dots(skin, shapes, order),
    ),
    ...byStyle(scene.shapes.filter((shape) => shape.kind === 'words')).map((shapes) => texts(shapes, order)),
  ];
  const svg = Plot.plot({
    document,
    width: scene.width,
    height: scene.height,
    margin: 0,
    axis: null,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: layers.filter((layer) => layer !== null),
  });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const name of ['class', 'fill', 'font-size', 'style', 'text-anchor']) svg.removeAttribute(name);
  svg.setAttribute('font-family', SANS);
  svg.setAttribute('class', 'chart');
  if (!isSvg(svg)) throw new Error('Plot gave a figure where an SVG was expected.');
  return svg;
}

const isSvg = (element: SVGSVGElement | HTMLElement): element is SVGSVGElement =>
  element.tagName.toLowerCase() === 'svg';

function bySkin<T extends { skin: Skin }>(shapes: readonly T[]): [Skin, T[]][] {
  const groups = new Map<Skin, T[]>();
  for (const shape of shapes) groups.set(shape.skin, [...(groups.get(shape.skin) ?? []), shape]);
  // Behind everything: the official series and outlines of wholes; above everything: what only catches the pointer.
  const rank = (skin: Skin) =>
    skin.startsWith('reference') ? 0 : skin === 'rest' ? 1 : skin === 'hit' ? 3 : 2;
  return [...groups.entries()].sort(([a], [b]) => rank(a) - rank(b));
}

function byStyle(shapes: readonly Words[]): Words[][] {
  const groups = new Map<string, Words[]>();
  for (const shape of shapes) {
    const style = [shape.anchor, shape.tone, shape.size, shape.serif, shape.halo].join('|');
    groups.set(style, [...(groups.get(style) ?? []), shape]);
  }
  return [...groups.values()];
}

/** Marks each drawn element with the number of the mark it belongs to. */
function owned<T extends Shape>(shapes: readonly T[], order: ReadonlyMap<Mark, number>): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    if (group === null) return null;
    [...group.children].forEach((child, i) => {
      const shape = shapes[index[i] ?? -1];
      const mark = shape?.mark ?? null;
      // Said on each text, not on the root: a drawing is also taken out of its root into a file.
      if (shape?.kind === 'words') child.setAttribute('text-anchor', shape.anchor);
      if (shape?.kind === 'words' && shape.runs.length > 1) colour(child, shape.runs, context.document);
      const owner = mark === null ? undefined : order.get(mark);
      if (owner !== undefined) child.setAttribute(OWNER, String(owner));
    });
    return group;
  };
}

/** Sets one line in several colours, as spans of the same text. */
function colour(text: Element, runs: readonly Run[], document: Document): void {
  text.textContent = '';
  for (const run of runs) {
    const span = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    span.setAttribute('fill', TONE[run.tone]);
    span.textContent = run.text;
    text.append(span);
  }
}

function boxes(skin: Skin, shapes: readonly Box[], order: ReadonlyMap<Mark, number>) {
  const { fill, fillOpacity, stroke, strokeWidth, strokeDasharray } = PAINT[skin];
  return Plot.rect(shapes, {
    x1: 'x',
    x2: (box: Box) => box.x + box.width,
    y1: 'y',
    y2: (box: Box) => box.y + box.height,
    fill,
    fillOpacity,
    stroke,
    ...(strokeWidth > 0 ? { strokeWidth, strokeDasharray } : {}),
    className: `box ${skin}`,
    render: owned(shapes, order),
  });
}

function dots(skin: Skin, shapes: readonly Dot[], order: ReadonlyMap<Mark, number>) {
  const { fill, fillOpacity, stroke, strokeWidth, strokeDasharray } = PAINT[skin];
  const hollow = fillOpacity < 1;
  return Plot.dot(shapes, {
    x: 'x',
    y: 'y',
    r: { value: (dot: Dot) => dot.r, scale: null },
    fill: hollow ? token('paper') : fill,
    stroke,
    ...(strokeWidth > 0 ? { strokeWidth, strokeDasharray } : {}),
    sort: null,
    className: `dot ${skin}`,
    render: owned(shapes, order),
  });
}

function paths(skin: Skin, shapes: readonly Path[], order: ReadonlyMap<Mark, number>) {
  const { stroke, dash } = STROKE[skin];
  const points = shapes.flatMap((path, n) =>
    path.points.map(([x, y]) => ({ x, y, n, weight: path.weight, mark: path.mark })),
  );
  return Plot.line(points, {
    x: 'x',
    y: 'y',
    z: 'n',
    stroke,
    strokeWidth: { value: 'weight', scale: null },
    strokeDasharray: dash,
    className: `path ${skin}`,
    render: (index, scales, values, dimensions, context, next) => {
      const group = next?.(index, scales, values, dimensions, context) ?? null;
      if (group === null) return null;
      [...group.children].forEach((child, i) => {
        const mark = shapes[i]?.mark ?? null;
        const owner = mark === null ? undefined : order.get(mark);
        if (owner !== undefined) child.setAttribute(OWNER, String(owner));
      });
      return group;
    },
  });
}

function rules(shapes: readonly Rule[]) {
  if (shapes.length === 0) return null;
  return Plot.link(shapes, {
    x1: 'x1',
    y1: 'y1',
    x2: 'x2',
    y2: 'y2',
    stroke: (rule: Rule) => token(rule.tone),
    strokeWidth: 1,
    className: 'rule',
  });
}

function texts(shapes: readonly Words[], order: ReadonlyMap<Mark, number>) {
  const [first] = shapes;
  if (!first) return null;
  return Plot.text(shapes, {
    x: 'x',
    y: 'y',
    text: 'text',
    fill: TONE[first.tone],
    fontSize: first.size,
    textAnchor: first.anchor,
    lineAnchor: 'bottom',
    ...(first.serif ? { fontFamily: SERIF } : {}),
    ...(first.halo ? { stroke: token('paper'), strokeWidth: 3 } : {}),
    className: `text ${first.tone}`,
    render: owned(shapes, order),
  });
}
