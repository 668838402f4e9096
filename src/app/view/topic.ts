import type { Bilingual, Chart } from '../../model/index.ts';

export interface Topic {
  id: string;
  name: Bilingual;
  charts: Chart[];
}

/** Names of topics of the registry; one it does not know is shown under its own word. */
const names: Record<string, Bilingual> = {
  other: { zh: '其他', en: 'Other' },
};

/** Charts by topic, in the order in which topics first appear. */
export function byTopic(charts: readonly Chart[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const chart of charts) {
    const topic = topics.get(chart.topic);
    if (topic) topic.charts.push(chart);
    else topics.set(chart.topic, { id: chart.topic, name: topicName(chart.topic), charts: [chart] });
  }
  return [...topics.values()];
}

export function topicName(topic: string): Bilingual {
  return names[topic] ?? { zh: topic, en: topic };
}
