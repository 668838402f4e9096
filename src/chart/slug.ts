import type { Plan } from './plan.ts';

const LONGEST = 40;

/** Readable addresses of charts: what is measured, then whatever tells two apart (subject, form, unit), last a short hash. */
export function slugs(plans: readonly Plan[]): string[] {
  const wanted = plans.map(partsOf);
  const chosen: string[] = plans.map(() => '');
  const taken = new Set<string>();
  for (let depth = 1; depth <= 5; depth += 1) {
    const open = wanted.flatMap((parts, i) => (chosen[i] === '' ? [{ i, slug: slugOf(parts, depth) }] : []));
    // The first in reading order keeps the short address; a later one says what tells it apart.
    for (const { i, slug } of open) {
      if (taken.has(slug)) continue;
      chosen[i] = slug;
      taken.add(slug);
    }
  }
  return chosen;
}

function partsOf(plan: Plan): string[] {
  const ids = plan.series.map((series) => series.indicatorId ?? series.label.zh);
  const total = plan.series.find((series) =>
    series.figures.some((figure) => plan.roles.get(figure.id) === 'total'),
  );
  const head = total?.indicatorId ?? ids[0] ?? 'chart';
  const first = plan.series[0];
  return [
    ids.length > 2 && !total ? `${head}-${ids.length}` : ids.length === 2 && !total ? ids.join('-') : head,
    first?.subject ?? '',
    first?.figures[0]?.period ?? '',
    plan.form,
    hash(plan.figures.map((figure) => figure.id).join('|')),
  ];
}

function slugOf(parts: readonly string[], depth: number): string {
  const slug = parts
    .slice(0, depth)
    .filter(Boolean)
    .join('-')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug.length <= LONGEST ? slug : `${slug.slice(0, LONGEST - 7)}-${hash(slug)}`;
}

/** FNV-1a, in base 36: short, stable, not secret. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36).slice(0, 6);
}
