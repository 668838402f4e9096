import type { Lang } from '../../model/index.ts';
import { isTraditional } from './fold.ts';

// Frequent characters that only one of the two scripts has.
const SIMPLIFIED =
  '们国会说时对学发经产业与为来过还无电车门问关开现实体应这动进种东长见头给让别认记议证识话语读谁调谈请财贸费资质赛购贵账货销铁钱银链长队阳阴际陆险难顾预领题须项风飞饭馆马驱验鱼鸟齐龙众优传伤价仅从仓儿兰关兴养内写军农冲决况净减几凤击则刚创删剂剧办务劳势区医华协单卖卫压厂历厅县双变叠号听启员响团园围图圆场坏块坚垄处备复够奖妇孙宁宝审宽宾对导将层岁岛币师带帮广庆库庄异归当录忆态总恳悬惊惯愿户扩执扫扬抢护报担拟择拥挥损换据败规览觉触计订训讯设访评诉译试详诚误诸课';
const TRADITIONAL =
  '們國會說時對學發經產業與為來過還無電車門問關開現實體應這動進種東長見頭給讓別認記議證識話語讀誰調談請財貿費資質賽購貴賬貨銷鐵錢銀鏈隊陽陰際陸險難顧預領題須項風飛飯館馬驅驗魚鳥齊龍眾優傳傷價僅從倉兒蘭興養內寫軍農衝決況淨減幾鳳擊則剛創刪劑劇辦務勞勢區醫華協單賣衛壓廠歷廳縣雙變疊號聽啟員響團園圍圖圓場壞塊堅壟處備復複夠獎婦孫寧寶審寬賓導將層歲島幣師帶幫廣慶庫莊異歸當錄憶態總懇懸驚慣願戶擴執掃揚搶護報擔擬擇擁揮損換據敗規覽覺觸計訂訓訊設訪評訴譯試詳誠誤諸課萬億個臺灣區戰';

/** 1 for a character of Simplified script only, 2 for one of Traditional only; a look-up a character is all the time there is. */
const scripts = new Uint8Array(0x10000);
for (const character of SIMPLIFIED) scripts[character.charCodeAt(0)] = 1;
for (const character of TRADITIONAL) {
  const code = character.charCodeAt(0);
  scripts[code] = scripts[code] === 1 ? 0 : 2;
}
// The lists hold what is frequent; the table of folding knows the rest of Traditional script.
for (let code = 0x3400; code <= 0x9fff; code++) {
  if (scripts[code] === 0 && isTraditional(code) && !SIMPLIFIED.includes(String.fromCharCode(code)))
    scripts[code] = 2;
}

/** Enough of a text to know its language by. */
const SAMPLE = 4_000;

/** Language and script of a text, or null when it shows neither: a bare number, names that both scripts write alike. */
export function languageOf(text: string): Lang | 'zh' | null {
  let han = 0;
  let latin = 0;
  let hans = 0;
  let hant = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
    else if (code >= 0x3400 && code <= 0x9fff) {
      han++;
      if (scripts[code] === 1) hans++;
      else if (scripts[code] === 2) hant++;
    }
  }
  // A Chinese character says about as much as four letters.
  if (latin > 4 * han) return latin >= 3 ? 'en' : null;
  if (han === 0) return null;
  if (hans === hant) return 'zh';
  return hans > hant ? 'zh-Hans' : 'zh-Hant';
}
