import type { Example } from './example.ts';

/** Who is spoken of and who says so, across the sentences of a passage. Invented places, people and companies. */
export const zhWho: readonly Example[] = [
  {
    rule: 'attribution/zh-according',
    text: '依移民署初估，今年前三季來台旅客超過605萬人次。',
    lang: 'zh-Hant',
    expect: [{ attribution: '移民署' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '主計總處14日下午4時公布最新統計，今年經濟成長率為1.56%。',
    lang: 'zh-Hant',
    expect: [{ attribution: '主計總處' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '觀光署長陳敏說，旅客成長一成。林國銘則以三間旅店為例，指出平日房價為900元。',
    lang: 'zh-Hant',
    expect: [{ attribution: '陳敏' }, { attribution: '陳敏' }, { attribution: '林國銘' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '省统计局新闻发言人、综合处处长付明分析指出，10月份失业率为5.2%。',
    expect: [{ attribution: '付明' }],
  },
  {
    rule: 'attribution/zh-according',
    text: '根據最新用水供需報告，去年全市用水量為21億噸。',
    lang: 'zh-Hant',
    expect: [{ attribution: '用水供需報告' }],
  },
  {
    rule: 'attribution/zh-according',
    text: '据2018年全县茶叶产业统计，茶园共有32万亩。',
    expect: [{ attribution: null }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '江海日报记者通过梳理88份公告发现，去年全市有17家企业上市。',
    expect: [{ attribution: '江海日报' }, { attribution: '江海日报' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '望海市统计局召开新闻发布会，公布了一季度经济运行情况。全市实现生产总值726亿元。',
    expect: [{ attribution: '望海市统计局' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '最后披露年报的云津银行，去年净利润为228亿元。',
    expect: [{ attribution: '云津银行' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '元衡投顧指，山海電商上季收入升一成。該行引述公司指，今年客戶將增加2萬名。',
    lang: 'zh-Hant',
    expect: [{ attribution: '元衡投顧' }, { attribution: '元衡投顧' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '稻米生产恢复好于预期，全县早稻产量达到24万吨。',
    expect: [{ attribution: null }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '青禾光學表示，產能吃緊。但有LED模組廠透漏，下月將漲價一成。',
    lang: 'zh-Hant',
    expect: [{ attribution: 'LED模組廠' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '2021年的预算草案显示，全市支出为178亿元。',
    expect: [{ attribution: '预算草案' }],
  },
  {
    rule: 'attribution/zh-governs',
    text: '海岳地產收市後公布全年業績，盈利為16.8億元。',
    lang: 'zh-Hant',
    expect: [{ attribution: '海岳地產' }],
  },
  {
    rule: 'attribution/zh-continued',
    text: '望海市统计局昨日发布数据，前三季度全市客运量为4200万人次。\n其中，水路客运量310万人次，下降2.5%。',
    expect: [
      { attribution: '望海市统计局' },
      { attribution: '望海市统计局' },
      { attribution: '望海市统计局' },
    ],
  },
  {
    rule: 'attribution/zh-continued',
    text: '運輸署今日公布最新的渡輪客運數字。\n上月港內線渡輪乘客量為130萬人次，按年升3.2%。',
    lang: 'zh-Hant',
    expect: [{ attribution: '運輸署' }, { attribution: '運輸署' }],
  },
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
  {
    rule: 'subject/zh-traded',
    text: '天衡药业公布中期业绩，收入46.1亿元。花旗预期，全国药品销售额增长一成；股价昨日升4.1%。',
    published: '2024-08-22',
    expect: [{ subject: '天衡药业' }, { subject: '全国' }, { subject: '天衡药业' }],
  },
  {
    rule: 'subject/zh-same-series',
    text: '青鸟娱乐公布财报，营收14.26亿元。旗下手游《雨夜》全球下载1200万次。元衡投顾预估，营收可望季增一成。',
    expect: [{ subject: '青鸟娱乐' }, { subject: '《雨夜》' }, { subject: '青鸟娱乐' }],
  },
  {
    rule: 'subject/zh-same-voice',
    text: '浙江省农业厅通报，全省夏粮总产751.6亿斤。受春旱影响，金华单产下滑一成。厅长孙立民说，秋粮面积有望稳定在7600万亩。',
    expect: [{ subject: '浙江省' }, { subject: '金华' }, { subject: '浙江省', attribution: '孙立民' }],
  },
  {
    rule: 'subject/zh-group',
    text: '市卫健委提交文件，透露公立医院专科门诊失约率为8.5%。',
    expect: [{ subject: '公立医院', attribution: '市卫健委' }],
  },
  {
    rule: 'subject/zh-named',
    text: '中秋假期，全市星级酒店平均出租率78.5%。',
    expect: [{ subject: '全市' }],
  },
  {
    rule: 'subject/zh-named',
    text: '位于临江工业园的联锦化工7月30日排放废水1200吨。',
    expect: [{ subject: '联锦化工' }],
  },
  {
    rule: 'attribution/zh-heads',
    text: '省交通厅数据，9月全省公路货运量1.86亿吨。华源证券研究员贾涛的看法是，货运量将增长6%。',
    published: '2024-10-15',
    expect: [
      { subject: '全省', attribution: '省交通厅' },
      { subject: '全省', attribution: '贾涛' },
    ],
  },
  {
    rule: 'attribution/zh-heads',
    text: '记者：建设进展如何？\n国家能源局副司长陆海宁：谢谢。全国新增风电装机6109万千瓦。',
    expect: [{ attribution: '陆海宁' }],
  },
  {
    rule: 'attribution/zh-revising',
    text: '亚洲开发银行14日将越南今年的增速预测上调0.3个百分点。',
    published: '2026-04-15',
    expect: [{ subject: '越南', attribution: '亚洲开发银行' }],
  },
  {
    rule: 'subject/zh-trader',
    text: '台股收在31408点，外资反手卖超145亿元，投信加码38.6亿元。',
    expect: [{ subject: '台股' }, { subject: '外资' }, { subject: '投信' }],
  },
  {
    rule: 'subject/zh-comers',
    text: '入境處公布，內地訪港旅客錄92.1萬人次。',
    lang: 'zh-Hant',
    expect: [{ subject: '香港', attribution: '入境處' }],
  },
  {
    rule: 'subject/zh-asked',
    text: '武汉大学的一份问卷显示，受访者中想留在湖北的只有四成七。',
    expect: [{ subject: '受访者' }],
  },
  {
    rule: 'subject/zh-gazetteer',
    text: '秦皇岛港煤炭库存620万吨。该港日均卸车8000辆。',
    expect: [{ subject: '秦皇岛港' }, { subject: '秦皇岛港' }],
  },
  {
    rule: 'subject/zh-organisation-suffix',
    text: '总部在合肥的电动车企岚河汽车，把交付目标砍到20万辆。公司员工有3200人。',
    expect: [{ subject: '电动车企岚河汽车' }, { subject: '电动车企岚河汽车' }],
  },
];
