/** Which charts are shown, where the show is, as the address says it: `?charts=a,b&at=2.3`. */
export interface Place {
  charts: readonly string[];
  /** Slide and step, counted from 0; `null` while charts are chosen. */
  at: { slide: number; step: number } | null;
}

/** Charts named twice are shown once. An address that names charts and no place begins at the beginning. */
export function placeOf(query: URLSearchParams): Place {
  const charts = [...new Set((query.get('charts') ?? '').split(',').filter((id) => id !== ''))];
  const at = query.get('at');
  if (charts.length === 0 || at === 'choose') return { charts, at: null };
  const [slide = 1, step = 0] = (at ?? '1').split('.').map(Number);
  return {
    charts,
    at: { slide: whole(slide - 1, charts.length - 1), step: whole(step, Number.MAX_SAFE_INTEGER) },
  };
}

/** The query of a place, with `?`; empty where nothing is chosen. Commas stay readable. */
export function queryOfPlace({ charts, at }: Place, lang: string | null = null): string {
  if (charts.length === 0) return '';
  const where =
    at === null
      ? '&at=choose'
      : at.slide === 0 && at.step === 0
        ? ''
        : `&at=${at.slide + 1}${at.step > 0 ? `.${at.step}` : ''}`;
  return `?charts=${charts.map(encodeURIComponent).join(',')}${where}${lang === null ? '' : `&lang=${lang}`}`;
}

/** The charts with one of them moved by so many places, as far as there is room. */
export function moved(charts: readonly string[], id: string, by: number): string[] {
  const from = charts.indexOf(id);
  if (from < 0) return [...charts];
  const rest = charts.filter((each) => each !== id);
  rest.splice(Math.max(0, Math.min(rest.length, from + by)), 0, id);
  return rest;
}

function whole(value: number, most: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.min(most, Math.trunc(value))) : 0;
}
