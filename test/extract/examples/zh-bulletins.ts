import type { Example } from './example.ts';

const PUBLISHED = '2024-11-20';

/** Bulletins of offices, exchanges and listed companies as Taiwan's and Hong Kong's papers print them. Invented throughout. */
export const zhBulletins: readonly Example[] = [
  {
    rule: 'attribution/zh-reporting',
    text: '岳光第三季營收為8.2億元。以此推算，前三季每股盈餘2.4元。\n據此推算，工研所指出，良率為九成。',
    published: PUBLISHED,
    expect: [
      { indicator: '營收' },
      { attribution: null, modality: 'actual' },
      { attribution: '工研所', modality: 'actual' },
    ],
  },
  {
    rule: 'modality/zh-marked',
    text: '降息預期回升，沅股昨日上漲32點。就業人數12萬人，年增1.2%（或增1400人）。主計處預期回升至2%。根據目前的數據和估計的數字，10月出口下滑3%。',
    published: PUBLISHED,
    expect: [
      { modality: 'actual' },
      { modality: 'actual' },
      { modality: 'actual' },
      { modality: 'actual' },
      { modality: 'forecast' },
      { modality: 'actual' },
    ],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '財政廳十九日公布十月總出口四百一十億美元，年增百分之九。',
    published: PUBLISHED,
    expect: [
      { attribution: '財政廳', indicator: '總出口' },
      { attribution: '財政廳', indicator: '總出口' },
    ],
  },
  {
    rule: 'indicator/zh-identified',
    text: '第二季總交易金額為58億港元。總交易金額當中，34億港元為門市支付，24億港元屬於網上支付。票房3億元，為近年最高。',
    published: PUBLISHED,
    expect: [
      { indicator: '總交易金額' },
      { indicator: '門市支付' },
      { indicator: '網上支付' },
      { indicator: '票房' },
    ],
  },
  {
    rule: 'indicator/zh-carried',
    text: '六都10月的房屋移轉棟數公布！分別為苗栗縣1745棟，月減0.7%；花蓮縣3866棟，月減8%。',
    published: PUBLISHED,
    expect: [
      { indicator: '房屋移轉棟數', subject: '苗栗縣' },
      { indicator: '房屋移轉棟數' },
      { indicator: '房屋移轉棟數', subject: '花蓮縣' },
      { indicator: '房屋移轉棟數' },
    ],
  },
  {
    rule: 'indicator/zh-carried',
    text: '各機場上月旅客人次如下：桃園機場380萬人次，小港機場62萬人次。合計442萬人次。',
    published: PUBLISHED,
    expect: [
      { indicator: '各機場旅客人次' },
      { indicator: '各機場旅客人次' },
      { indicator: '各機場旅客人次', subject: null },
    ],
  },
  {
    rule: 'indicator/zh-carried',
    text: '鐘錶的銷貨價值上升57%；其次為其他消費品，上升23%；百貨公司貨品上升14%。',
    published: PUBLISHED,
    expect: [
      { indicator: '鐘錶的銷貨價值' },
      { indicator: '其他消費品' },
      { indicator: '百貨公司貨品', subject: null },
    ],
  },
  {
    rule: 'period/zh-unnamed-years',
    text: '近三年用電量增加8%。岳光前三季營收58億元、年減7%，分為近4年、近8年同期低。加上業外收益驟減68%，歸屬母公司稅後淨利2億元。',
    published: PUBLISHED,
    expect: [
      { period: null },
      { period: '2024-01/2024-09' },
      {},
      { period: '2024-01/2024-09', indicator: '業外收益', subject: '岳光' },
      { period: '2024-01/2024-09', indicator: '歸屬母公司稅後淨利', subject: '岳光' },
    ],
  },
  {
    rule: 'period/zh-half',
    text: '上半年香港迎來40隻新股，共籌90億元。',
    published: '2024-06-19',
    expect: [{ period: '2024-01/2024-06', indicator: '新股' }, { period: '2024-01/2024-06' }],
  },
  {
    rule: 'period/zh-relative-year',
    text: '海岳樓價指數最新報153點，按周升1.7%，連升11周，重返去年9月上旬，若與四星期前相比，則升3.2%。',
    published: PUBLISHED,
    expect: [{ indicator: '海岳樓價指數' }, { period: null }, { period: null }],
  },
  {
    rule: 'indicator/zh-index',
    text: '台股昨日開高，盤中一度大漲329點，賣盤爆出並壓低指數，終場僅小漲69點。9月5日發行量加權股價指數收盤為24494點，較上周的24233點上漲261點，台灣50指數收盤為21068點，較上周的20736點上漲332點。',
    published: PUBLISHED,
    expect: [
      { indicator: '台股' },
      { indicator: '台股' },
      { indicator: '發行量加權股價指數', subject: null },
      { indicator: '發行量加權股價指數', subject: null },
      { indicator: '發行量加權股價指數' },
      { subject: null },
      { indicator: '台灣50指數', subject: null },
      { indicator: '台灣50指數' },
    ],
  },
  {
    rule: 'attribution/zh-according',
    text: '安信發表報告，首季新股12隻。根據該行整合的數據，集資額8億元。根據路政署收集的資料，車流減3%。',
    published: PUBLISHED,
    expect: [{ attribution: '安信' }, { attribution: '安信' }, { attribution: '路政署' }],
  },
  {
    rule: 'unit/money-implied',
    text: '台灣岳光銀行11月稅後純益新台幣2億元，12月稅後純益19億，累計盈餘196億。',
    published: PUBLISHED,
    expect: [{}, { unit: 'TWD' }, { unit: 'TWD' }],
  },
  {
    rule: 'unit/carried',
    text: '首10個月共錄得約4,100萬訪港旅客人次，同樣按年增加12%；有1610萬內地旅客人次訪港。',
    published: PUBLISHED,
    expect: [
      { counter: '人次' },
      { indicator: '訪港旅客人次' },
      { counter: '人次', indicator: '內地旅客人次訪港' },
    ],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '岳光金控（2887）10日公布11月自結稅後純益約52億元，累積稅後純益339億元。以中位數推算，全年盈餘減1%。',
    published: '2024-12-11',
    expect: [
      { attribution: '岳光金控', indicator: '自結稅後純益' },
      { attribution: '岳光金控' },
      { attribution: '岳光金控' },
    ],
  },
  {
    rule: 'indicator/zh-ranked',
    text: '以各行12月獲利表現來看，岳光銀以62億元奪下單月獲利王，台新新光金34億元排第2，凱基金30億元登上第三。',
    published: '2025-01-11',
    expect: [
      { indicator: '獲利' },
      { indicator: '獲利', subject: '台新新光金' },
      { indicator: '獲利', subject: '凱基金' },
    ],
  },
  {
    rule: 'indicator/zh-verb-as-noun',
    lang: 'zh-Hant',
    text: '中信金狂賺194億元，國泰金賺進90億元。',
    published: PUBLISHED,
    expect: [{ indicator: '獲利' }, { indicator: '獲利' }],
  },
  {
    rule: 'indicator/zh-restated-part',
    text: '10月訪港旅客313萬人次，其中76%，即234萬人次為內地旅客，較去年同期多8.6%。',
    published: PUBLISHED,
    expect: [{}, { indicator: '內地旅客' }, { indicator: '內地旅客' }, { indicator: '內地旅客' }],
  },
  {
    rule: 'period/zh-month',
    text: '10月初步訪港旅客數字為460萬人次。',
    published: PUBLISHED,
    expect: [{ indicator: '訪港旅客數字', period: '2024-10' }],
  },
  {
    rule: 'subject/zh-known-organisation',
    text: '國泰金營收3億元。恒生中國企業指數收報8701，跌157點或1.8%。恒生科技指數收報4989，國指跌1%。',
    published: PUBLISHED,
    expect: [
      { subject: '國泰金' },
      { subject: null, indicator: '恒生中國企業指數' },
      { subject: null },
      { subject: null },
      { subject: null },
      { subject: null },
    ],
  },
  {
    rule: 'period/zh-day-of-month',
    text: '15日有3家上市。拆息連升3日，升至3.3厘；新台幣營收約985億元，距離83億元甚遠。',
    published: PUBLISHED,
    expect: [{ period: '2024-11-15' }, { period: '2024-11-15' }, { subject: null }, { subject: null }],
  },
  {
    rule: 'indicator/zh-compound-verb',
    text: '今年柑橘總產量為6萬公噸，較上年增產45%。',
    published: PUBLISHED,
    expect: [{ indicator: '柑橘總產量' }, { indicator: '柑橘總產量' }],
  },
];
