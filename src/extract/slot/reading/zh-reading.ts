import { readAfter, type After } from './zh-after.ts';
import { readBefore, type Before } from './zh-before.ts';
import type { Page, Spot } from './zh-page.ts';

export interface Reading {
  before: Before;
  after: After;
}

const readings = new WeakMap<Spot, Reading>();

/** The words before and behind a figure, read once all times, sources and brackets are covered. */
export function readingOf(page: Page, spot: Spot): Reading {
  const known = readings.get(spot);
  if (known !== undefined) return known;
  const fresh = { before: readBefore(page, spot), after: readAfter(page, spot) };
  readings.set(spot, fresh);
  return fresh;
}
