import { describe, expect, test } from 'vitest';
import { enProse } from '../examples/en-prose.ts';
import { enParts } from '../examples/en-parts.ts';
import { enSeries } from '../examples/en-series.ts';
import { enDesk } from '../examples/en-desk.ts';
import { enNews } from '../examples/en-news.ts';
import { enWho } from '../examples/en-who.ts';
import { enWhen } from '../examples/en-when.ts';
import { failure } from '../examples/example.ts';

/** Whole passages of English prose: what rules do together. Facts and names are invented. */
describe('English prose', () => {
  test.each([...enProse, ...enWhen, ...enWho, ...enSeries, ...enNews, ...enParts, ...enDesk])(
    '$text',
    ({ text, published, expect: wanted }) => {
      expect(failure({ rule: '', lang: 'en', text, published, expect: wanted })).toBeNull();
    },
  );
});
