import type { Example } from './example.ts';

/** Who is spoken of and who says so, across the sentences of a passage. Invented places, people and companies. */
export const zhWho: readonly Example[] = [
  {
    rule: 'subject/zh-work',
    text: '电影《长风渡》票房突破4.5亿元，全国观影人次1020万。',
    expect: [{ subject: '《长风渡》' }, { subject: '全国' }],
  },
  {
    rule: 'attribution/zh-reach',
    text: '“订单比前年多了两成。”海川灯具厂长徐建国说。厂里工人从300人减到110人。',
    expect: [
      { subject: '海川灯具', attribution: '徐建国' },
      { subject: '海川灯具', attribution: null },
      { subject: '海川灯具', attribution: null },
    ],
  },
  {
    rule: 'attribution/zh-reach',
    text: '县农业局介绍，全县种植辣椒12万亩。走进大河镇扶贫车间，记者看到，工人日加工鲜椒45吨。',
    expect: [{ attribution: '县农业局' }, { attribution: null }],
  },
  {
    rule: 'attribution/zh-reach',
    text: '县茶叶办主任田守信坦言，春茶产值为4亿元。下一步，云坪县力争建成生态茶园15万亩。',
    expect: [{ attribution: '田守信' }, { attribution: null }],
  },
  {
    rule: 'attribution/zh-stands-for',
    text: '恒丰卫浴董事长罗建明回忆，建厂时只有员工86人。公司招股书披露，2024年营收18.6亿元。',
    expect: [
      { subject: '恒丰卫浴', attribution: '罗建明' },
      { subject: '恒丰卫浴', attribution: '恒丰卫浴' },
    ],
  },
  {
    rule: 'attribution/zh-stands-for',
    text: '雲津機場旅客吞吐量1,245萬人次。機場集團總經理武岳說，貨郵吞吐量8.6萬噸。',
    lang: 'zh-Hant',
    expect: [{ subject: '雲津機場' }, { subject: '雲津機場', attribution: '武岳' }],
  },
  {
    rule: 'subject/zh-anaphor',
    text: '青溪镇接待游客21.3万人次。镇里建有停车场3座，该镇餐饮收入2600万元。',
    expect: [{ subject: '青溪镇' }, { subject: '青溪镇' }, { subject: '青溪镇' }],
  },
  {
    rule: 'attribution/zh-governs',
    text: '天衡药业公布中期业绩，收入46.1亿元。花旗预期，收入增长可达一成二；股价今日收报18.36元。',
    published: '2024-08-22',
    expect: [{ attribution: '天衡药业' }, { attribution: '花旗' }, { attribution: null }],
  },
  {
    rule: 'subject/zh-whole-place',
    text: '石滩县平均降雨量186毫米，最大点雨量在壶口镇。全县转移群众3.2万人。',
    expect: [{ subject: '石滩县' }, { subject: '石滩县' }],
  },
];
