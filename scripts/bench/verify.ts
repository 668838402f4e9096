import type { Figure } from '../../src/model/figure.ts';
import type { Passage } from '../../src/model/passage.ts';
import { verify } from '../../src/verify/verify.ts';

/** How long `verify` took over `figures` figures, in processor time: what else the machine does is left out. */
export interface VerifyTiming {
  figures: number;
  checks: number;
  milliseconds: number;
}

const YEARS = 12;

/**
 * Figures of many series over some years, a level, its growth and its share a paragraph: what a large collection looks like.
 * `crowded` puts all of them into one paragraph of one document, the worst case for whatever compares neighbours.
 */
export function collection(size: number, crowded = false): { figures: Figure[]; passages: Passage[] } {
  const figures: Figure[] = [];
  const passages: Passage[] = [];
  for (let n = 0; figures.length < size; n++) {
    const source = crowded ? 'd0' : `d${Math.floor(n / 200)}`;
    const passage = crowded ? 'd0#p0' : `${source}#p${n}`;
    const year = 2010 + (n % YEARS);
    const series = `${Math.floor(n / YEARS)}号产品销量`;
    // Growth is true but for one series in ten: finding the slip that would repair a disagreement is the dearest step.
    const grown = Math.floor(n / YEARS) % 10 === 0 ? 1.2 : 1.05;
    const level = Math.round((1000 + ((Math.floor(n / YEARS) * 37) % 800)) * grown ** (n % YEARS));
    const start = n * 100;
    const text = `${year}年,${series}为${level}万台,比上年增长5.0%,占全国比重为12.5%。`;
    if (!crowded) {
      passages.push({
        id: passage,
        source,
        article: null,
        role: 'body',
        lang: 'zh-Hans',
        text,
        start,
        end: start + text.length,
        spans: [{ at: 0, start, length: text.length }],
      });
    }
    const slots = {
      source,
      passage,
      low: null,
      high: null,
      approx: false,
      modality: 'actual',
      indicatorId: null,
      subject: '临江市',
      period: String(year),
      attribution: null,
      rules: [],
    } as const;
    const at = (quote: string): number => start + text.indexOf(quote);
    figures.push(
      {
        ...slots,
        id: `${n}a`,
        start: at(`${level}万台`),
        quote: `${level}万台`,
        value: level * 1e4,
        step: 1e4,
        unit: 'count',
        counter: '台',
        type: 'level',
        indicator: series,
        basis: null,
      },
      {
        ...slots,
        id: `${n}b`,
        start: at('5.0%'),
        quote: '5.0%',
        value: 5,
        step: 0.1,
        unit: '%',
        counter: null,
        type: 'growth',
        indicator: series,
        basis: 'yoy',
      },
      {
        ...slots,
        id: `${n}c`,
        start: at('12.5%'),
        quote: '12.5%',
        value: 12.5,
        step: 0.1,
        unit: '%',
        counter: null,
        type: 'share',
        indicator: `${series}占全国比重`,
        basis: null,
      },
    );
  }
  return { figures: figures.slice(0, size), passages };
}

export function timeVerify(size: number, crowded = false): VerifyTiming {
  const { figures, passages } = collection(size, crowded);
  const before = process.cpuUsage();
  const { checks } = verify(figures, { passages });
  const { user, system } = process.cpuUsage(before);
  return { figures: figures.length, checks: checks.length, milliseconds: (user + system) / 1000 };
}

/**
 * The exponent with which time grows from the smaller to the larger size: 1 is linear, 2 quadratic.
 * n log n between 10,000 and 100,000 comes to about 1.1.
 */
export function growthExponent(small: VerifyTiming, large: VerifyTiming): number {
  return Math.log(large.milliseconds / small.milliseconds) / Math.log(large.figures / small.figures);
}

/** A line a size, and how time grows. */
export function benchVerify(): string {
  timeVerify(5000);
  return [false, true]
    .map((crowded) => {
      const timings = [10_000, 30_000, 100_000].map((size) => timeVerify(size, crowded));
      const [small, , large] = timings;
      const lines = timings.map(
        ({ figures, checks, milliseconds }) =>
          `  ${String(figures).padStart(7)} figures ${String(checks).padStart(7)} checks ${milliseconds.toFixed(0).padStart(7)} ms ${((milliseconds / figures) * 1000).toFixed(1).padStart(7)} µs a figure`,
      );
      const exponent = small && large ? growthExponent(small, large).toFixed(2) : '–';
      return [
        `verify, ${crowded ? 'all in one paragraph' : 'in paragraphs'}: time grows with n^${exponent}`,
        ...lines,
      ].join('\n');
    })
    .join('\n');
}
