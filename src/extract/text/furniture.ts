/**
 * Lines that belong to the page and not to the text, and how each is known.
 * A linguist's table: the pattern must cover the whole line, so a sentence that only mentions a telephone stays a sentence.
 */

/** Longest line that can be furniture: patterns run on no longer one. */
export const LONGEST = 160;

const patterns: readonly RegExp[] = [
  // 29 · — 29 — · 第 29 页 · Page 3 of 12
  /^[-—–·•\s|]*\d{1,4}[-—–·•\s|]*$/u,
  /^第\s?\d{1,4}\s?[页頁](?:[\s,，/]*共\s?\d{1,4}\s?[页頁])?$/u,
  /^page \d{1,4}(?: (?:of|\/) \d{1,4})?$/iu,
  // · 政治经济学研究 ·
  /^·\s?[^·，。]{2,40}\s?·$/u,
  // 区域经济评论 2024年第2期 · 2024年第2期 · Vol. 12, No. 3
  /^(?:《?[\p{Script=Han}·（）()][\p{Script=Han}·（）() ]{1,23}》?[\s,，]{0,3})?\d{4}\s?年\s?第\s?\d{1,3}\s?[期卷辑輯](?:[\s（(]{0,3}[总總]第\s?\d{1,4}\s?期[)）]?)?[\s·|\d]*$/u,
  /^.{0,60}\bvol\.?\s?\d{1,4}[,;]?\s(?:\(\d{4}\)\s)?(?:no\.?|issue)\s?\d.{0,30}$/iu,
  // 產業觀察 2024年8月號
  /^(?:《?[\p{Script=Han}·（）()][\p{Script=Han}·（）() ]{1,23}》?[\s,，]{0,3})?\d{4}\s?年\s?\d{1,2}\s?月\s?[号號刊][\s·|\d]*$/u,
  // 2024年4月1日 星期一
  /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[\s,，]*(?:[星礼禮][期拜][一二三四五六日天])?$/u,
  // 电话 · (0791)86847609 · 传真:+86-123-4567 · 邮箱:a@b.net
  /^[\p{Script=Han}\s]{0,12}(?:电话|電話|热线|熱線|传真|傳真|手机|手機|邮箱|郵箱|电邮|電郵|邮编|郵編|邮政编码|地址|网址|網址|微信|QQ)(?:\s?[:：].{0,60}|\s[\s()（）+@\w.-]{0,60})?$/u,
  /^(?:tel|telephone|phone|fax|mobile|e-?mail|address|website)(?:\s?[.:：].{0,80}|\s[\d\s()+.@-]{0,40})$/iu,
  /^(?=.*[+(（-])[+(（\d][\d\s()（）+-]{6,24}\d$/u,
  /^[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}$/u,
  /^(?:https?:\/\/|www\.)\S{3,140}$/iu,
  // 编审 郑颖 责任编辑 易江然子 · 文 | 《財經》記者 孫穎妮 · (责任编辑:冀 木) · 责编|王禕
  /^[（(]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|编审|編審|美术编辑|美術編輯|校对|校對|审核|審核|主编|主編|作者|记者|記者|通讯员|撰文|文|摄影|攝影|制图|製圖|来源|來源|稿源)\s?[:：|｜\s/／](?!.*[，。；])[^，。；]{1,60}[)）]?$/u,
  /^[\p{Script=Han}\s]{0,14}(?:记者|記者|通讯员)\s[\p{Script=Han}·]{2,8}(?:\s[\p{Script=Han}·]{2,8})*\s?(?:[文摄攝]|报道|報導)?$/u,
  // (作者单位：某大学) · (作者系某集团副总经理)
  /^[（(](?:作者|本文|来源|來源|应受访者|應受訪者|原文|转载|轉載)[^）)]{2,120}[)）]$/u,
  // 发布时间:2024-09-08 07:14 来源:网络
  /^(?:发布|發佈|發布|更新|刊登|发表|發表)?(?:时间|時間|日期|于|於)[:：\s].{4,60}$/u,
  // 关键词:… · 中图分类号 · JEL Classification: F124.3 · DOI
  /^(?:关键词|關鍵詞|关键字|中图分类号|中圖分類號|文献标识码|文章编号|文章編號|收稿日期|基金项目|引用格式)\s?[:：].{1,140}$/u,
  /^(?:keywords?|key words|jel(?: classification)?(?: codes?)?|doi|issn|isbn)\s?[:：].{1,140}$/iu,
  /^(?:©|copyright (?:©|\(c\)|\d{4})|all rights reserved).{0,140}$/iu,
  // 相關文章 · 延伸阅读 · 上一篇：…
  /^(?:相[关關](?:文章|阅读|閱讀|新[闻聞]|链接|鏈接)|延伸[阅閱][读讀]|推[荐薦][阅閱][读讀]|上一篇|下一篇|返回(?:顶部|首页|列表)|分享到|点击查看更多|展开全文|related (?:articles|posts|stories)|read more|share this|back to top)(?:[:：\s].{0,80})?$/iu,
  // (Nanjing University, Nanjing, China)
  /^\([A-Z][\w&'. -]{1,60}(?:, [A-Z][\w'. -]{1,40}){1,3}\)$/u,
];

// Most lines are prose and none of the above: a comma, and neither a bracket in front nor a label with a colon.
const PROSE = /[，。；、]/u;
const LABELLED = /^[(（]|[:：|｜]/u;

/** Page number, running head, address, credit: the whole line is no part of the text. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST || (PROSE.test(text) && !LABELLED.test(text.slice(0, 16)))) return false;
  return patterns.some((pattern) => pattern.test(text));
}

// 刘 志 迎 · 李德平 张晓宇 · HONG Yinxing
const NAMES = /^\p{Script=Han}{1,4}(?:[\s、]+\p{Script=Han}{1,4}){1,4}$/u;
const LATIN_NAME = /^[A-Z]{2,20} [A-Z][a-z]{1,20}$/u;

/** Two or more short words set apart, or one name in capitals: who wrote it. */
export function isByline(text: string): boolean {
  return text.length <= 24 && (NAMES.test(text) || LATIN_NAME.test(text));
}

/** Two to four characters alone on a line. */
export function isLoneName(text: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(text);
}

// 欢迎光临…公司简介 | 联系我们
const NAVIGATION =
  /[欢歡]迎光[临臨]|[联聯][系繫]我们|聯[繫絡]我們|[关關]于我们|關於我們|公司[简簡]介|网站首页|網站首頁|加入收藏|设为首页|登[录錄].{0,4}注[册冊]|\b(?:about us|contact us|sign in|log in|skip to content)\b/iu;

/** Menu of a web site. */
export function isNavigation(text: string): boolean {
  return text.length <= LONGEST && NAVIGATION.test(text) && !/[。！？]/u.test(text);
}
