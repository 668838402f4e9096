/** Verbs and nouns of reporting: who says so. Simplified; the text is folded before look-up. */

/** What a verb of reporting does with what stands before it. */
export type Report =
  /** a person or an organisation speaks */
  | 'say'
  /** a study or a set of data shows */
  | 'show'
  /** something is put out: a report, results, a plan */
  | 'publish'
  /** a plan or a rule lays down */
  | 'lay-down';

export const reportVerbs: readonly (readonly [Report, string])[] = [
  [
    'say',
    `表示 指出 认为 介绍 介绍说 介绍称 透露 说 称 坦言 直言 强调 告诉 补充 补充说 解释 分析称 分析认为 监测 盘点 调查 统计 预计 预测 预期 预估 预料 估计 估算 测算 推算 料 指 指称 回应
     报告指 报告称 报告指出 报告认为 报告预计 报告预测 发表报告指 发表报告称 发表研究报告指 发报告指 研报指 研报称 研报指出 公告称 公告指 通报称 发布公告称 发布声明称 统计 判断 相信 谈到 说道 提醒 呼吁 看好 看淡 预警 测评 盘点 坦承 直指 反映 上修 下修 上调 下调 调高 调低 修正 报告说 报告中说 报道 报道称 报道说 披露说`,
  ],
  ['show', '显示 表明 显示出 揭示 发现 反映出 印证'],
  [
    'publish',
    '公布 发布 发表 更新 出版 披露 公告 宣布 宣告 通报 释出 发布了 公布了 发表了 披露了 释出了 印发 印发了 出台 出台了 推出 交出 晒出 发出 发盈喜 发盈警 发盈利预告 发盈利预警 公告称 通报称 披露称',
  ],
  ['lay-down', '提出 明确提出 明确 规定 要求 明确要求'],
];

/** What data is called when the text says only "data show". */
export const bareSources = new Set(
  (
    '数据 资料 统计 统计数据 统计资料 有数据 有资料 公开数据 公开资料 相关数据 有关数据 最新数据 最新统计 官方数据 初步统计 不完全统计 初步核算 数据统计 ' +
    '市场数据 行业数据 调查 有关资料 相关资料 研究 有研究 业内 业内人士 市场 市场人士 分析人士 有关部门 相关部门 有关人士 专家 有专家 记者 公开信息 了解 悉 介绍 机构 外界 ' +
    '大数据 财报数据 业内分析 分析 测算 初步测算 估算 结果 调查结果 报告期 事实 经验 实践'
  ).split(' '),
);

/** Words that stand for the source named before. */
export const sourceAnaphors = new Set(
  (
    '局方 署方 处方 报告 办法 该办法 法案 法规 该报告 这份报告 上述报告 研究 该研究 调查 该调查 数据 该数据 上述数据 其 他 她 他们 该行 该机构 该所 该局 该部门 该公司 公司 集团 该集团 该方案 方案 措施 该措施 ' +
    '规划 该规划 意见 该意见 条例 该条例 公告 该公告 报道 该报道 通知 该通知 该署 该处 该会 该协会 协会 该中心 公报 该公报 文件 该文件 该计划 计划 白皮书 蓝皮书 报告还 报告同时 研报 财报 年报 该院 该券商'
  ).split(' '),
);

/** Documents that are a source by themselves. */
export const documentEndings =
  '报告 白皮书 蓝皮书 绿皮书 公报 年报 财报 半年报 季报 研报 公告 方案 规划 意见 纲要 条例 措施 计划 行动计划 法案 办法 通知 决定 路线图 指引 调查 研究 数据 资料 统计 统计数据 调查报告'.split(
    ' ',
  );

/** Documents that lay down rather than report: the document is the source, not who put it out. */
export const policyEndings =
  /(?:方案|规划|意见|纲要|条例|措施|计划|法案|办法|通知|决定|路线图|指引|法)(?:\([^()]{1,20}\))?["”」]?》?$/u;

/** Results of a company, told by itself. */
export const ownResults =
  /财报|业绩|年报|年度报告|季报|季度报告|中报|半年报|半年度报告|快报|营收|营业收入|净利|盈利|亏损|成绩单|月报|审计报告|中期报告|营运报告|经营数据|运营数据|产销快报/u;
