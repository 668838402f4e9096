import type { Lang } from './source.ts';

/** A word in the three scripts and languages of the interface. */
export type Word = Readonly<Record<Lang, string>>;

/** Scale words by language, smallest first. English says nothing between one and a million: 11,000 reads better than 11 thousand. */
export const SCALES: Readonly<Record<Lang, readonly { by: number; word: string }[]>> = {
  'zh-Hans': [
    { by: 1, word: '' },
    { by: 1e4, word: '万' },
    { by: 1e8, word: '亿' },
    { by: 1e12, word: '万亿' },
  ],
  'zh-Hant': [
    { by: 1, word: '' },
    { by: 1e4, word: '萬' },
    { by: 1e8, word: '億' },
    { by: 1e12, word: '萬億' },
  ],
  en: [
    { by: 1, word: '' },
    { by: 1e6, word: 'million' },
    { by: 1e9, word: 'billion' },
    { by: 1e12, word: 'trillion' },
  ],
};

const same = (zh: string, en: string): Word => ({ 'zh-Hans': zh, 'zh-Hant': zh, en });
const both = (hans: string, hant: string, en: string): Word => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

/** UCUM-like codes as a reader writes them. */
export const UNITS: Readonly<Record<string, Word>> = {
  '%': same('%', '%'), // percent
  pp: both('个百分点', '個百分點', 'percentage points'), // percentage points
  bp: both('个基点', '個基點', 'basis points'), // basis points
  x: same('倍', 'times'), // times
  mm: same('毫米', 'mm'), // length
  cm: both('厘米', '厘米', 'cm'),
  m: same('米', 'm'),
  km: same('公里', 'km'),
  nm: both('纳米', '奈米', 'nm'),
  '[nmi_i]': same('海里', 'nautical miles'),
  m2: same('平方米', 'm²'), // area
  km2: same('平方公里', 'km²'),
  mu: both('亩', '畝', 'mu'), // 1/15 hectare
  ha: both('公顷', '公頃', 'ha'),
  m3: same('立方米', 'm³'), // volume
  L: same('升', 'L'),
  bbl: same('桶', 'barrels'),
  g: same('克', 'g'), // mass
  kg: same('公斤', 'kg'),
  mg: same('毫克', 'mg'),
  jin: same('斤', 'jin'), // half a kilogram
  t: both('吨', '噸', 'tonnes'),
  W: same('瓦', 'W'), // power and energy
  kW: same('千瓦', 'kW'),
  MW: both('兆瓦', '兆瓦', 'MW'),
  GW: same('吉瓦', 'GW'),
  Wh: both('瓦时', '瓦時', 'Wh'),
  kWh: both('千瓦时', '千瓦時', 'kWh'),
  MWh: both('兆瓦时', '兆瓦時', 'MWh'),
  GWh: both('吉瓦时', '吉瓦時', 'GWh'),
  TWh: both('太瓦时', '太瓦時', 'TWh'),
  J: same('焦', 'J'),
  MJ: same('兆焦', 'MJ'),
  V: same('伏', 'V'),
  kV: same('千伏', 'kV'),
  tce: both('吨标准煤', '噸標準煤', 'tonnes of coal equivalent'),
  By: both('字节', '位元組', 'bytes'), // data
  KBy: same('KB', 'KB'),
  MBy: same('MB', 'MB'),
  GBy: same('GB', 'GB'),
  TBy: same('TB', 'TB'),
  PBy: same('PB', 'PB'),
  EBy: same('EB', 'EB'),
  ZBy: same('ZB', 'ZB'),
  bit: both('比特', '位元', 'bits'),
  Hz: both('赫兹', '赫茲', 'Hz'),
  GHz: same('GHz', 'GHz'),
  Cel: same('℃', '°C'), // temperature
  s: same('秒', 's'), // time
  min: both('分钟', '分鐘', 'min'),
  h: both('小时', '小時', 'h'),
  d: same('天', 'days'),
  a: same('年', 'years'),
};

/** Chinese names of currencies where the usual one differs from what `Intl.DisplayNames` gives; 元 alone is the yuan. */
export const CURRENCIES: Readonly<Record<string, Word>> = {
  CNY: same('元', 'yuan'),
  USD: same('美元', 'US dollars'),
  HKD: same('港元', 'Hong Kong dollars'),
  TWD: both('新台币', '元新臺幣', 'New Taiwan dollars'),
  EUR: both('欧元', '歐元', 'euros'),
  GBP: both('英镑', '英鎊', 'pounds'),
  JPY: same('日元', 'yen'),
  KRW: both('韩元', '韓元', 'won'),
};

/**
 * Counters and counted nouns. The English is empty where a Chinese counter says nothing in English (个, 只, 家):
 * the indicator's name already says what is counted.
 */
export const COUNTERS: readonly Word[] = [
  both('个', '個', ''),
  both('只', '隻', ''),
  same('家', ''),
  both('项', '項', ''),
  both('条', '條', ''),
  same('件', ''),
  same('起', ''),
  both('笔', '筆', ''),
  same('宗', ''),
  same('座', ''),
  both('种', '種', ''),
  same('所', ''),
  same('批', ''),
  both('张', '張', ''),
  same('例', 'cases'),
  both('处', '處', ''),
  both('场', '場', ''),
  same('部', ''),
  same('款', ''),
  both('辆', '輛', 'vehicles'),
  both('台', '臺', 'units'),
  same('套', 'sets'),
  same('架', 'aircraft'),
  both('艘', '艘', 'ships'),
  same('人', 'people'),
  same('名', 'people'),
  same('位', 'people'),
  same('人次', 'visits'),
  both('户', '戶', 'households'),
  same('篇', 'papers'),
  same('股', 'shares'),
  both('点', '點', 'points'),
  same('次', 'times'),
  same('比特', 'bits'),
  both('吨', '噸', 'tonnes'),
  same('美元', 'US dollars'),
  same('元', 'yuan'),
];

/** Words around a number. */
export const HEDGES = {
  low: both('至少', '至少', 'at least'),
  high: both('至多', '至多', 'at most'),
  /** Of a negative number "at least" would be read as its size. */
  lowNegative: both('不低于', '不低於', 'no lower than'),
  highNegative: both('不高于', '不高於', 'no higher than'),
  approx: both('约', '約', 'about'),
} as const;

/** What a growth or a change is measured against. */
export const BASES: Readonly<Record<string, Word>> = {
  yoy: both('同比', '同比', 'year on year'),
  qoq: both('环比', '環比', 'quarter on quarter'),
  mom: both('环比', '環比', 'month on month'),
  cagr: both('年均', '年均', 'a year, compound'),
};
