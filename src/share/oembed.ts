import type { Chart } from '../model/chart.ts';
import { iframeCode, quoteCode } from './embed-code.ts';
import { MAKER, sayerOf, type Sharing } from './sharing.ts';

/** An oEmbed 1.0 response of type `rich`. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  provider_name: string;
  provider_url?: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

const DAY = 86_400;

/**
 * The static oEmbed answer for a chart. `author_name` is the source line: it travels with every card. Without a published
 * address there is no frame to point to: then it holds the sentence and its source.
 */
export function oembedOf(
  chart: Chart,
  sharing: Sharing,
  size: { width: number; height: number },
  thumbnail?: { url: string; width: number; height: number },
): OEmbed {
  const html = iframeCode(chart, sharing, { height: size.height }) ?? quoteCode(chart, sharing);
  const say = sayerOf(sharing);
  return {
    version: '1.0',
    type: 'rich',
    title: say(chart.title),
    author_name: say(chart.sourceLine),
    provider_name: say(MAKER),
    ...(sharing.site === null ? {} : { provider_url: sharing.site }),
    cache_age: DAY,
    html,
    width: size.width,
    height: size.height,
    ...(thumbnail === undefined
      ? {}
      : {
          thumbnail_url: thumbnail.url,
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }),
  };
}
