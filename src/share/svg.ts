import { draw } from '../chart/draw.ts';
import { PAINT, STROKE } from '../chart/draw/look.ts';
import { textWidth, wrap, wrapTo } from '../chart/draw/measure.ts';
import type { Chart, Form, Look } from '../model/chart.ts';
import { markAddress } from './addresses.ts';
import { oneLine } from './oneLine.ts';
import { sayerOf, MAKER, type Sharing } from './sharing.ts';
import { statementOf, workLine, type Statement } from './statement.ts';
import { LIGHT, resolve, SANS, SERIF, type Palette } from './theme.ts';
import { escapeXml } from './xml.ts';

export interface SvgOptions {
  document: Document;
  /** Whole width in pixels, margins included. */
  width?: number;
  palette?: Palette;
  form?: Form;
  /** Without paper behind it, to lie on any ground. */
  transparent?: boolean;
}

const MARGIN = 24;
const MOST_QUOTES = 3;

/**
 * A chart as a file that stands alone: title, legend, drawing, the sentences it rests on, source line, checks that
 * disagree, permalink. Text stays text, fonts are named, every mark is a link to its sentence; colours are values.
 */
export function svgOf(chart: Chart, sharing: Sharing, options: SvgOptions): string {
  const { document, width = 720, palette = LIGHT, form, transparent = false } = options;
  const inner = width - 2 * MARGIN;
  const statement = statementOf(chart, sharing);
  const page = new Column(inner);
  page.text(statement.title, { size: 20, family: SERIF, weight: 600, fill: palette.ink });
  page.text(statement.subtitle, { size: 13, fill: palette.soft });
  page.gap(6);
  // The drawing's own key names implied, aimed-at and expected marks; what it leaves open stands here.
  const keyed = (form ?? chart.form) !== 'number' && (form ?? chart.form) !== 'target';
  page.legend(
    statement.legend.filter(({ look }) => !keyed || look === 'cited' || look === 'reference'),
    palette,
  );
  page.gap(10);
  const drawing = draw(chart, {
    lang: sharing.lang,
    width: inner,
    document,
    hrefOf: (mark) => markAddress(mark, sharing),
    ...(form === undefined ? {} : { form }),
    ...(sharing.script === undefined ? {} : { script: sharing.script }),
  });
  for (const link of drawing.querySelectorAll('a')) nameInside(link, document);
  page.raw(resolve(inside(drawing.outerHTML), palette), Number(drawing.getAttribute('height')));
  page.gap(16);
  for (const quotation of statement.quotations.slice(0, MOST_QUOTES)) {
    page.quote(`“${oneLine(quotation.text)}”`, workLine(quotation), palette);
    page.gap(6);
  }
  for (const warning of statement.warnings) page.text(warning, { size: 12, fill: palette.pencil });
  page.text(statement.sourceLine, { size: 12, fill: palette.soft });
  if (statement.permalink !== null) page.link(statement.permalink, palette);
  page.text(`${statement.rights} · ${statement.made}`, { size: 11, fill: palette.soft });
  const height = Math.ceil(page.y + 2 * MARGIN);
  const ground = transparent ? '' : `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${sharing.lang}" font-family="${escapeXml(SANS)}" data-chart="${escapeXml(chart.id)}">`,
    `<title>${escapeXml(statement.title)}</title>`,
    `<desc>${escapeXml(statement.alt)}</desc>`,
    metadata(statement, sharing),
    ground,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...page.parts,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** A link's name as a title inside it: what an SVG viewer shows and reads out. */
function nameInside(link: Element, document: Document): void {
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = link.getAttribute('aria-label');
  link.prepend(title);
}

const inside = (svg: string) =>
  svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>')).replaceAll('\u00a0', '&#160;');

/** Dublin Core, as drawing programs read it. */
function metadata(statement: Statement, sharing: Sharing): string {
  const say = sayerOf(sharing);
  const works = [...new Set(statement.quotations.map(workLine))];
  const fields = [
    ['title', statement.title],
    ['creator', say(MAKER)],
    ['date', sharing.made],
    ['language', sharing.lang],
    ['rights', statement.rights],
    ...(statement.permalink === null ? [] : [['identifier', statement.permalink]]),
    ...works.map((work) => ['source', work]),
    ...statement.quotations.map((quotation) => ['description', quotation.text]),
  ];
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">',
    ...fields.map(([name, value]) => `<dc:${name}>${escapeXml(value ?? '')}</dc:${name}>`),
    '</rdf:Description></rdf:RDF></metadata>',
  ].join('');
}

interface Type {
  size: number;
  fill: string;
  family?: string;
  weight?: number;
}

/** Sets lines of text one under the other. */
class Column {
  readonly parts: string[] = [];
  readonly width: number;
  y = 0;
  constructor(width: number) {
    this.width = width;
  }
  gap(height: number) {
    this.y += height;
  }
  raw(svg: string, height: number) {
    this.parts.push(`<g transform="translate(0 ${this.y})">${svg}</g>`);
    this.y += height;
  }
  text(text: string, { size, fill, family, weight }: Type, indent = 0) {
    for (const line of wrap(text, this.width - indent, size)) {
      this.y += size * 1.5;
      const face = family === undefined ? '' : ` font-family="${escapeXml(family)}"`;
      const bold = weight === undefined ? '' : ` font-weight="${weight}"`;
      this.parts.push(
        `<text x="${indent}" y="${round(this.y - size * 0.35)}" font-size="${size}" fill="${fill}"${face}${bold}>${escapeXml(line)}</text>`,
      );
    }
  }
  quote(text: string, work: string, palette: Palette) {
    const top = this.y + 2;
    for (const line of wrapTo(text, this.width - 16, 14, 6))
      this.text(line, { size: 14, fill: palette.ink, family: SERIF }, 16);
    this.text(work, { size: 11.5, fill: palette.soft }, 16);
    this.parts.push(
      `<path d="M1 ${round(top)}V${round(this.y)}" stroke="${palette.line}" stroke-width="2"/>`,
    );
  }
  link(address: string, palette: Palette) {
    this.y += 18;
    const shown = wrapTo(decodeURI(address), this.width, 12, 1)[0] ?? address;
    this.parts.push(
      `<a href="${escapeXml(address)}"><text y="${round(this.y - 4)}" font-size="12" fill="${palette.cited}">${escapeXml(shown)}</text></a>`,
    );
  }
  legend(legend: Statement['legend'], palette: Palette) {
    let x = 0;
    this.y += 16;
    for (const { look, text } of legend) {
      const needed = 16 + textWidth(text, 12);
      if (x > 0 && x + needed > this.width) [x, this.y] = [0, this.y + 18];
      this.parts.push(swatch(look, x, this.y - 10, palette));
      this.parts.push(
        `<text x="${round(x + 16)}" y="${this.y}" font-size="12" fill="${palette.soft}">${escapeXml(text)}</text>`,
      );
      x += needed + 18;
    }
  }
}

const round = (value: number) => Math.round(value * 10) / 10;

function swatch(look: Look, x: number, y: number, palette: Palette): string {
  const at = round(x);
  if (look === 'reference')
    return resolve(
      `<path d="M${at} ${y + 5}h11" stroke="${STROKE.reference.stroke}" stroke-width="2"/>`,
      palette,
    );
  const { fill, fillOpacity, stroke, strokeDasharray } = PAINT[look];
  return resolve(
    `<rect x="${at + 0.5}" y="${y + 0.5}" width="10" height="10" fill="${fill}" fill-opacity="${fillOpacity}" stroke="${stroke}" stroke-dasharray="${strokeDasharray}"/>`,
    palette,
  );
}
