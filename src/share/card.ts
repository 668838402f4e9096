import { draw, sceneOf } from '../chart/draw.ts';
import { wrapTo } from '../chart/draw/measure.ts';
import type { Chart } from '../model/chart.ts';
import { MAKER, sayerOf, type Sharing } from './sharing.ts';
import { statementOf } from './statement.ts';
import { LIGHT, resolve, SERIF } from './theme.ts';
import { escapeXml } from './xml.ts';

/** Size of a card in pixels: what the places that unfold a link show uncropped. */
export const CARD = { width: 1200, height: 630 } as const;

const EDGE = 60;
const FOOT = 536;
const SPLIT = 730;
const GUTTER = 50;
/** The drawing is made for a small screen and enlarged, for a card is looked at in the size of a thumb: the width that fills its place best. */
const DRAWN = [300, 360, 420, 480, 540];

/** A chart as the picture that unfolds under a link to it: title, drawing, the sentence, the source, and what disagrees. */
export function cardOf(chart: Chart, sharing: Sharing, document: Document): string {
  const { lang, script } = sharing;
  const statement = statementOf(chart, sharing);
  const parts: string[] = [];
  let y = EDGE + 30;
  const title = wrapTo(statement.title, CARD.width - 2 * EDGE, 44, 2);
  for (const line of title) {
    parts.push(text(line, EDGE, y, 44, LIGHT.ink, 600));
    y += 56;
  }
  const subtitle = wrapTo(statement.subtitle, CARD.width - 2 * EDGE, 25, 1)[0] ?? '';
  parts.push(text(subtitle, EDGE, y - 10, 25, LIGHT.soft));
  y += 26;

  const [warning] = statement.warnings;
  const warned = warning === undefined ? [] : wrapTo(warning, CARD.width - 2 * EDGE, 21, 1);
  const room = FOOT - (warned.length > 0 ? 50 : 22) - y;
  const space = { width: SPLIT - GUTTER - EDGE, height: room };
  // What stands beside the axis is in the sentence, which is on the card as well.
  const bare = chart.form === 'number' ? chart : { ...chart, notes: [] };
  const drawn = DRAWN.map((width) => {
    const { height } = sceneOf(bare, { lang, width, ...(script === undefined ? {} : { script }) });
    const scale = Math.min(space.width / width, space.height / height);
    return { width, scale, area: scale * scale * width * height };
  }).reduce((best, each) => (each.area > best.area ? each : best));
  const drawing = draw(bare, {
    lang,
    width: drawn.width,
    document,
    ...(script === undefined ? {} : { script }),
  });
  const inner = resolve(drawing.outerHTML.replace(/^<svg[^>]*>|<\/svg>$/g, ''), LIGHT);
  parts.push(
    `<g transform="translate(${EDGE} ${y}) scale(${drawn.scale.toFixed(4)})" text-anchor="middle">${inner}</g>`,
  );

  const [quotation] = statement.quotations;
  if (quotation !== undefined) {
    const size = 24;
    const lines = wrapTo(quotation.text, CARD.width - EDGE - SPLIT - 24, size, Math.floor((room - 10) / 40));
    lines.forEach((line, i) => parts.push(text(line, SPLIT + 24, y + 24 + i * 40, size, LIGHT.ink)));
    parts.push(`<path d="M${SPLIT} ${y}v${lines.length * 40}" stroke="${LIGHT.pencil}" stroke-width="3"/>`);
  }
  if (warned[0] !== undefined) parts.push(text(warned[0], EDGE, FOOT - 20, 21, LIGHT.pencil));

  parts.push(`<path d="M${EDGE} ${FOOT}H${CARD.width - EDGE}" stroke="${LIGHT.line}" stroke-width="1.5"/>`);
  wrapTo(statement.sourceLine, 780, 21, 2).forEach((line, i) =>
    parts.push(text(line, EDGE, FOOT + 34 + i * 30, 21, LIGHT.soft)),
  );
  const brand = sayerOf(sharing)(MAKER);
  parts.push(
    `<text x="${CARD.width - EDGE}" y="${FOOT + 38}" font-size="27" font-weight="600" text-anchor="end" fill="${LIGHT.ink}"><tspan fill="${LIGHT.pencil}">✓</tspan> ${escapeXml(brand)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" lang="${lang}" font-family="${escapeXml(SERIF)}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${LIGHT.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

function text(words: string, x: number, y: number, size: number, fill: string, weight?: number): string {
  const bold = weight === undefined ? '' : ` font-weight="${weight}"`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold}>${escapeXml(words)}</text>`;
}
