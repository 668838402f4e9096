import type { Edtf } from '../../../model/index.ts';
import type { Page } from '../reading/zh-page.ts';
import type { Day, Time } from './zh-time.ts';

/** What a part of a year (上半年, 6月末, 春节假期) is in a given year. */
export interface Part {
  period: Edtf;
  kind: Time['kind'];
}

/** A piece of a time expression: a year, a part of a year, or a whole stretch. Pieces that touch are joined: 去年 + 前三季度. */
export interface Token {
  start: number;
  end: number;
  rule: string;
  /** A year, or null when it cannot be known. */
  year?: number | null;
  /** The year was written out, not told from the day of writing. */
  absolute?: boolean;
  /** What the words mean in a year. */
  part?: (year: number) => Part | null;
  /** In which year, when none is named: the last one in which this had begun, or had ended, by the day of writing. */
  latest?: 'begun' | 'ended';
  /** Days whose month is not named: 14日, 12日至15日. */
  days?: readonly [number, number];
  /** Needs no year: 十四五, 目前, 上月. Null when it cannot be resolved. */
  whole?: {
    period: Edtf | null;
    kind: Time['kind'];
    base?: boolean;
    /** Told from the time spoken of last: 同月, 次日, 期内. */
    told?: string;
  };
}

const tokens = new WeakMap<Page, Token[]>();

/** Pieces of time expressions found so far on a page. */
export function tokensOf(page: Page): Token[] {
  const known = tokens.get(page);
  if (known !== undefined) return known;
  const fresh: Token[] = [];
  tokens.set(page, fresh);
  return fresh;
}

/** The day of publication. A month or a year stands for its last day. */
export function publishedOf(page: Page): Day | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(page.scene.published ?? '');
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2] ?? 12), day: Number(match[3] ?? 28) };
}

const digits = '〇一二三四五六七八九';

/** 12, 十二, 三, 两 → a number below a hundred; NaN for anything else. */
export function small(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const value = (char: string): number => (char === '两' ? 2 : char === '零' ? 0 : digits.indexOf(char));
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 && value(text) >= 0 ? value(text) : Number.NaN;
  const tens = ten === 0 ? 1 : value(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : value(text.slice(ten + 1));
  return tens < 1 || ones < 0 ? Number.NaN : tens * 10 + ones;
}
