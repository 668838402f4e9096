/**
 * Counters of Chinese, folded. A number and one of these make a quantity.
 *
 * `strong`: rarely anything else behind a number, so a Chinese numeral will do (三家).
 * `weak`: also part of many words (三线, 一点, 两面), so only Arabic digits or a numeral above ten count.
 */
const strong = [
  // people
  '人 名 位 员 户 人次 人份 人家 万人 口人 口 对 夫妇 岁',
  // organisations and places
  '伙 家 所 座 个 個 间 幢 栋 处 片 块 宗 笔 起 桩 家次 户次',
  // things
  '件 台 档 辆 艘 架 只 支 枝 条 根 张 份 本 册 部 套 副 枚 颗 粒 棵 株 盏 把 台套 台次 辆次 艘次 架次 列 班次 格 班 注 标箱 标准箱 国际标准箱 标准集装箱 TEU 车公里 间夜 房晚 人公里 吨公里 班列 列次 车次 航班 趟 列车 标段 标方',
  '匹 头 羽 尾 枚次 箱 包 袋 瓶 罐 盒 盘 桌 床 筐 捆 卷 瓣 款 种 类 项 例 次 例次 剂 剂次 支次 针 针次 针剂 单 票 批次 组 队 支队伍 席 床位 张床位 股 手 只次',
  '场 场次 届次 幕 首 篇 集 期次 节次 课时 学时 学分 人年 人天 人月 工时 人时',
  '机组 线路 车位 泊位 席位 标 平台 门店 网点 站点 基点位 卡片 帧 像素 比特 量子比特 词元 参数 卡 站 店 单元 端口 座席 家数',
  '杯 碗 顿 串',
  '处所 道工序 道关口 名次 分 点 步 级 层 道 面 门 轮 块砖 味 出 顶 扇 堵 眼 孔 针脚 码洋 井次',
];

const weakList =
  '点 步 级 层 道 面 门 轮 类 档 股 期 届 批 手 口 出 分 顶 眼 孔 卡 站 店 标 味 幕 席 对 首 节 卷 列 班 单 票 次 把 块 面 头 杯 碗 顿 串';

/** Nouns that follow a number without a counter: 11省, 三国, 41国. */
const bareNouns =
  '国 省 市 县 区 州 镇 乡 村 校 院 城 岛 港 厂 企 馆 园区 省份 省市 城市 国家 县市 县区 市县 乡镇 社区 村庄 街道 街区 ' +
  '企业 公司 机构 银行 学校 高校 医院 项目 产品 品牌 品种 车型 机型 航线 专利 论文 岗位 学生 员工 职工 居民 家庭 农户 商户 用户 ' +
  '旅客 游客 观众 患者 工人 球迷 粉丝 会员 客户 股东 投资者 专家 代表 委员 议员 立委 选手 运动员 教师 医生 护士 士兵 难民 移民 儿童 死 伤 ' +
  '老人 妇女 青年 志愿者 名额 网民 股民 储户 借款人 订单 案件 个案 病例 确诊 死亡病例';

const words = (lists: readonly string[]): string[] => lists.flatMap((line) => line.split(' '));

export const weakCounters: ReadonlySet<string> = new Set(weakList.split(' '));
export const chineseCounters: readonly string[] = [...new Set(words(strong))];
export const countedNouns: readonly string[] = bareNouns.split(' ');

/** Times of day and lengths of time: a number before them is a duration or an hour, never a figure. */
export const durations: readonly string[] = (
  '年 年度 年份 年代 周年 个年头 年头 载 春秋 个月 月份 月 季 季度 个季度 个周 周 星期 个星期 礼拜 个礼拜 旬 日 天 昼夜 夜 晚 ' +
  '小时 个小时 钟头 个钟头 钟 分钟 秒 秒钟 毫秒 刻钟 时 世纪 个世纪 交易日 个交易日 工作日 个工作日 学年 学期 财年 个财年 财季 财政年度 ' +
  '个百年 百年 代人 代 年期 个年度 个工作天 工作天 个营业日 个自然日 自然日 课时'
).split(' ');
