import type { Chart } from '../model/chart.ts';
import { chartAddress, embedAddress } from './addresses.ts';
import { queryOf, type Choice } from './embed-choice.ts';
import { sayerOf, type Sharing } from './sharing.ts';
import { statementOf } from './statement.ts';
import { escapeXml } from './xml.ts';

export interface EmbedChoices extends Partial<Choice> {
  /** Pixels, as long as the chart has not said its own height. */
  height?: number;
}

/** Address of the embedded page with the reader's choices in it. The language stands in its path. */
export function embedUrl(chart: Chart, sharing: Sharing, choices: EmbedChoices = {}): string | null {
  const address = embedAddress(chart.id, sharing);
  return address === null ? null : address + queryOf({ ...choices, lang: null });
}

/**
 * A plain frame: works where no script may run, with the height it is given; the script, where it may, keeps the height right.
 * A see-through frame is only see-through in a page of the same colour scheme, so it names one.
 */
export function iframeCode(chart: Chart, sharing: Sharing, choices: EmbedChoices = {}): string | null {
  const url = embedUrl(chart, sharing, choices);
  if (url === null || sharing.site === null) return null;
  const title = sayerOf(sharing)(chart.title);
  const scheme = choices.theme?.startsWith('transparent') ? ';color-scheme:light' : '';
  return [
    `<iframe src="${escapeXml(url)}" title="${escapeXml(title)}" width="100%" height="${choices.height ?? 560}" style="border:0${scheme}" loading="lazy"></iframe>`,
    scriptCode(sharing.site),
  ].join('\n');
}

const scriptCode = (site: string) => `<script async src="${escapeXml(site)}tickmark-chart.js"></script>`;

/** The web component around a link that works without it; quote and source are in the fallback as well. */
export function componentCode(chart: Chart, sharing: Sharing, choices: EmbedChoices = {}): string | null {
  const url = embedUrl(chart, sharing, choices);
  const link = chartAddress(chart.id, sharing);
  if (url === null || link === null || sharing.site === null) return null;
  const { title, sourceLine, quotations } = statementOf(chart, sharing);
  const quote = quotations[0]?.text ?? '';
  const height = choices.height === undefined ? '' : ` height="${choices.height}"`;
  return [
    `<tickmark-chart src="${escapeXml(url)}"${height}>`,
    `  <a href="${escapeXml(link)}">${escapeXml(title)}</a>`,
    `  <blockquote>${escapeXml(quote)}</blockquote>`,
    `  <p>${escapeXml(sourceLine)}</p>`,
    '</tickmark-chart>',
    scriptCode(sharing.site),
  ].join('\n');
}

/** Title, sentence and source without any link: what can be shown of a chart that has no address yet. */
export function quoteCode(chart: Chart, sharing: Sharing): string {
  const { title, sourceLine, quotations, warnings } = statementOf(chart, sharing);
  return [
    `<figure><figcaption>${escapeXml(title)}</figcaption>`,
    ...quotations
      .slice(0, 1)
      .map(({ text, lang }) => `<blockquote lang="${lang}">${escapeXml(text)}</blockquote>`),
    ...warnings.map((warning) => `<p>${escapeXml(warning)}</p>`),
    `<p>${escapeXml(sourceLine)}</p></figure>`,
  ].join('');
}
