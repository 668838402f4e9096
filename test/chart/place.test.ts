import { describe, expect, test } from 'vitest';
import { placeIn } from '../../src/chart/place.ts';

describe('a subject in the language of the reader', () => {
  test.each([
    ['我国', '我国', 'China'],
    ['中國', '中國', 'China'],
    ['全球', '全球', 'World'],
    ['英国', '英国', 'UK'],
    ['日本', '日本', 'Japan'],
    ['香港', '香港', 'Hong Kong'],
    ['Germany', '德国', 'Germany'],
    ['United States', '美国', 'United States'],
    ['东方锅炉', '东方锅炉', '东方锅炉'],
    ['Meridian Foods', 'Meridian Foods', 'Meridian Foods'],
  ])('%s is %s and %s', (subject, zh, en) => {
    expect(placeIn(subject)).toEqual({ zh, en });
  });

  test('nobody is nothing', () => {
    expect(placeIn(null)).toEqual({ zh: '', en: '' });
  });
});
