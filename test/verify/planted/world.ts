import type { Tongue } from './print.ts';

/** Something to measure. */
export interface Measure {
  name: string;
  unit: string;
  counter: string | null;
  /** Printed before and after the number. */
  before: string;
  after: string;
  /** Range of true values. */
  from: number;
  to: number;
  /** Whole things, few enough to be printed one by one. */
  exact: boolean;
}

function count(name: string, counter: string, from: number, to: number, exact = false): Measure {
  const english = /[a-z]/u.test(counter);
  return {
    name,
    unit: 'count',
    counter,
    before: '',
    after: english ? ` ${counter}` : counter,
    from,
    to,
    exact,
  };
}

/** Counted, but printed without the counted word: vehicle sales of 12.3 million. */
function number(name: string, from: number, to: number, exact = false): Measure {
  return { name, unit: 'count', counter: null, before: '', after: '', from, to, exact };
}

function yuan(name: string, from: number, to: number): Measure {
  return { name, unit: 'CNY', counter: null, before: '', after: '元', from, to, exact: false };
}

function dollars(name: string, from: number, to: number): Measure {
  return { name, unit: 'USD', counter: null, before: '$', after: '', from, to, exact: false };
}

/** Invented places and firms. */
export const subjects: Record<Tongue, readonly string[]> = {
  zh: ['临江市', '青原省', '远山集团', '海岳公司', '南屿县', '星河股份', '北岭市', '长禾集团'],
  en: ['Halden', 'Brightwater', 'Norrvik', 'Zentra', 'Port Alder', 'Queensmead', 'Corvex', 'Tanager'],
};

export const measures: Record<Tongue, readonly Measure[]> = {
  zh: [
    count('新能源汽车销量', '辆', 2e5, 9e7),
    count('工业机器人产量', '台', 2e5, 9e6),
    count('快递业务量', '件', 1e9, 9e10),
    count('接待游客', '人次', 2e6, 8e8),
    count('规模以上工业企业', '家', 40, 9000, true),
    count('新建充电桩', '个', 200, 9000, true),
    yuan('营业收入', 2e8, 9e11),
    yuan('旅游综合收入', 2e8, 9e11),
    yuan('研发投入', 2e8, 9e10),
    yuan('合同外资', 3e8, 9e10),
  ],
  en: [
    number('vehicle sales', 1.2e6, 9e8),
    number('vehicle production', 1.2e6, 9e7),
    count('passenger traffic', 'passengers', 1.2e6, 9e8),
    count('school enrolment', 'pupils', 400, 9000, true),
    number('patent filings', 200, 9000, true),
    dollars('revenue', 2e7, 9e11),
    dollars('research spending', 2e7, 9e10),
    dollars('tourism receipts', 2e8, 9e11),
    dollars('advertising income', 2e7, 9e10),
  ],
};

/** A name whose kinds are parts of one whole; in English the kinds stand alone as well (646 were urban). */
export interface Family {
  whole: string;
  counter: string;
  parts: readonly string[];
  kinds: readonly string[];
}

export const families: Record<Tongue, readonly Family[]> = {
  zh: [
    { whole: '在校学生', counter: '人', parts: ['男性在校学生', '女性在校学生'], kinds: [] },
    {
      whole: '创新平台',
      counter: '个',
      parts: ['国家级创新平台', '省级创新平台', '市级创新平台'],
      kinds: [],
    },
    {
      whole: '试点项目',
      counter: '个',
      parts: ['交通试点项目', '能源试点项目', '水利试点项目', '其他试点项目'],
      kinds: [],
    },
    { whole: '示范企业', counter: '家', parts: ['大型示范企业', '中型示范企业', '小型示范企业'], kinds: [] },
  ],
  en: [
    {
      whole: 'libraries',
      counter: 'libraries',
      parts: ['urban libraries', 'rural libraries'],
      kinds: ['urban', 'rural'],
    },
    {
      whole: 'charging stations',
      counter: 'stations',
      parts: ['fast charging stations', 'slow charging stations', 'other charging stations'],
      kinds: ['fast', 'slow', 'of other kinds'],
    },
    {
      whole: 'clinics',
      counter: 'clinics',
      parts: ['dental clinics', 'ophthalmic clinics', 'general clinics'],
      kinds: ['dental', 'ophthalmic', 'general'],
    },
  ],
};
