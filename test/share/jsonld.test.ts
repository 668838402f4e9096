import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { codePointsBefore } from '../../src/share/codePoints.ts';
import { jsonldOf } from '../../src/share/jsonld.ts';
import { chartWith, SHARING, TEXT } from './sample.ts';

const OA = 'http://www.w3.org/ns/oa#';

/** Expanded by the reference processor, which is not allowed to ask any server. */
async function expand(): Promise<unknown[]> {
  const file: unknown = JSON.parse(JSON.stringify(jsonldOf(chartWith('made'), SHARING)));
  if (typeof file !== 'object' || file === null) throw new Error('not an object');
  return jsonld.expand(
    { ...file },
    {
      documentLoader: () => {
        throw new Error('asked a server');
      },
    },
  );
}

/** All nodes of a type, however deep. */
function nodes(value: unknown, type: string): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((each) => nodes(each, type));
  if (typeof value !== 'object' || value === null) return [];
  const types: unknown = '@type' in value ? value['@type'] : [];
  const own = Array.isArray(types) && types.includes(type) ? [{ ...value }] : [];
  return [...own, ...Object.values(value).flatMap((each) => nodes(each, type))];
}

const scalar = (node: Record<string, unknown> | undefined, key: string): unknown => {
  const values = node?.[key];
  const first: unknown = Array.isArray(values) ? values[0] : undefined;
  return typeof first === 'object' && first !== null && '@value' in first ? first['@value'] : undefined;
};

test('expands offline into a dataset, observations, claims and reviews', async () => {
  const graph = await expand();
  expect(nodes(graph, 'https://schema.org/Dataset')).toHaveLength(1);
  const chart = chartWith('made');
  expect(nodes(graph, 'https://schema.org/Observation')).toHaveLength(
    chart.marks.length + chart.notes.length,
  );
  expect(nodes(graph, 'https://schema.org/Claim').length).toBeGreaterThanOrEqual(2);
  expect(nodes(graph, 'https://schema.org/ClaimReview')).toHaveLength(1);
});

test('a place is quoted with its surroundings and counted in code points', async () => {
  const graph = await expand();
  const quote = nodes(graph, `${OA}TextQuoteSelector`).find(
    (each) => scalar(each, `${OA}exact`) === '705.8万辆',
  );
  expect(scalar(quote, `${OA}suffix`)).toMatch(/^，同比增长96\.9%/);
  const start = TEXT.indexOf('705.8万辆');
  const positions = nodes(graph, `${OA}TextPositionSelector`).map((each) => [
    scalar(each, `${OA}start`),
    scalar(each, `${OA}end`),
  ]);
  // One astral sign stands before: a code point less than UTF-16 units.
  expect(positions).toContainEqual([start - 1, start - 1 + 7]);
});

test('an implied number is derived from the numbers it was computed from', async () => {
  const graph = await expand();
  const activity = nodes(graph, 'http://www.w3.org/ns/prov#Activity')[0];
  expect(scalar(activity, 'https://schema.org/description')).toContain('÷ (1 + 96.9%)');
});

test('code points are counted, not UTF-16 units', () => {
  expect(codePointsBefore('a📄b', 3)).toBe(2);
  expect(codePointsBefore('中文', 2)).toBe(2);
  expect(codePointsBefore('', 0)).toBe(0);
});
