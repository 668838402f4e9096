/** Chinese digits, by folded character. */
export const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Forms of cheques and contracts; 陆 and 伍 are also names, so they count only beside another sign of a number. */
export const financialDigits: Readonly<Record<string, number>> = {
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** Multipliers inside a section below 万: power of ten. */
export const chineseTens: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
};

/** Multipliers that close a section: power of ten. */
export const chineseMyriads: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };

/** Two tens and three tens in one character. */
export const chineseTies: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
