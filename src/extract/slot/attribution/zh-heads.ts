import type { Refiner } from '../../rule.ts';
import { clauseAt, hasOrigin, NUMBER, pageOf, type Clause, type Page } from '../reading/zh-page.ts';
import type { Origin } from './zh-origin.ts';
import { ownVoice } from './zh-voice.ts';
import { sourceName, type SourceName } from './zh-source-name.ts';
import { matchesIn } from '../reading/matches.ts';

/** 石磊的看法是，: what somebody holds. */
const HOLDS =
  /的(?:看法|观点|判断|说法|预测|预期|解释|回答|答案|估计|估算|测算|统计|数据|口径|结论|回应|分析|研判|推算|记录|经验)(?:则?[是为])?$/u;
/** 省交通厅数据，；差估署10月楼市数据要点：: numbers and whose they are, without a verb. */
const NUMBERS =
  /(?:数据|资料|统计|口径|监测|测算|快报|月报|年报|公报|通报|简报|报告|预测|消息|公告|通告|公示|[快专]讯)(?:要点|摘要|速览|一览)?$/u;
/** 研究所的最新报告给出了答案：; 课题组公布的调查敲响警钟。; 县扶贫办的材料记着另一本账，: a paper, and that it tells something. */
const PAPER =
  /(?:此前|先前|早前)?(?:发布|公布|发表|披露|推出|给出|提供|开出)?的?(?:[这一][份项])?(?:最新|新近|年度|月度|季度|专项|内部|相关)?(?:统计)?(?:报告(?![会厅团])|调查(?![局队组员人])|统计(?![局学司处员])|数据(?![中库公集港的])|民调|问卷|研报|口径|白皮书|蓝皮书|榜单|排行榜|年鉴|普查)|的[\u3400-\u9fff]{0,4}(?:材料|台账|账本|记录|档案|文件|数字)/u;
/** When it was put out, before the words for its being put out. */
const PUT_OUT = /(?:日前|近日|最近|昨[天日]|今[天日]|当[天日]|刚刚|新近|最新|首次|随后|此前|先前|早前)$/u;
/** 口岸管委会的打算是: what somebody is going to do is no source. */
const BARE =
  /^(?:初[步预]|粗略|保守|大[致略]|抽样|综合|据此|不完全|[该本其这各多一]|上述|最新|相关|有关|官方|公开|以下)/u;

/** As long as the introduction of a source is at most. */
const longestVoice = 160;

/** Has a stretch a source already? */
const isTold = (page: Page, from: number, to: number): boolean =>
  hasOrigin(page, from - longestVoice, to, ({ voice, end }) => voice < to && end > from);

/** Adds sources and puts all in order; each governs until the next one at most. */
function addAll(page: Page, found: readonly Origin[]): void {
  for (const origin of found) page.origins.push(origin);
  page.origins.sort((a, b) => a.start - b.start);
  page.origins.forEach((origin, i) => {
    origin.until = Math.min(origin.until, page.origins[i + 1]?.start ?? page.flat.length);
  });
}

/** The name in front of the words that make a clause a head; null when the clause is none. */
function headOfClause(page: Page, clause: Clause): SourceName | null {
  if (!/[,，:：。]/u.test(clause.mark) || clause.end - clause.start > 40) return null;
  if (page.view.slice(clause.start, clause.end).includes(NUMBER)) return null;
  const text = page.flat.slice(clause.start, clause.end);
  if (BARE.test(text)) return null;
  const cut = HOLDS.exec(text) ?? NUMBERS.exec(text);
  const isFirst = page.sentences[clause.sentence]?.start === clause.start;
  if (cut !== null && (isFirst || HOLDS.test(text))) {
    const found = sourceName(page, clause.start, clause.start + cut.index);
    return found?.kind === 'bare' || found?.kind === 'document' ? null : found;
  }
  const paper = isFirst ? PAPER.exec(text) : null;
  if (paper !== null && paper.index >= 2) {
    const before = text.slice(0, paper.index).replace(PUT_OUT, '');
    const found = sourceName(page, clause.start, clause.start + before.length);
    if (found?.kind === 'organisation') return found;
  }
  // 副司长陆海宁：谢谢您的提问。: who speaks in a transcript
  if (!/[:：]/u.test(clause.mark) || !isFirst) return null;
  const speaker = sourceName(page, clause.start, clause.end);
  return speaker?.kind === 'person' && !/[说称道言指示答问的]$/u.test(text) ? speaker : null;
}

// 省交通厅数据，9月全省…；石磊的看法是，…；国家能源局副司长陆海宁：前三季度…
// ^^^^^^^^^^^^             ^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^
export const heads: Refiner = {
  name: 'attribution/zh-heads',
  slot: 'attribution',
  about:
    'A source without a verb at the head of a sentence: 省交通厅数据，; 石磊的看法是，; the speaker of a transcript.',
  refine(scene) {
    const page = pageOf(scene);
    const added: Origin[] = [];
    for (const clause of page.clauses) {
      const found = headOfClause(page, clause);
      if (found === null || isTold(page, clause.start, clause.end)) continue;
      const person = found.kind === 'person';
      const origin: Origin = {
        start: clause.start,
        voice: clause.start,
        end: clause.end,
        name: found.text,
        until: page.flat.length,
        own: false,
        of: null,
        person,
        forecast: false,
        rule: heads.name,
      };
      const verb = { start: clause.end, end: clause.end, word: '说', value: 'say' as const };
      if (person) {
        const voice = ownVoice(page, clause, { verb, name: found.text, end: clause.end, own: false, person });
        origin.of = voice.of;
        if (voice.stands !== null) origin.stands = voice.stands;
      }
      added.push(origin);
    }
    addAll(page, added);
  },
};

// 世界银行14日将撒哈拉以南非洲今年的增速预测上调0.3个百分点
// ^^^^^^^^
const REVISES =
  /(?:^|[,，。；])([\u3400-\u9fffA-Za-z&·]{2,18}?)\uE001*(?:在[^,，。；]{2,24}[中里上])?(?:[将把]|下修|上修|下调|上调|调降|调升|调高|调低|维持)(?=[^,，。；]{0,36}(?:预[测期估]|展望|目标价|评级|估值|增速|盈利|[上下][调修]|调[高低升降]))/gu;

export const revising: Refiner = {
  name: 'attribution/zh-revising',
  slot: 'attribution',
  about: 'A house that moves its own forecast: 世界银行将…增速预测上调0.3个百分点.',
  refine(scene) {
    const page = pageOf(scene);
    const added: Origin[] = [];
    for (const match of matchesIn(page.view, REVISES)) {
      const who = match[1];
      if (
        who === undefined ||
        !/预[测期估]|展望|目标价|评级/u.test(page.flat.slice(match.index, match.index + 90))
      )
        continue;
      const start = match.index + match[0].indexOf(who);
      const found = sourceName(page, start, start + who.length);
      if (found === null || found.kind === 'bare' || found.kind === 'document') continue;
      const end = start + who.length;
      const clause = clauseAt(page, start);
      if (clause === undefined || isTold(page, clause.start, clause.end)) continue;
      const verb = { start: end, end, word: '预测', value: 'say' as const };
      const said = { verb, name: found.text, end, own: false, person: found.kind === 'person' };
      added.push({
        start,
        voice: start,
        end,
        name: found.text,
        until: page.flat.length,
        own: false,
        of: ownVoice(page, clause, said).of,
        person: found.kind === 'person',
        forecast: true,
        rule: revising.name,
      });
    }
    addAll(page, added);
  },
};
