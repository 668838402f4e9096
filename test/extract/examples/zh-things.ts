import type { Example } from './example.ts';

/** Things with names of their own, events, rows of names: what else than a place or a company a figure is about. Invented names. */
export const zhThings: readonly Example[] = [
  {
    rule: 'subject/zh-product',
    text: '云帆汽车前三季度营收88亿元。其中C6累计交付2.2万辆。“远航者”号潜水器完成下潜328次。',
    expect: [{ subject: '云帆汽车' }, { subject: 'C6' }, { subject: '“远航者”号' }],
  },
  {
    rule: 'subject/zh-launched',
    text: '云帆汽车发布新车X12，续航里程702公里。目前公司门店有300家。',
    expect: [{ subject: 'X12' }, { subject: '云帆汽车' }],
  },
  {
    rule: 'subject/zh-product-again',
    text: '恒曜电子推出加速卡K70。公司介绍，该卡功耗450瓦；这款加速卡售价8999元，公司今年门店增至20家。',
    expect: [{ subject: 'K70' }, { subject: 'K70' }, { subject: '恒曜电子' }],
  },
];
