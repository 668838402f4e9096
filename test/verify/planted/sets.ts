import type { Basis, FigureType } from '../../../src/model/figure.ts';
import { bare, printFor, put, type Printed, type Tongue } from './print.ts';
import type { Random } from './random.ts';
import { families, measures, subjects, type Family, type Measure } from './world.ts';

/** Years by the letter that stands for them in a form. */
export type Years = Record<string, number>;

/** A number of a set, with the slots an ideal reader would fill. */
export interface Slot {
  printed: Printed;
  unit: string;
  counter: string | null;
  type: FigureType;
  indicator: string;
  subject: string;
  period: (years: Years) => string;
  basis: Basis | null | ((years: Years) => Basis);
  /** May be printed in another unit by mistake: 96.9% as 96.9倍. */
  otherUnit?: { unit: string; after: string };
}

/** A true set of figures and one way to write it. Forms hold `{key}` for a figure, `{Y}` for a year, `{key?rose:fell}` for its sign. */
export interface PlantedSet {
  kind: string;
  tongue: Tongue;
  /** Paragraphs by document: most sets need one of one. */
  documents: string[][];
  slots: Record<string, Slot>;
  years: Years;
  /** Years that may be misprinted so that the numbers show it. */
  fragileYears: string[];
  /** Inputs of the relation, the stated one, and the arithmetic between them, done again apart from the checker. */
  inputs: string[];
  stated: string;
  compute: (values: readonly number[], years: Years) => number;
}

interface Scene {
  tongue: Tongue;
  random: Random;
  subject: string;
  year: number;
}

function scene(tongue: Tongue, random: Random): Scene {
  return { tongue, random, subject: random.pick(subjects[tongue]), year: random.whole(2012, 2023) };
}

/** What all sets of one paragraph have in common: one of the forms, and years that a misprint does not reveal. */
function told(
  kind: string,
  { tongue, random }: Scene,
  forms: readonly string[],
  years: Years,
): Pick<PlantedSet, 'kind' | 'tongue' | 'documents' | 'years' | 'fragileYears'> {
  return { kind, tongue, documents: [[random.pick(forms)]], years, fragileYears: [] };
}

function level(measure: Measure, value: number, at: Scene, period: string, more: Partial<Slot> = {}): Slot {
  const print = measure.exact ? bare(at.tongue) : printFor(value, at.tongue, at.random);
  return {
    printed: put(value, print, measure.before, measure.after, measure.exact),
    unit: measure.unit,
    counter: measure.counter,
    type: 'level',
    indicator: measure.name,
    subject: at.subject,
    period: (years) => String(years[period]),
    basis: null,
    ...more,
  };
}

function rate(
  value: number,
  decimals: number,
  unit: string,
  type: FigureType,
  indicator: string,
  at: Scene,
  more: Partial<Slot> = {},
): Slot {
  const zh = at.tongue === 'zh';
  const after =
    {
      '%': '%',
      pp: zh ? '个百分点' : ' percentage points',
      bp: zh ? '个基点' : ' basis points',
      x: zh ? '倍' : ' times',
    }[unit] ?? '';
  return {
    printed: put(value, bare(at.tongue, decimals), '', after),
    unit,
    counter: null,
    type,
    indicator,
    subject: at.subject,
    period: (years) => String(years['Y']),
    basis: type === 'growth' || type === 'change' ? 'yoy' : null,
    ...more,
  };
}

/** Whole things of a family, counted one by one; English names what is counted in the form. */
function thing(family: Family, name: string): Measure {
  const chinese = !/[a-z]/u.test(family.counter);
  return {
    name,
    unit: 'count',
    counter: chinese ? family.counter : null,
    before: '',
    after: chinese ? family.counter : '',
    from: 1,
    to: 1,
    exact: true,
  };
}

function true_(measure: Measure, random: Random): number {
  const value = Math.exp(random.between(Math.log(measure.from), Math.log(measure.to / 3)));
  // Whole things come in whole numbers, also where they are too many to be printed one by one.
  return measure.unit === 'count' ? Math.round(value) : value;
}

function whole(value: number, measure: Measure): number {
  return measure.unit === 'count' ? Math.max(1, Math.round(value)) : value;
}

function growthSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const m = random.pick(measures[tongue]);
  const base = true_(m, random);
  const now = whole(base * random.between(0.45, 2.4), m);
  const g = (now / base - 1) * 100;
  const [s, i] = [at.subject, m.name];
  const forms =
    tongue === 'zh'
      ? [
          `{Y}年,${s}${i}达到{now},比{Z}年的{base}{g?增长:下降}{g}。`,
          `与{Z}年的{base}相比,{Y}年${s}${i}{g?增长:下降}{g},为{now}。`,
          `{Z}年${s}${i}为{base},{Y}年为{now},同比{g?增长:下降}{g}。`,
          `数据显示,{Y}年${s}${i}为{now},同比{g?增长:下降}{g};{Z}年${i}为{base}。`,
          `${s}${i}从{Z}年的{base}{g?增加:减少}到{Y}年的{now},{g?增幅:降幅}为{g}。`,
        ]
      : [
          `${s} reported ${i} of {now} in {Y}, {g?up:down} {g} from {base} in {Z}.`,
          `In {Z}, ${i} at ${s} stood at {base}. In {Y} ${i} at ${s} {g?rose:fell} {g} to {now}.`,
          `From {base} in {Z}, ${i} at ${s} {g?climbed:dropped} {g} to {now} in {Y}.`,
          `${s}'s ${i} {g?increased:decreased} {g} to {now} in {Y}, compared with {base} in {Z}.`,
          `${s}'s ${i} {g?grew:shrank} from {base} in {Z} to {now} in {Y}, {g?an increase:a decrease} of {g}.`,
        ];
  const decimals = random.whole(0, 2);
  return {
    ...told('growth', at, forms, { Y: at.year, Z: at.year - 1 }),
    slots: {
      base: level(m, base, at, 'Z'),
      now: level(m, now, at, 'Y'),
      g: rate(g, decimals, '%', 'growth', i, at, {
        otherUnit: { unit: 'x', after: tongue === 'zh' ? '倍' : ' times' },
      }),
    },
    inputs: ['base', 'now'],
    stated: 'g',
    compute: ([b = NaN, n = NaN]) => (n / b - 1) * 100,
  };
}

function shareSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const family = random.pick(families[tongue]);
  const total = random.whole(200, 9000);
  const part = Math.max(3, Math.round(total * random.between(0.04, 0.9)));
  const name = family.parts[0] ?? '';
  const [s, whole] = [at.subject, family.whole];
  const forms =
    tongue === 'zh'
      ? [
          `{Y}年,${s}有${whole}{total},其中${name}{part},占比{share}。`,
          `截至{Y}年,${s}${whole}{total},其中${name}{part},占${whole}的{share}。`,
          `{Y}年${s}${whole}共{total},其中${name}{part},占${whole}比重为{share}。`,
          `{Y}年,${s}共有${whole}{total},${name}为{part},占总数的{share}。`,
        ]
      : [
          `In {Y} ${s} had {total} ${whole}, of which {part} were ${family.kinds[0] ?? ''}, or {share} of the total.`,
          `${s} counted {total} ${whole} in {Y}, including {part} ${name} ({share}).`,
          `Of the {total} ${whole} ${s} had in {Y}, {part} were ${family.kinds[0] ?? ''}, a share of {share}.`,
          `Of ${s}'s {total} ${whole} in {Y}, {part}, or {share}, were ${family.kinds[0] ?? ''}.`,
        ];
  return {
    ...told('share', at, forms, { Y: at.year }),
    slots: {
      total: level(thing(family, whole), total, at, 'Y'),
      part: level(thing(family, name), part, at, 'Y'),
      share: rate(
        (part / total) * 100,
        random.whole(0, 2),
        '%',
        'share',
        tongue === 'zh' ? `${name}占${whole}比重` : `${name} as a share of ${whole}`,
        at,
      ),
    },
    inputs: ['part', 'total'],
    stated: 'share',
    compute: ([p = NaN, w = NaN]) => (p / w) * 100,
  };
}

function shareChangeSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const name = random.pick(
    tongue === 'zh'
      ? ['市场占有率', '入住率', '毛利率', '森林覆盖率']
      : ['market share', 'occupancy', 'gross margin', 'forest cover'],
  );
  const decimals = random.whole(1, 2);
  const before = random.between(12, 60);
  const change = random.between(1.5, 12) * (random.chance(0.6) ? 1 : -1);
  const pp = random.chance(0.8);
  const forms =
    tongue === 'zh'
      ? [
          `{Y}年,${at.subject}${name}为{now},比{Z}年的{base}{c?提高:下降}{c}。`,
          `{Z}年${at.subject}${name}为{base},{Y}年{c?上升:下降}{c},达到{now}。`,
          `${at.subject}${name}由{Z}年的{base}{c?提高:降低}到{Y}年的{now},{c?提高:降低}{c}。`,
        ]
      : [
          `In {Y} ${name} at ${at.subject} {c?rose:fell} {c} to {now}, from {base} in {Z}.`,
          `${at.subject}'s ${name} was {now} in {Y}, {c?up:down} {c} from {base} in {Z}.`,
          `${at.subject} said ${name} {c?increased:declined} by {c} to {now} in {Y} from {base} in {Z}.`,
        ];
  const slot = (value: number, period: string): Slot =>
    rate(value, decimals, '%', 'share', name, at, { period: (years) => String(years[period]) });
  return {
    ...told('share-change', at, forms, { Y: at.year, Z: at.year - 1 }),
    slots: {
      base: slot(before, 'Z'),
      now: slot(before + change, 'Y'),
      c: pp
        ? rate(change, decimals, 'pp', 'change', name, at, {
            otherUnit: { unit: 'bp', after: tongue === 'zh' ? '个基点' : ' basis points' },
          })
        : rate(change * 100, 0, 'bp', 'change', name, at, {
            otherUnit: { unit: 'pp', after: tongue === 'zh' ? '个百分点' : ' percentage points' },
          }),
    },
    inputs: ['base', 'now'],
    stated: 'c',
    compute: ([b = NaN, n = NaN]) => n - b,
  };
}

function sumSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const family = random.pick(families[tongue]);
  const values = family.parts.map(() => random.whole(12, 2400));
  const total = values.reduce((a, b) => a + b, 0);
  const keys = values.map((_, i) => `p${i}`);
  const zhParts = family.parts.map((name, i) => `${name}{p${i}}`).join('、');
  const english = (names: readonly string[], word: string): string => {
    const all = names.map((name, i) => `{p${i}} ${name}`);
    return `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1) ?? ''}`;
  };
  const [s, whole] = [at.subject, family.whole];
  const forms =
    tongue === 'zh'
      ? [
          `{Y}年,${s}有${zhParts},合计{total}。`,
          `{Y}年${s}共有${whole}{total},分别为${zhParts}。`,
          `截至{Y}年底,${s}${whole}总数为{total}。按类别分,${zhParts}。`,
          `{Y}年,${s}建成${zhParts},共计{total}。`,
        ]
      : [
          `In {Y} ${s} had ${english(family.parts, 'and')}, a total of {total}.`,
          `${s} had a total of {total} ${whole} in {Y}: ${english(family.kinds, 'and')}.`,
          `In {Y}, ${s} counted ${english(family.parts, 'and')}, {total} altogether.`,
          `At the end of {Y} ${s} had {total} ${whole} in all. By type, there were ${english(family.parts, 'and')}.`,
        ];
  return {
    ...told('sum', at, forms, { Y: at.year }),
    slots: Object.fromEntries([
      ...family.parts.map((name, i): [string, Slot] => [
        `p${i}`,
        level(thing(family, name), values[i] ?? 0, at, 'Y'),
      ]),
      ['total', level(thing(family, whole), total, at, 'Y')],
    ]),
    inputs: keys,
    stated: 'total',
    compute: (parts) => parts.reduce((a, b) => a + b, 0),
  };
}

function hundredSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const weights = [random.between(1, 5), random.between(1, 5), random.between(1, 5)];
  const all = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => (weight / all) * 100);
  const decimals = random.whole(1, 2);
  const names =
    tongue === 'zh' ? ['工业用电', '居民用电', '其他用电'] : ['industry', 'households', 'other users'];
  const forms =
    tongue === 'zh'
      ? [
          `{Y}年,${at.subject}工业用电、居民用电、其他用电占用电量比重分别为{a}、{b}和{c}。`,
          `{Y}年${at.subject}工业用电占用电量的{a},居民用电占{b},其他用电占{c}。`,
        ]
      : [
          `In {Y} industry took {a} of ${at.subject}'s electricity, households {b} and other users {c}.`,
          `Of the electricity used in ${at.subject} in {Y}, {a} went to industry, {b} to households and {c} to other users.`,
        ];
  const slot = (i: number): Slot =>
    rate(
      shares[i] ?? 0,
      decimals,
      '%',
      'share',
      tongue === 'zh' ? `${names[i] ?? ''}占用电量比重` : `${names[i] ?? ''}, share of electricity`,
      at,
    );
  return {
    ...told('hundred', at, forms, { Y: at.year }),
    slots: { a: slot(0), b: slot(1), c: slot(2) },
    inputs: ['a', 'b'],
    stated: 'c',
    compute: ([a = NaN, b = NaN]) => 100 - a - b,
  };
}

function differenceSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const m = random.pick(measures[tongue]);
  const base = true_(m, random);
  const now = whole(base * random.between(0.5, 2), m);
  const [s, i] = [at.subject, m.name];
  const forms =
    tongue === 'zh'
      ? [
          `{Y}年,${s}${i}为{now},比{Z}年的{base}{c?增加:减少}{c}。`,
          `{Z}年${s}${i}为{base},{Y}年{c?增加:减少}{c},达到{now}。`,
          `${s}${i}由{Z}年的{base}{c?增加:减少}至{Y}年的{now},{c?增加了:减少了}{c}。`,
        ]
      : [
          `In {Y} ${i} at ${s} came to {now}, {c?up:down} {c} from {base} in {Z}.`,
          `${s}'s ${i} {c?rose:fell} by {c} to {now} in {Y}, from {base} in {Z}.`,
          `${s}'s ${i} went from {base} in {Z} to {now} in {Y}, {c?an increase:a decrease} of {c}.`,
        ];
  const change = level(m, Math.abs(now - base), at, 'Y', { type: 'change', basis: 'yoy' });
  return {
    ...told('difference', at, forms, { Y: at.year, Z: at.year - 1 }),
    slots: {
      base: level(m, base, at, 'Z'),
      now: level(m, now, at, 'Y'),
      c: now < base ? { ...change, printed: { ...change.printed, value: -change.printed.value } } : change,
    },
    inputs: ['base', 'now'],
    stated: 'c',
    compute: ([b = NaN, n = NaN]) => n - b,
  };
}

function multipleSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const m = random.pick(measures[tongue]);
  const base = true_({ ...m, to: m.to / 4 }, random);
  const now = whole(base * random.between(1.6, 8), m);
  const [s, i] = [at.subject, m.name];
  const forms =
    tongue === 'zh'
      ? [
          `{Y}年,${s}${i}达到{now},是{Z}年{base}的{k}。`,
          `{Z}年${s}${i}为{base},{Y}年为{now},是{Z}年的{k}。`,
          `${s}{Y}年${i}为{now},为{Z}年{base}的{k}。`,
        ]
      : [
          `In {Y} ${i} at ${s} reached {now}, {k} the {base} of {Z}.`,
          `${s}'s ${i} stood at {base} in {Z}; in {Y} it reached {now}, {k} as much.`,
          `${s} reported ${i} of {now} in {Y}, {k} the {base} it reported in {Z}.`,
        ];
  const gap = random.whole(1, 6);
  return {
    ...told('multiple', at, forms, { Y: at.year, Z: at.year - gap }),
    slots: {
      base: level(m, base, at, 'Z'),
      now: level(m, now, at, 'Y'),
      k: rate(now / base, random.whole(1, 2), 'x', 'multiple', i, at, {
        basis: (years) => String(years['Z']),
      }),
    },
    inputs: ['base', 'now'],
    stated: 'k',
    compute: ([b = NaN, n = NaN]) => n / b,
  };
}

function cagrSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const m = random.pick(measures[tongue]);
  const years = random.whole(3, 9);
  const first = true_({ ...m, to: m.to / 8 }, random);
  const last = whole(first * random.between(1.3, 7), m);
  const g = ((last / first) ** (1 / years) - 1) * 100;
  const [s, i] = [at.subject, m.name];
  const forms =
    tongue === 'zh'
      ? [
          `{Z}年至{Y}年,${s}${i}由{base}增加到{now},年均复合增长率为{g}。`,
          `${s}${i}从{Z}年的{base}增长到{Y}年的{now},年均复合增长{g}。`,
          `{Z}年${s}${i}为{base},{Y}年达到{now},{Z}—{Y}年年均{g?增长:下降}{g}。`,
        ]
      : [
          `${s}'s ${i} grew from {base} in {Z} to {now} in {Y}, a compound annual growth rate of {g}.`,
          `Between {Z} and {Y} ${i} at ${s} rose from {base} to {now}, or {g} a year on average.`,
          `In {Z} ${i} at ${s} stood at {base}; by {Y} it had reached {now}, a compound annual rate of {g} from {Z} to {Y}.`,
        ];
  return {
    ...told('cagr', at, forms, { Y: at.year, Z: at.year - years }),
    fragileYears: ['Z'],
    slots: {
      base: level(m, first, at, 'Z'),
      now: level(m, last, at, 'Y'),
      g: rate(g, random.whole(0, 2), '%', 'growth', i, at, {
        basis: 'cagr',
        period: (y) => `${y['Z'] ?? ''}/${y['Y'] ?? ''}`,
      }),
    },
    inputs: ['base', 'now'],
    stated: 'g',
    compute: ([b = NaN, n = NaN], y) => ((n / b) ** (1 / ((y['Y'] ?? 0) - (y['Z'] ?? 0))) - 1) * 100,
  };
}

function ratioSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const slow = random.between(2, 12);
  const fast = slow * random.between(1.5, 6);
  const names = tongue === 'zh' ? ['研发投入', '营业收入'] : ['research spending', 'revenue'];
  const [a = '', b = ''] = names;
  const forms =
    tongue === 'zh'
      ? [
          `{Y}年,${at.subject}${a}同比{fast?增长:下降}{fast},${b}同比{slow?增长:下降}{slow},前者增速是后者的{k}。`,
          `{Y}年${at.subject}${a}{fast?增长:下降}{fast},${b}{slow?增长:下降}{slow},${a}增速为${b}增速的{k}。`,
        ]
      : [
          `In {Y} ${a} at ${at.subject} {fast?grew:shrank} {fast} and ${b} {slow?grew:shrank} {slow}; the former growth rate was {k} the latter.`,
          `${at.subject}'s ${a} {fast?rose:fell} {fast} in {Y} while ${b} {slow?rose:fell} {slow}, making the growth rate of ${a} {k} that of ${b}.`,
        ];
  return {
    ...told('ratio', at, forms, { Y: at.year }),
    slots: {
      fast: rate(fast, 1, '%', 'growth', a, at),
      slow: rate(slow, 1, '%', 'growth', b, at),
      k: rate(fast / slow, 1, 'x', 'multiple', tongue === 'zh' ? `${a}增速` : `${a} growth rate`, at),
    },
    inputs: ['slow', 'fast'],
    stated: 'k',
    compute: ([x = NaN, y = NaN]) => y / x,
  };
}

function perHeadSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const money: Measure =
    tongue === 'zh'
      ? {
          name: '旅游收入',
          unit: 'CNY',
          counter: null,
          before: '',
          after: '元',
          from: 1e9,
          to: 9e11,
          exact: false,
        }
      : {
          name: 'tourism spending',
          unit: 'USD',
          counter: null,
          before: '$',
          after: '',
          from: 1e9,
          to: 9e11,
          exact: false,
        };
  const people: Measure =
    tongue === 'zh'
      ? {
          name: '接待游客',
          unit: 'count',
          counter: '人次',
          before: '',
          after: '人次',
          from: 1e6,
          to: 9e7,
          exact: false,
        }
      : {
          name: 'visitors',
          unit: 'count',
          counter: 'visitors',
          before: '',
          after: ' visitors',
          from: 1.2e7,
          to: 9e7,
          exact: false,
        };
  const heads = true_(people, random);
  const each = random.between(120, 2400);
  const forms =
    tongue === 'zh'
      ? [
          `{Y}年,${at.subject}接待游客{people},旅游收入{total},人均旅游收入{each}。`,
          `{Y}年${at.subject}旅游收入达{total},接待游客{people},人均旅游收入为{each}。`,
        ]
      : [
          `In {Y} ${at.subject} welcomed {people}, tourism spending reached {total} and tourism spending per visitor {each}.`,
          `In {Y} ${at.subject} welcomed {people}, who spent {total}, or {each} per visitor.`,
          `Tourism spending in ${at.subject} came to {total} in {Y}. With {people}, that was {each} per visitor.`,
        ];
  return {
    ...told('per-head', at, forms, { Y: at.year }),
    slots: {
      people: level(people, heads, at, 'Y'),
      total: level(money, heads * each, at, 'Y'),
      each: {
        ...level(money, each, at, 'Y'),
        indicator: tongue === 'zh' ? '人均旅游收入' : 'tourism spending per visitor',
      },
    },
    inputs: ['total', 'people'],
    stated: 'each',
    compute: ([total = NaN, n = NaN]) => total / n,
  };
}

function repeatSet(tongue: Tongue, random: Random, twoSources: boolean): PlantedSet {
  const at = scene(tongue, random);
  const m = random.pick(measures[tongue]);
  const value = true_(m, random);
  const earlier = whole(value * random.between(0.4, 0.8), m);
  const [s, i] = [at.subject, m.name];
  const first =
    tongue === 'zh'
      ? random.pick([`{Z}年${s}${i}为{old},{Y}年为{a}。`, `{Y}年,${s}${i}达到{a},{Z}年为{old}。`])
      : random.pick([
          `In {Z} ${i} at ${s} stood at {old}; in {Y} ${i} at ${s} came to {a}.`,
          `${s} reported ${i} of {a} in {Y} and {old} in {Z}.`,
        ]);
  const second =
    tongue === 'zh'
      ? random.pick([`如前所述,${s}{X}年${i}达到{b}。`, `{X}年,${s}${i}为{b}。`])
      : random.pick([`As noted, ${s}'s ${i} in {X} came to {b}.`, `${s} reported ${i} of {b} in {X}.`]);
  const slot = level(m, value, at, 'Y');
  return {
    kind: twoSources ? 'two-sources' : 'repeat',
    tongue,
    documents: twoSources ? [[first], [second]] : [[first, second]],
    years: { Y: at.year, Z: at.year - 1, X: at.year },
    fragileYears: ['X'],
    slots: {
      old: level(m, earlier, at, 'Z'),
      a: slot,
      b: { ...level(m, value, at, 'X') },
    },
    inputs: ['a', 'old'],
    stated: 'b',
    // Misdated by a year, the second mention meets the other number of the first.
    compute: ([a = NaN, old = NaN], years) =>
      years['X'] === years['Y'] ? a : years['X'] === years['Z'] ? old : NaN,
  };
}

function crossFootSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const family: Family =
    tongue === 'zh'
      ? { whole: '科技企业', counter: '家', parts: [], kinds: [] }
      : { whole: 'technology firms', counter: 'firms', parts: [], kinds: [] };
  const rows = [random.whole(30, 900), random.whole(30, 900)];
  const total = (rows[0] ?? 0) + (rows[1] ?? 0);
  const large = random.whole(10, total - 20);
  const columns = [large, total - large];
  const s = at.subject;
  const kinds =
    tongue === 'zh' ? ['民营', '国有', '大型', '小型'] : ['private ', 'state-owned ', 'large ', 'small '];
  const [k0 = '', k1 = '', k2 = '', k3 = ''] = kinds.map((kind) => `${kind}${family.whole}`);
  const forms =
    tongue === 'zh'
      ? [
          `{Y}年,${s}科技企业总数为{total}。按所有制分,${k0}{r0}、${k1}{r1}。按规模分,${k2}{c0}、${k3}{c1}。`,
          `{Y}年末,${s}共有科技企业{total}。从所有制看,${k0}{r0},${k1}{r1};从规模看,${k2}{c0},${k3}{c1}。`,
        ]
      : [
          `In {Y} ${s} had a total of {total} technology firms. By ownership, {r0} were private and {r1} state-owned. By size, {c0} were large and {c1} small.`,
          `${s} counted {total} technology firms in {Y}. Broken down by owner, there were {r0} ${k0} and {r1} ${k1}. Broken down by size, there were {c0} ${k2} and {c1} ${k3}.`,
        ];
  return {
    ...told('cross-foot', at, forms, { Y: at.year }),
    slots: {
      total: level(thing(family, family.whole), total, at, 'Y'),
      r0: level(thing(family, k0), rows[0] ?? 0, at, 'Y'),
      r1: level(thing(family, k1), rows[1] ?? 0, at, 'Y'),
      c0: level(thing(family, k2), columns[0] ?? 0, at, 'Y'),
      c1: level(thing(family, k3), columns[1] ?? 0, at, 'Y'),
    },
    inputs: ['r0', 'r1', 'c0'],
    stated: 'c1',
    compute: ([a = NaN, b = NaN, c = NaN]) => a + b - c,
  };
}

function balanceSet(tongue: Tongue, random: Random): PlantedSet {
  const at = scene(tongue, random);
  const money = (name: string): Measure =>
    tongue === 'zh'
      ? { name, unit: 'CNY', counter: null, before: '', after: '元', from: 1e10, to: 9e11, exact: false }
      : { name, unit: 'USD', counter: null, before: '$', after: '', from: 1e10, to: 9e11, exact: false };
  const [out, into, gap] =
    tongue === 'zh' ? ['出口', '进口', '贸易顺差'] : ['exports', 'imports', 'trade surplus'];
  const exports = true_(money(''), random);
  const imports = exports * random.between(0.4, 0.85);
  const forms =
    tongue === 'zh'
      ? [
          `{Y}年,${at.subject}出口{plus},进口{minus},贸易顺差{gap}。`,
          `{Y}年${at.subject}贸易顺差为{gap},其中出口{plus},进口{minus}。`,
        ]
      : [
          `In {Y} ${at.subject}'s exports were {plus} and imports {minus}, leaving a trade surplus of {gap}.`,
          `${at.subject} ran a trade surplus of {gap} in {Y}, with exports of {plus} and imports of {minus}.`,
        ];
  return {
    ...told('balance', at, forms, { Y: at.year }),
    slots: {
      plus: level(money(out ?? ''), exports, at, 'Y'),
      minus: level(money(into ?? ''), imports, at, 'Y'),
      gap: level(money(gap ?? ''), exports - imports, at, 'Y'),
    },
    inputs: ['minus', 'plus'],
    stated: 'gap',
    compute: ([minus = NaN, plus = NaN]) => plus - minus,
  };
}

const makers: readonly ((tongue: Tongue, random: Random) => PlantedSet)[] = [
  growthSet,
  growthSet,
  shareSet,
  shareChangeSet,
  sumSet,
  hundredSet,
  differenceSet,
  multipleSet,
  cagrSet,
  ratioSet,
  perHeadSet,
  (tongue, random) => repeatSet(tongue, random, false),
  (tongue, random) => repeatSet(tongue, random, true),
  crossFootSet,
  balanceSet,
];

/** A true set of a random kind, in a random form. */
export function plantedSet(tongue: Tongue, random: Random): PlantedSet {
  return random.pick(makers)(tongue, random);
}
