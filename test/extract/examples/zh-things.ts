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
  {
    rule: 'subject/zh-event',
    text: '第五届云江消博会15日闭幕，参展品牌4100多个。意向成交920亿元。',
    expect: [{ subject: '云江消博会' }, { subject: '云江消博会' }],
  },
  {
    rule: 'subject/zh-event',
    text: '考評局公布，本屆文憑試共有50,809名考生。日校考生有45,257名。',
    lang: 'zh-Hant',
    expect: [{ subject: '文憑試' }, { subject: '文憑試' }],
  },
  {
    rule: 'subject/zh-event',
    text: '第七批国家组织中成药集采昨日开标，平均降幅逾六成。新价格将在全国2.3万家医院执行。',
    expect: [{ subject: '第七批国家组织中成药集采' }, { subject: '全国' }],
  },
  {
    rule: 'subject/zh-trader',
    text: '三大法人卻站在賣方，合計賣超65億元，其中外資賣超5.18億元、自營商33.62億元、投信26.55億元。北水淨流出204億元。',
    lang: 'zh-Hant',
    expect: [
      { subject: '三大法人' },
      { subject: '外資' },
      { subject: '自營商' },
      { subject: '投信' },
      { subject: '北水' },
    ],
  },
  {
    rule: 'subject/zh-compared',
    text: '云津电信公布，每股盈余0.41元，优于中国移动的0.38元与中国联通的0.35元。前10月营收为1914亿元。',
    expect: [
      { subject: '云津电信' },
      { subject: '中国移动' },
      { subject: '中国联通' },
      { subject: '云津电信' },
    ],
  },
  {
    rule: 'subject/zh-group',
    text: '13家上市金控9月獲利全數出齊，合計稅後純益690億元。',
    lang: 'zh-Hant',
    expect: [{ subject: null }, { subject: '上市金控' }],
  },
  {
    rule: 'subject/zh-known-organisation',
    text: '集邦科技指出，台積電營收302億美元；三星近31.6億美元，聯電約18億美元。友達以397件居次。',
    lang: 'zh-Hant',
    expect: [{ subject: '台積電' }, { subject: '三星' }, { subject: '聯電' }, { subject: '友達' }],
  },
  {
    rule: 'subject/zh-named',
    text: '云帆汽车公布年报，净亏损6708亿日元。公司同时宣布，将在全球裁员2万人，全球工厂由17家压缩至10家。',
    expect: [
      { subject: '云帆汽车' },
      { subject: '云帆汽车' },
      { subject: '云帆汽车' },
      { subject: '云帆汽车' },
    ],
  },
  {
    rule: 'subject/zh-loose',
    text: '研究机构指出，第2季全球前十大晶圆厂合计营收为417亿美元。',
    expect: [{ subject: '全球' }],
  },
  {
    rule: 'subject/zh-speaking',
    text: '云津电信公布10月自结合并营收209亿元。',
    expect: [{ subject: '云津电信' }],
  },
  {
    rule: 'subject/zh-anaphor',
    text: '世界粮食计划署发布展望，预计明年全球将有3.18亿人挨饿。明年，该机构计划援助1.1亿人。',
    expect: [{ subject: '全球' }, { subject: '世界粮食计划署' }],
  },
  {
    rule: 'subject/zh-named',
    text: '教育部公布，全国共有幼儿园29.48万所，其中普惠性幼儿园占83%。',
    expect: [{ subject: '全国' }, { subject: '全国' }],
  },
  {
    rule: 'subject/zh-known-organisation',
    text: '瑞禾农业集团获国家登记品种10个，专利22项。华为有研发人员11万人。',
    expect: [{ subject: '瑞禾农业集团' }, { subject: '瑞禾农业集团' }, { subject: '华为' }],
  },
  {
    rule: 'subject/zh-known-organisation',
    text: '小米播种面积120万亩，苹果产量4500万吨。苹果营收4500亿元。',
    expect: [{ subject: null }, { subject: null }, { subject: '苹果' }],
  },
  {
    rule: 'subject/zh-agent',
    text: '磐石微电子18日召开股东大会，公布第一季营收59.2亿元，比去年同期少5.3%。',
    published: '2024-04-22',
    expect: [
      { subject: '磐石微电子', indicator: '营收', attribution: '磐石微电子' },
      { subject: '磐石微电子', indicator: '营收', attribution: '磐石微电子' },
    ],
  },
  {
    rule: 'subject/zh-agent',
    text: '宏达电今天发表新款头盔，售价2.49万元。',
    expect: [{ subject: '宏达电' }],
  },
  {
    rule: 'subject/zh-named',
    text: '云海航空公布，第2季营收553亿元，单季客运营收351亿元；货运营收135亿元。',
    expect: [{ subject: '云海航空' }, { subject: '云海航空' }, { subject: '云海航空' }],
  },
  {
    rule: 'parallel/zh-respective',
    text: '其中乍得接收44%，约旦和埃及分别为27%和26%。',
    expect: [{ subject: '乍得' }, { subject: '约旦' }, { subject: '埃及' }],
  },
  {
    rule: 'parallel/zh-respective',
    text: '埃及和苏丹分别接收难民27万人和26万人。',
    expect: [{ subject: '埃及' }, { subject: '苏丹' }],
  },
  {
    rule: 'subject/zh-named',
    text: '前三季度我国对东盟、欧盟进出口分别为3.38万亿元和3.23万亿元。',
    expect: [{ subject: '我国' }, { subject: '我国' }],
  },
  {
    rule: 'subject/zh-named',
    text: '主計總處公布，第3季經濟成長7.64%，其中國外淨需求貢獻7.21個百分點。當季商品出口1694億美元。',
    lang: 'zh-Hant',
    expect: [{ subject: null }, { subject: null }, { subject: null }],
  },
  {
    rule: 'subject/zh-gazetteer',
    text: '十年来我国新建机场82个。如今航空服务覆盖全国92%的县市。',
    expect: [{ subject: '我国' }, { subject: '全国' }],
  },
  {
    rule: 'subject/zh-agent',
    text: '信远标准再度冲刺创业板，拟发行新股1627.5万股，募资3.54亿元。',
    expect: [{ subject: '信远标准' }, { subject: '信远标准' }],
  },
  {
    rule: 'subject/zh-sector',
    text: '類股以生技醫療上漲9.09%最強，玻璃陶瓷類則重挫18.69%。煤炭板塊收漲3.2%。',
    lang: 'zh-Hant',
    expect: [{ subject: '生技醫療' }, { subject: '玻璃陶瓷類' }, { subject: '煤炭板塊' }],
  },
  {
    rule: 'subject/zh-sector',
    text: '主計總處公布，食物類上漲2.18%。',
    lang: 'zh-Hant',
    expect: [{ subject: null }],
  },
  {
    rule: 'subject/zh-before-whole',
    text: '2019年溪环全市实现生产总值617.5亿元。',
    expect: [{ subject: '溪环' }],
  },
  {
    rule: 'subject/zh-work',
    text: '《星环：第七纪元》今日开服，首日在线玩家213万人。',
    expect: [{ subject: '《星环：第七纪元》' }],
  },
  {
    rule: 'subject/zh-named',
    text: '全國新增病例412例，其中台南市358例，高雄市51例；累計病例達5210例。',
    lang: 'zh-Hant',
    expect: [{ subject: '全國' }, { subject: '台南市' }, { subject: '高雄市' }, { subject: '全國' }],
  },
  {
    rule: 'subject/zh-carried',
    text: '上周新增病例412例，其中台南市358例。死亡9例。',
    expect: [{ subject: null }, { subject: '台南市' }, { subject: null }],
  },
  {
    rule: 'subject/zh-own-funds',
    text: '世界粮食计划署警告，今年预估经费仅64亿美元，远低于2024年的98亿美元。',
    expect: [{ subject: '世界粮食计划署' }, { subject: '世界粮食计划署' }],
  },
];
