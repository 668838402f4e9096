import { draw } from '../chart/draw.ts';
import type { Chart, Form, Mark } from '../model/chart.ts';
import { figureOf, sayerOf, type Sharing } from './sharing.ts';
import { isWeb, markAddress, sentenceAddress } from './addresses.ts';
import { jsonldOf } from './jsonld.ts';
import { oneLine } from './oneLine.ts';
import type { Quotation } from './sentence.ts';
import { statementOf, workLine } from './statement.ts';
import { DARK, LIGHT, SANS, SERIF, type Palette } from './theme.ts';
import { escapeXml } from './xml.ts';

export interface HtmlOptions {
  document: Document;
  width?: number;
  form?: Form;
}

const tokens = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

const STYLE = `
:root{color-scheme:light dark;--sans:${SANS};--serif:${SERIF};${tokens(LIGHT)};--marker:#ffe9a0}
@media (prefers-color-scheme:dark){:root{${tokens(DARK)};--marker:#5a4a12}}
@media print{:root{${tokens(LIGHT)};--marker:#ffe9a0}}
*{box-sizing:border-box}
:lang(en){font-variant-east-asian:proportional-width}
:lang(zh){font-variant-east-asian:normal}
body{margin:0 auto;padding:32px 20px 60px;max-width:46rem;background:var(--paper);color:var(--ink);font:16px/1.7 var(--sans)}
h1{font:600 24px/1.35 var(--serif);margin:0}
.soft,figcaption,footer,cite{color:var(--soft);font-size:13.5px}
figure{margin:18px 0}
svg{display:block;max-width:100%;height:auto;overflow:visible}
svg a:focus-visible{outline:2px solid var(--pencil);outline-offset:2px}
blockquote{margin:22px 0;padding-left:18px;border-left:2px solid var(--line);font:17px/1.9 var(--serif)}
cite{display:block;font-style:normal;font-family:var(--sans)}
mark{background:var(--marker);color:inherit}
mark:target{outline:2px solid var(--pencil)}
.warn{color:var(--pencil)}
table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:5px 10px 5px 0;border-bottom:1px solid var(--hair);vertical-align:top}
a{color:var(--cited)}
`.trim();

const HEADS = {
  zh: ['时期或类别', '数值', '性质', '原文'],
  en: ['Period or category', 'Value', 'Kind', 'Quote'],
} as const;

/**
 * One file that opens from a disk with no network: drawing, table with the same links, the sentences with their figures
 * marked, checks, source line, and the linked data. Every mark leads to its sentence in this very file.
 */
export function htmlOf(chart: Chart, sharing: Sharing, { document, width = 680, form }: HtmlOptions): string {
  const { dataset, lang } = sharing;
  const say = sayerOf(sharing);
  const statement = statementOf(chart, sharing);
  const drawing = draw(chart, {
    lang,
    width,
    document,
    hrefOf: (mark) => placeOf(mark, sharing),
    ...(form === undefined ? {} : { form }),
    ...(sharing.script === undefined ? {} : { script: sharing.script }),
  });
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const heads = HEADS[lang === 'en' ? 'en' : 'zh'];
  const looks = new Map(statement.legend.map(({ look, text }) => [look, text]));
  const several = chart.xKind === 'time' && new Set(chart.marks.map((mark) => mark.series.zh)).size > 1;
  const rows = [...chart.marks, ...chart.notes].map((mark) => {
    const href = placeOf(mark, sharing);
    const number = escapeXml(say(mark.label));
    const figure = figureOf(mark, dataset);
    return `<tr><td>${escapeXml([several && chart.marks.includes(mark) ? say(mark.series) : '', say(mark.xLabel)].filter(Boolean).join(' '))}</td><td>${href === null ? number : `<a href="${escapeXml(href)}">${number}</a>`}</td><td>${escapeXml(looks.get(mark.look) ?? '')}</td><td lang="${figure === null ? lang : (dataset.sources.find((source) => source.id === figure.source)?.lang ?? lang)}">${escapeXml(mark.figure === null ? '' : figure ? oneLine(figure.quote) : '')}</td></tr>`;
  });
  const data = JSON.stringify(jsonldOf(chart, sharing)).replaceAll('<', '\\u003c');
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${escapeXml(statement.title)}</title>`,
    `<meta name="description" content="${escapeXml(statement.alt)}">`,
    statement.permalink === null ? '' : `<link rel="canonical" href="${escapeXml(statement.permalink)}">`,
    `<style>${STYLE}</style>`,
    `<script type="application/ld+json">${data}</script>`,
    '</head>',
    '<body>',
    `<h1>${escapeXml(statement.title)}</h1>`,
    `<p class="soft">${escapeXml(statement.subtitle)}</p>`,
    '<figure>',
    drawing.outerHTML,
    `<figcaption>${escapeXml(statement.sourceLine)}</figcaption>`,
    '</figure>',
    ...statement.warnings.map((warning) => `<p class="warn">${escapeXml(warning)}</p>`),
    ...statement.quotations.map((quotation) => quote(quotation, sharing)),
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${escapeXml(head)}</th>`).join('')}</tr></thead><tbody>`,
    ...rows,
    '</tbody></table>',
    '<footer>',
    ...statement.workings.map((working) => `<p>${escapeXml(working)}</p>`),
    `<p>${escapeXml(statement.rights)} · ${escapeXml(statement.made)}</p>`,
    statement.permalink === null
      ? ''
      : `<p><a href="${escapeXml(statement.permalink)}">${escapeXml(decodeURI(statement.permalink))}</a></p>`,
    '</footer>',
    '</body>',
    '</html>',
    '',
  ]
    .filter((line, i, all) => line !== '' || i === all.length - 1)
    .join('\n');
}

/** A mark leads to its sentence below; an official number to its publisher. */
function placeOf(mark: Mark, sharing: Sharing): string | null {
  if (mark.reference !== null) return markAddress(mark, sharing);
  const figure = figureOf(mark, sharing.dataset);
  return figure === null ? null : `#${encodeURIComponent(figure.id)}`;
}

function quote(quotation: Quotation, sharing: Sharing): string {
  let at = 0;
  let html = '';
  for (const { figure, start, end } of quotation.figures) {
    if (start < at) continue;
    html += `${escapeXml(quotation.text.slice(at, start))}<mark id="${escapeXml(figure.id)}" data-figure="${escapeXml(figure.id)}">${escapeXml(quotation.text.slice(start, end))}</mark>`;
    at = end;
  }
  html += escapeXml(quotation.text.slice(at));
  const [first] = quotation.figures;
  const href = first ? sentenceAddress(first.figure, sharing) : null;
  const work = escapeXml(workLine(quotation));
  return `<blockquote lang="${quotation.lang}">${html}<cite>${isWeb(href) ? `<a href="${escapeXml(href)}">${work}</a>` : work}</cite></blockquote>`;
}
