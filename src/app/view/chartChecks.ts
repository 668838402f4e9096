import type { Chart, Check } from '../../model/index.ts';
import type { Site } from '../site.ts';
import { figuresOfChart } from './exhibit.ts';

/** Every check that a number of a chart takes part in, each once. */
export function checksOfChart(site: Site, chart: Chart): Check[] {
  const checks = [
    ...chart.checks.flatMap((id) => site.check.get(id) ?? []),
    ...figuresOfChart(site, chart).flatMap((id) => site.checksOf.get(id) ?? []),
  ];
  return [...new Map(checks.map((check) => [check.id, check])).values()];
}
