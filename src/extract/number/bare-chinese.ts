// 指数报3021.5   收入比由1.91缩小至1.86   总笔数为 82587554   奖池36.57亿
//       ^^^^^^           ^^^^      ^^^^           ^^^^^^^^       ^^^^^^^
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { fromQuantity } from './draft.ts';
import { yearLike } from './english.ts';
import { quantities, type Quantity } from './quantity.ts';

/** What stands before a bare number in Chinese that is an amount. */
const amountCue =
  /(?:[为达报由从]|达到|收于|收报|[收至是约仅共近逾到]|录得|升至|降至|跌至|增至|减至|超过|只有|共计|合计|突破|点位|得分|分值|指数|PMI|(?:[高低大小]于|[从由])[^,。;]{1,8}的)\s{0,2}$/u;
const labelCue =
  /(?:编号|代码|代号|电话|热线|邮编|号码|密码|版本|坐标|账号|帐号|证号|批号|序号|型号|学号|工号|传真|手机|QQ|微信|房间|文号|字号|单号|尾号|车号|股票|证券|时间|日期|比分|ID|号)[为是:\s]{0,3}$/u;

/** What may follow: the end of the clause, or a verb to the next number. */
const ending =
  /^\s?(?:[,;。!?、()」”\]的]|$|(?:上升|下降|[升降增减跌涨]|提高|缩小|扩大|回落|回升|上调|下调)[\u3400-\u9fff]{0,2}[至到])/u;

/** 收入比由1.91缩小至1.86: what ends in 比 is a ratio, unless it compares with another time. */
function isRatio(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 20), at);
  return /比[^,。;]{0,14}$/u.test(before) && !/[同环相对占按]比[^,。;]{0,14}$/u.test(before);
}

const alone = (quantity: Quantity): boolean =>
  !quantity.glued && quantity.unit === null && quantity.sign === null && !quantity.fraction;

function fits(scene: Scene, quantity: Quantity): boolean {
  const { folded } = scene;
  const before = folded.slice(Math.max(0, quantity.start - 12), quantity.start);
  if (!amountCue.test(before) || labelCue.test(before) || yearLike(scene, quantity)) return false;
  if (!ending.test(folded.slice(quantity.numberEnd, quantity.numberEnd + 6))) return false;
  return quantity.digits?.includes('.') === true || quantity.value >= 20;
}

export const bareChinese: Finder = {
  name: 'number/bare-chinese',
  about: 'A number alone in Chinese text, behind a word of amount: 指数报3021.5, 总笔数为 82587554',
  find: (scene) =>
    scene.lang === 'en'
      ? []
      : quantities(scene)
          .filter((quantity) => alone(quantity) && quantity.script === 'digits' && quantity.exponent === 0)
          .filter((quantity) => fits(scene, quantity))
          .map((quantity) => ({
            ...fromQuantity(scene, quantity),
            unit: isRatio(scene.folded, quantity.start) ? 'x' : 'count',
          })),
};

export const scaledAlone: Finder = {
  name: 'number/scaled',
  about: 'A number with a Chinese scale and no unit: 奖池36.57亿, 达1.2万',
  find: (scene) =>
    quantities(scene)
      .filter((quantity) => alone(quantity) && !quantity.implicit && quantity.to === null)
      .filter(
        (quantity) => quantity.exponent >= 4 && /[万亿兆]/u.test(scene.folded.charAt(quantity.numberEnd - 1)),
      )
      .filter((quantity) => quantity.script === 'digits' || quantity.value >= 100000)
      .map((quantity) =>
        fromQuantity(scene, { ...quantity, end: quantity.more ? quantity.end : quantity.numberEnd }),
      ),
};
