/** What a word around a number says about it. */
export type Hedge = 'more' | 'less' | 'about';

/** Before a number, in Chinese (folded). `not`: characters in front that make another word of it. */
export const hedgesBefore: readonly { hedge: Hedge; words: string; not?: string; round?: boolean }[] = [
  {
    hedge: 'more',
    words:
      '超过 超逾 超出 逾 突破 冲破 升破 升穿 突破了 超过了 高于 大于 多于 不得低于 不得少于 不会少于 不会低于 不应少于 不应低于 不能低于 不能少于 不少于 不低于 不小于 不下于 不下 不逊于 至少 最少 最低 起码 少说 不止 远超 已超 共超 均超 将超 过了 站稳 上看 上探 刚过 已过 早过',
  },
  // 超 and 破 alone: not in 赶超, 反超, 打破
  { hedge: 'more', words: '超', not: '赶反高买卖出入' },
  { hedge: 'more', words: '破', not: '跌打爆突冲升侦偵查告击攻识道戳看点摔踢砸' },
  // 上万亿, 上百家: before a bare multiplier only
  { hedge: 'more', words: '上', not: '以史网线路海向晚早如之加接站搭码跟', round: true },
  // 过百亿, but not 经过, 通过, 超过, 不过
  { hedge: 'more', words: '过', not: '经通超不越透胜跨转渡走见到做去有来用受', round: true },
  {
    hedge: 'less',
    words:
      '不到 不足 不及 不得超过 不应超过 不能超过 不会超过 不得高于 不得多于 不应高于 不得大于 未满 不满 未达 未到 低于 少于 小于 不超过 不超 不多于 不高于 不大于 未超过 至多 最多 最高 顶多 跌破 跌穿 失守 跌至不足 降至不足',
  },
  {
    hedge: 'about',
    words:
      '约 大约 约为 约莫 大概 大致 大体 将近 接近 几近 近乎 几乎 差不多 约合 约占 约有 约达 估计 概 达约 约需 约计',
    not: '节条契合纽预签公',
  },
  { hedge: 'about', words: '近', not: '最附远临邻靠逼新晚走' },
  { hedge: 'about', words: '~ ≈' },
  { hedge: 'more', words: '> ≥ >= ＞' },
  { hedge: 'less', words: '< ≤ <= ＜' },
];

/** May stand between a hedge and its number. */
export const neutralBefore = '了 到 达 达到 有 为 至 达成 的 的是 高达 共 整整 人民币 美元 每年 每月 其';

/** Behind a number and its unit, in Chinese. */
export const hedgesBehind: readonly { hedge: Hedge; words: string }[] = [
  {
    hedge: 'more',
    words:
      '以上 之上 及以上 或以上 (含)以上 (含)以上 有余 出头 开外 以外 起 起步 有多 不止 打底 还多 还不止 还要多 多一点 挂零',
  },
  { hedge: 'less', words: '以下 以内 之内 之下 及以下 或以下 封顶 不到 为限 为上限' },
  { hedge: 'about', words: '左右 上下 前后 附近 之谱' },
];

/** A round number that is broken, regained or lost: 突破三万点大关. */
export const marks = '大关 关口 整数关口 门槛 关卡 整数大关 心理关口 台阶';
/** Verbs before a number with such a mark. */
export const markGained =
  '突破 站上 站稳 重上 收复 重返 升破 涨破 冲破 冲上 攻克 跨越 迈上 跨过 越过 迈过 登上 踏上 跨入 突破了 升穿 站回 收复了 重回 挺进 守住 保住 守稳';
export const markLost = '跌破 失守 跌穿 下破 跌落 击穿 退守 跌回 失';

/** Before a number, in English: a phrase and what it says. */
export const englishBefore: readonly { hedge: Hedge; phrases: string }[] = [
  {
    hedge: 'more',
    phrases:
      'more than,over,above,exceeding,exceeded,exceeds,exceed,in excess of,at least,no less than,no fewer than,not less than,not fewer than,' +
      'north of,as little as,as few as,as low as,upwards of,upward of,surpassing,surpassed,surpass,surpasses,topped,topping,tops,beyond,a minimum of,minimum of,greater than,higher than,' +
      'larger than,well over,just over,a little over,slightly over,slightly more than,crossed,past the,passed,to pass,passes,passing,to cross,crosses,crossing,to top,will top,would top,could top,minimum,not below,no lower than,no smaller than,bigger than,outnumber,longer than,older than,taller than,heavier than,broke through,break through',
  },
  {
    hedge: 'less',
    phrases:
      'less than,fewer than,as much as,as many as,as high as,under,below,up to,at most,no more than,not more than,not exceeding,not to exceed,just under,a little under,slightly under,' +
      'slightly less than,well under,short of,just short of,shy of,just shy of,south of,a maximum of,maximum of,lower than,smaller than,no greater than,no higher than,well below,not exceed,not above,not over,capped at,cap of,limited to,restricted to,limit of,ceiling of,maximum,does not exceed,fell through,dropped below,fell below,slipped below',
  },
  {
    hedge: 'about',
    phrases:
      'about,around,approximately,approx,roughly,nearly,almost,some,circa,ca,an estimated,estimated,close to,in the region of,in the order of,on the order of,' +
      'something like,near,virtually,or so,somewhere around,broadly',
  },
];

/** Behind a number and its unit, in English. */
export const englishBehind: readonly { hedge: Hedge; phrases: string }[] = [
  {
    hedge: 'more',
    phrases:
      'or more,and above,or above,or higher,or over,and over,plus,at least,at a minimum,or greater,or larger,and up,or older,and counting',
  },
  {
    hedge: 'less',
    phrases: 'or less,or fewer,or below,at most,or lower,or under,and below,at the most,or smaller,tops',
  },
  { hedge: 'about', phrases: 'or so,or thereabouts,or thereabout' },
];

/** English words that may stand between a hedge and its number. */
export const englishNeutral =
  'a,an,the,record,of,total,its,their,as,another,additional,further,another of,to';

/** Words of a highest or lowest sum that stand a verb away from it: 最高支援1億元, 最多补49%. */
export const limitWords: readonly { hedge: Hedge; words: string }[] = [
  { hedge: 'less', words: '最高 最多 至多 顶格 最大' },
  { hedge: 'more', words: '最低 最少 至少' },
];
export const limitVerbs =
  '支援 支持 补 补贴 补助 奖励 奖 给予 资助 可 可达 可得 可获 可贷 可补 可减 可容纳 可载 可享 罚 处 罚款 处罚 支付 赔付 报销 发放 享受 贷 优惠 减免 减 载 容纳 给予奖励 一次性奖励 可申请 提供 核给 补偿 扣减 抵扣 抵 可抵 需 须 要 缴 投资 投入 由 要由 要有 需要 必须有 应有 应由 有 触及 达到 冲上 探至 见';

/** A ceiling or floor named in the clause before the number: 津贴上限由150万韩元调高至250万韩元. */
export const ceilings = '上限 封顶线 最高限额 限额 限高 限重 限速 最高时速 最大载重';
export const floors = '下限 起付线 最低限额 门槛为 底线为';
