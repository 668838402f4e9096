import type { Dataset } from '../src/model/index.ts';

/** What was found, in a few lines: documents, passages by role, figures by type, checks by verdict. */
export function summary({ sources, passages, figures, checks, implied }: Dataset): string {
  return [
    count(sources.length, 'document'),
    `${count(passages.length, 'passage')}${by(passages.map(({ role }) => role))}`,
    `${count(figures.length, 'figure')}${by(figures.map(({ type }) => type))}`,
    `${count(checks.length, 'check')}${by(checks.map(({ verdict }) => verdict))}`,
    `${count(implied.length, 'implied figure')}`,
  ].join('\n');
}

function count(n: number, name: string): string {
  return `${String(n).padStart(6)} ${name}${n === 1 ? '' : 's'}`;
}

function by(words: readonly string[]): string {
  const totals = new Map<string, number>();
  for (const word of words) totals.set(word, (totals.get(word) ?? 0) + 1);
  const parts = [...totals].sort(([, a], [, b]) => b - a).map(([word, n]) => `${n} ${word}`);
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}
