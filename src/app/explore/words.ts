import { fold } from '../../extract/text/fold.ts';
import type { Lang } from '../../model/index.ts';
import type { Here } from '../here.ts';
import type { Messages, UiLang } from '../message/say.ts';
import { routes, type Route } from '../route.ts';
import { byTopic } from '../view/topic.ts';

/** Words of the explorer in the page's language: it stands in the page, so that the rows are the same for all languages. */
export interface Words {
  lang: UiLang;
  messages: Messages;
  topic: Record<string, string>;
  source: Record<string, { title: string; lang: Lang }>;
  /** Registry names by id; others are shown in the words of their text. */
  indicator: Record<string, string>;
  charts: readonly { route: Route; title: string; haystack: string }[];
}

export function wordsOf({ site, lang, messages, pick }: Here): Words {
  const { sources, indicators, figures } = site.dataset;
  const used = new Set(figures.map(({ indicatorId }) => indicatorId));
  return {
    lang,
    messages,
    topic: Object.fromEntries(
      byTopic(site.charts, site.dataset.topics ?? []).map(({ id, name }) => [id, pick(name)]),
    ),
    source: Object.fromEntries(sources.map(({ id, title, lang: own }) => [id, { title, lang: own }])),
    indicator: Object.fromEntries(
      indicators.filter(({ id }) => used.has(id)).map(({ id, label }) => [id, pick(label)]),
    ),
    charts: site.charts.map((chart) => {
      const names = [chart.title.zh, chart.title.en, pick(chart.title), chart.subtitle.zh, chart.subtitle.en];
      return {
        route: routes.chart(chart.id),
        title: pick(chart.title),
        haystack: [...names, fold(chart.title.zh)].join('\n').toLowerCase(),
      };
    }),
  };
}
