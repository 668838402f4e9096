import { leaderOf } from '../reading/zh-joined.ts';
import type { Page, Spot } from '../reading/zh-page.ts';
import type { Time } from './zh-time.ts';

/** Index of the last time that begins before a place of the page; -1 for none. */
export function lastBefore(page: Page, at: number): number {
  let low = 0;
  let high = page.times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.times[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** 从2020年的1.1万起: does this time date the figure right behind it and no other? */
export function isLocalOf(page: Page, time: Time, spot: Spot): boolean {
  if (time.role !== 'local' || time.end > spot.start) return false;
  // 而2012年只有3069个和2318万件: of the row
  const last = page.spots[leaderOf(page, spot).index - 1];
  return last === undefined || last.end <= time.start;
}

/** The time that dates a figure in its own sentence. */
export function timeOf(page: Page, spot: Spot): Time | null {
  const from = page.sentences[spot.clause.sentence]?.start ?? 0;
  for (let i = lastBefore(page, spot.start); i >= 0; i--) {
    const time = page.times[i];
    if (time === undefined || time.end <= from) return null;
    if (time.role === 'frame' || isLocalOf(page, time, spot)) return time;
  }
  return null;
}
