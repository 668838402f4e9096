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
    `分析指出 分析表示 分析道 分析说 强调指出 介绍指出 补充指出 明确指出 解释指出 说明指出 评论指出 撰文指出 发文指出 透漏 揭露 披露指 披露称 吐实 证称 供称 宣示 申诉 陈述 陈情 陈明 敬告 通告 晓谕 训示 汇报说 报告称 述职说 致辞说 致词说 受访说 受访表示 受访指出 表示 指出 认为 介绍 介绍说 介绍称 透露 说 称 坦言 直言 强调 告诉 补充 补充说 解释 分析称 分析认为 监测 盘点 调查 统计 预计 预测 预期 预估 预料 估计 估算 测算 推算 料 指 指称 回应
     回忆 回忆说 回忆道 忆述 讲述 讲道 谈起 谈及 提到 提及 感慨 感慨道 感叹 慨叹 叹道 叹说 笑说 笑称 笑言 笑道 苦笑 苦笑说 苦笑道 苦笑着说 笑着说 自嘲 调侃 打趣 诉苦 抱怨 抱怨说 埋怨 自豪地说 无奈地说 兴奋地说 高兴地说
     答询 答询说 答询时说 答复 答复说 答称 回答 回答说 回覆 回复说 回应说 回应称 反问 反驳 反驳说 反批 反指 反呛 批评 批评说 痛批 抨击 质疑 质询指出 质询时说 澄清 证实 确认说 承认 重申 声称 宣称 坚称 放话 喊话 表态 表明 申明 声言 直陈 力陈 疾呼
     估 保守估计 粗估 研判 预判 推估 粗略估计 概估 匡估 推计 估测 写道 写到 写下 回信说 列明 载明 注明 推测 推断 预警说 警告 警告说 警示 警告称 提醒说 提示 建议 归纳 总结 总结说 总结道 点评 评论 评论称 评估 解读 解读说 解释说 解释称 解释道 说明 阐述 转述 引述 复述 爆料 吐露 吐苦水 告知 证实说 认为说 指出说 进一步指出 进一步表示 补充道 接着说 续说 续指 又说 还说
     测定 测得 核定 认定 评定 判定 清点 核实 排查 摸排 汇总 复核 示警 预警称 呼吁说 示警说 警示说 断言说 汇整 报导 报导称 报导说 报导指出 报导指 分析 剖析 研析 详解 细数 讲解 观察 观察到 留意到 注意到 谈到 谈道 讲到 说起 提起 聊到 坦诚 坦白 坦露 确认 断言 断定 认定 预言 估摸 汇报 科普 发文说 发文称 发文表示 撰文称 撰文说 撰文认为 致辞称 发帖称 留言说 来信说 声明称 声明说 声明指 通知说 通知称 对外称 对外表示 对外宣称 回应指 回应道 回覆称 回复称 质疑说 强调说 强调称 强调道 坦言说 直言道 透露说 透露称 透露道 透露指 认为称 预计称 预测称 预测说 预测指
     算了笔账 算了一笔账 算账 算起账 摊开数字 掰着指头算 掰着手指算 掰指一算 翻开账本 翻看账本 晒出账单
     报告指 报告称 报告指出 报告认为 报告预计 报告预测 发表报告指 发表报告称 发表研究报告指 发报告指 研报指 研报称 研报指出 公告称 公告指 通报称 发布公告称 发布声明称 统计 判断 相信 谈到 说道 提醒 呼吁 看好 看淡 预警 测评 盘点 坦承 直指 反映 上修 下修 上调 下调 调高 调低 修正 报告说 报告中说 报道 报道称 报道说 披露说`,
  ],
  ['show', '显示 表明 显示出 揭示 发现 反映出 印证'],
  [
    'publish',
    '公布 发布 发表 更新 出版 披露 公告 宣布 宣告 通报 释出 发布了 公布了 发表了 披露了 释出了 印发 印发了 出台 出台了 推出 交出 晒出 发出 发盈喜 发盈警 发盈利预告 发盈利预警 公告称 通报称 披露称',
  ],
  ['lay-down', '提出 明确提出 明确 规定 要求 明确要求'],
];

/** Verbs of saying that are nouns or attributes as well (官方建议配置, 市场评估): only at the end of a clause, before what is said. */
export const nounsToo = new Set(
  (
    '建议 评估 解释 解读 点评 评论 总结 归纳 说明 提示 质疑 批评 警告 警示 抱怨 调侃 推断 推测 判断 回忆 答复 回答 回应 转述 引述 复述 阐述 自嘲 打趣 诉苦 ' +
    '分析 剖析 研析 详解 细数 讲解 观察 确认 认定 汇报 科普 研判 预判 保守估计 爆料 解释 算账 预警 承认 澄清 表态 讲述 粗估'
  ).split(' '),
);

/** What data is called when the text says only "data show". */
export const bareSources = new Set(
  (
    '市场消息 消息 坊间 坊间消息 市场传闻 传闻 市场传出 网上消息 网传消息 消息面 数据 资料 统计 统计数据 统计资料 有数据 有资料 公开数据 公开资料 相关数据 有关数据 最新数据 最新统计 官方数据 初步统计 不完全统计 初步核算 数据统计 ' +
    '市场数据 行业数据 调查 有关资料 相关资料 研究 有研究 业内 业内人士 市场 市场人士 分析人士 有关部门 相关部门 有关人士 专家 有专家 记者 公开信息 了解 悉 介绍 机构 外界 ' +
    '大数据 财报数据 业内分析 分析 测算 初步测算 估算 结果 调查结果 报告期 事实 经验 实践'
  ).split(' '),
);

/** Papers that are known by what they are, without the name of who wrote them. */
export const namesItself =
  /^(?:预算草案|预算案|预算报告|决算报告|财政预算案|施政报告|工作报告|政府工作报告)$/u;

/** Words that stand for the source named before. */
export const sourceAnaphors = new Set(
  (
    '局方 署方 处方 报告 办法 该办法 法案 法规 该报告 这份报告 上述报告 研究 该研究 调查 该调查 数据 该数据 上述数据 其 他 她 他们 该行 该机构 该所 该局 该部门 该公司 公司 集团 该集团 该方案 方案 措施 该措施 ' +
    '规划 该规划 意见 该意见 条例 该条例 公告 该公告 报道 该报道 通知 该通知 该署 该处 该会 该协会 协会 该中心 公报 该公报 文件 该文件 该计划 计划 白皮书 蓝皮书 报告还 报告同时 研报 财报 年报 该院 该券商'
  ).split(' '),
);

/** Documents that are a source by themselves. */
export const documentEndings =
  '预算草案 预算案 预算报告 决算草案 决算报告 计划报告 工作报告 草案 提案 议案 预案 年鉴 名录 榜单 排行榜 问卷 民调 普查 清单 简报 纪要 声明 通报 公开信 判决书 起诉书 说明书 招股书 备忘录 论文 月报 周报 日报表 快讯 手册 报告 文件 白皮书 蓝皮书 绿皮书 公报 年报 财报 半年报 季报 一季报 三季报 中报 快报 产销快报 业绩快报 业绩预告 招股说明书 研报 公告 方案 规划 意见 纲要 条例 措施 计划 行动计划 法案 办法 通知 决定 路线图 指引 调查 研究 数据 数字 资料 统计 统计数据 统计数字 调查报告'.split(
    ' ',
  );

/** Documents that lay down rather than report: the document is the source, not who put it out. */
export const policyEndings =
  /(?:方案|文件|规划|意见|纲要|条例|措施|计划|法案|办法|通知|决定|路线图|指引|法)(?:\([^()]{1,20}\))?["”」]?》?$/u;

/** Results of a company, told by itself. */
export const ownResults =
  /财报|业绩|年报|年度报告|季报|季度报告|中报|半年报|半年度报告|快报|营收|营业收入|净利|[税除][前后][纯淨净盈]|纯[益利]|自结|每股|盈利|亏损|成绩单|月报|审计报告|中期报告|营运报告|经营数据|运营数据|产销快报/u;

/** Words that stand for whoever spoke last, a person most often. */
export const personAnaphors = new Set('他 她 他们 她们 其 此人 对方 二人 两人'.split(' '));

/** Papers that a company puts out about itself, alone or behind 公司, 其, 该行: they speak for it. */
export const ownDocuments =
  /^(?:其|[该本]?(?:公司|集团|企业|[行校院厂店社馆])|上市公司)?的?(?:最新|首份|上年|去年|年度|半年度|季度)?(?:招股书|招股说明书|招股文件|上市申请文件|年报|年度报告|半年报|半年度报告|中报|中期报告|季报|一季报|三季报|季度报告|财报|业绩快报|业绩预告|业绩公告|公告|通告|公报|月报|社会责任报告|可持续发展报告|ESG报告|审计报告|募集说明书|重组报告书|回购报告书|法说会资料|财务报表|报表|账本|账目|官网|官方微博|微信公众号|内部信|全员信|致股东信|通函)(?:[中里内上]|数据|资料|信息)?$/u;

/** Words for a company that was named before. */
export const houseAnaphors = /^(?:[该本]?(?:公司|集团|企业)|该[行厂校院店馆园港队社站])$/u;
