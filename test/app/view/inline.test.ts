import { describe, expect, test } from 'vitest';
import { inline, type Inline } from '../../../src/app/view/inline.ts';
import { placeOf } from '../../../src/app/view/place.ts';
import type { Figure, Passage } from '../../../src/model/index.ts';

const base: Omit<Figure, 'id' | 'start' | 'quote'> = {
  source: 's',
  passage: 's#p1',
  value: 1,
  low: null,
  high: null,
  approx: false,
  step: 1,
  unit: 'count',
  counter: null,
  type: 'level',
  modality: 'actual',
  indicator: null,
  indicatorId: null,
  subject: null,
  period: null,
  basis: null,
  attribution: null,
  rules: [],
};

function passageOf(text: string, spans = [{ at: 0, start: 0, length: text.length }]): Passage {
  return {
    id: 's#p1',
    source: 's',
    article: null,
    role: 'body',
    lang: 'zh-Hans',
    text,
    start: 0,
    end: text.length,
    spans,
  };
}

function figureOf(text: string, quote: string, from = 0): Figure {
  return { ...base, id: quote, start: text.indexOf(quote, from), quote };
}

const show = (pieces: readonly Inline[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : `[${show(piece.inside)}]`)).join('');

describe('inline()', () => {
  test.each([
    ['two figures side by side', '产量3万，销量2万。', ['3万', '2万'], '产量[3万]，销量[2万]。'],
    ['a figure in another is nested in it', '共80多个品种', ['80多个', '80'], '共[[80]多个]品种'],
    [
      'of two that overlap the later begins where the earlier ends',
      '甲3到5家',
      ['3到5', '5家'],
      '甲[3到5][家]',
    ],
    ['a text without figures', '没有数字。', [], '没有数字。'],
  ])('%s', (_title, text, quotes, shown) => {
    const passage = passageOf(text);
    expect(
      show(
        inline(
          passage,
          quotes.map((quote) => figureOf(text, quote)),
          { at: 0, end: text.length },
        ),
      ),
    ).toBe(shown);
  });

  test('shows only what is asked for', () => {
    const text = '前3个。后4个。';
    const figures = ['3个', '4个'].map((quote) => figureOf(text, quote));
    expect(show(inline(passageOf(text), figures, { at: 4, end: 8 }))).toBe('后[4个]。');
  });

  test('gives back every character of the passage once', () => {
    const text = '产量80多个，增长12%。';
    const pieces = inline(
      passageOf(text),
      ['80多个', '80', '12%'].map((quote) => figureOf(text, quote)),
      { at: 0, end: text.length },
    );
    expect(show(pieces).replace(/[[\]]/g, '')).toBe(text);
  });
});

describe('placeOf()', () => {
  // The file breaks the figure over two lines; the passage joins them.
  const file = '规模为11亿\n\n美元。';
  const passage = passageOf('规模为11亿美元。', [
    { at: 0, start: 0, length: 6 },
    { at: 6, start: 8, length: 3 },
  ]);

  test('finds a figure that the file breaks over lines', () => {
    const figure = figureOf(file, '11亿\n\n美元');
    const place = placeOf(figure, passage);
    expect(place && passage.text.slice(place.at, place.end)).toBe('11亿美元');
  });

  test('finds no figure that the passage does not hold', () => {
    expect(placeOf({ ...base, id: 'x', start: 40, quote: '5' }, passage)).toBeNull();
  });
});
