import type { Chart } from '../model/chart.ts';
import { chartAddress, embedAddress } from './addresses.ts';
import { sayerOf, type Sharing } from './sharing.ts';
import { statementOf } from './statement.ts';
import { escapeXml } from './xml.ts';

export interface EmbedChoices {
  /** Colours of the host: its own, or whatever the reader's system says. */
  theme?: 'light' | 'dark' | 'auto' | 'transparent';
  /** Mark to show selected. */
  mark?: string;
  height?: number;
}

/** Address of the embedded page with the reader's choices in it. */
export function embedUrl(chart: Chart, sharing: Sharing, { theme, mark }: EmbedChoices = {}): string | null {
  const address = embedAddress(chart.id, sharing);
  if (address === null) return null;
  const query = new URLSearchParams();
  if (theme !== undefined && theme !== 'auto') query.set('theme', theme);
  if (mark !== undefined) query.set('mark', mark);
  const text = query.toString();
  return text === '' ? address : `${address}?${text}`;
}

/** A plain frame: works where no script may run. Its height is a guess until the page inside posts its own. */
export function iframeCode(chart: Chart, sharing: Sharing, choices: EmbedChoices = {}): string | null {
  const url = embedUrl(chart, sharing, choices);
  if (url === null) return null;
  const title = sayerOf(sharing)(chart.title);
  return `<iframe src="${escapeXml(url)}" title="${escapeXml(title)}" width="100%" height="${choices.height ?? 480}" style="border:0" loading="lazy"></iframe>`;
}

/** The web component around a link that works without it; quote and source are in the fallback as well. */
export function componentCode(chart: Chart, sharing: Sharing, choices: EmbedChoices = {}): string | null {
  const url = embedUrl(chart, sharing, choices);
  const link = chartAddress(chart.id, sharing);
  if (url === null || link === null || sharing.site === null) return null;
  const { title, sourceLine, quotations } = statementOf(chart, sharing);
  const quote = quotations[0]?.text ?? '';
  const theme = choices.theme === undefined || choices.theme === 'auto' ? '' : ` theme="${choices.theme}"`;
  return [
    `<tickmark-chart src="${escapeXml(url)}"${theme}>`,
    `  <a href="${escapeXml(link)}">${escapeXml(title)}</a>`,
    `  <blockquote>${escapeXml(quote)}</blockquote>`,
    `  <p>${escapeXml(sourceLine)}</p>`,
    '</tickmark-chart>',
    `<script type="module" src="${escapeXml(sharing.site)}tickmark-chart.js"></script>`,
  ].join('\n');
}
