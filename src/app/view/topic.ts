import type { Bilingual, Chart, Topic } from '../../model/index.ts';

export interface TopicOfCharts {
  /** Fit for a fragment. */
  id: string;
  name: Bilingual;
  charts: Chart[];
}

/** The topic of what the registry does not know. */
const other: Bilingual = { zh: '其他', en: 'Other' };

/** Charts by topic: in the registry's order, then topics it does not name, what has no topic last. */
export function byTopic(charts: readonly Chart[], topics: readonly Topic[]): TopicOfCharts[] {
  const found = new Map<string, TopicOfCharts>();
  for (const { id, label } of topics) found.set(id, { id, name: label, charts: [] });
  for (const chart of charts) {
    const id = chart.topic || 'other';
    const topic = found.get(id) ?? { id, name: topicName(id, topics), charts: [] };
    topic.charts.push(chart);
    found.set(id, topic);
  }
  return [...found.values()]
    .filter((topic) => topic.charts.length > 0)
    .sort((a, b) => Number(a.id === 'other') - Number(b.id === 'other'));
}

/** A topic's name: the registry's, else its own word. */
export function topicName(id: string, topics: readonly Topic[] = []): Bilingual {
  const known = topics.find((topic) => topic.id === id);
  return known?.label ?? (id === 'other' ? other : { zh: id, en: id });
}
