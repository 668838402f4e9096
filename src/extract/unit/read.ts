import type { Scene } from '../scene.ts';
import { durations } from './counters.ts';
import { wholeWord } from './lexicon.ts';
import {
  chineseDenominators,
  chineseUnits,
  englishDenominators,
  englishUnits,
  symbolDenominators,
  symbolUnits,
  weakCounters,
} from './table.ts';
import type { Unit, UnitKind } from './unit.ts';

/** A unit found behind a number. */
export interface UnitHere {
  kind: UnitKind;
  /** `CNY`, `kWh`, `USD/W`, `%`, `count` … */
  code: string;
  factor: number;
  /** As written. */
  word: string;
  start: number;
  end: number;
  /** A hyphen joins it to the number: 3-inch. */
  hyphen: boolean;
}

interface Before {
  script: 'digits' | 'chinese' | 'words';
  value: number;
  exponent: number;
  implicit: boolean;
}

const durationSet = new Set(durations);

/** Does a unit of at least two characters start here, so that 千 or 兆 belongs to it (千瓦, 兆字节)? */
export function startsUnit(folded: string, at: number): boolean {
  const first = folded.charAt(at);
  if (first !== '千' && first !== '兆' && first !== '百') return false;
  const found = chineseUnits.at(folded, at);
  return found !== null && found.word.length > 1 && found.value.kind === 'measure';
}

/** 三块芯片 counts chips; 三块, 三块五 and 三块钱 are money. */
const pieces = /(?![钱多左以的一二三四五六七八九每])[\u3400-\u9fff]/u;
const pieceCounter: Unit = { kind: 'counter', code: 'count', factor: 1, counter: true };

const han = /[\u3400-\u9fff]/u;

/** The unit behind a number at `from`, white space between them allowed. */
export function readUnit(scene: Scene, from: number, before: Before): UnitHere | null {
  const { folded } = scene;
  let at = from;
  while (at - from < 4 && /\s/u.test(folded.charAt(at))) at++;
  const bracket = at > from && /[[<]/u.test(folded.charAt(at)) ? 1 : 0;
  const char = folded.charAt(at + bracket);
  if (char === '') return null;
  if (han.test(char)) return fromChinese(scene, at, at > from, before);
  const hyphen = char === '-' && at === from && /[A-Za-z]/u.test(folded.charAt(at + 1));
  if (/[A-Za-z]/u.test(char) || hyphen)
    return fromLetters(scene, hyphen ? at + 1 : at + bracket, from, hyphen, before);
  return fromSymbol(scene, at, from, before);
}

function fromChinese(scene: Scene, at: number, spaced: boolean, before: Before): UnitHere | null {
  const { folded } = scene;
  const found = chineseUnits.at(folded, at, (end, word) => fitsChinese(folded, at, end, word, before));
  if (found === null) return null;
  const { word } = found;
  const piece =
    pieces.test(folded.charAt(found.end)) ||
    /集成电路|芯片|面板|显示屏|电池|电路板|硬盘|显卡|硅片|晶圆|砖/u.test(
      folded.slice(Math.max(0, at - 24), at),
    );
  const value = word === '块' && piece ? pieceCounter : found.value;
  if (spaced && folded.slice(at - 2, at).includes('\n') && value.kind === 'noun') return null;
  const end = value.counter ? null : denominated(scene, found.end, value.kind);
  return {
    kind: value.kind,
    code: end === null ? value.code : `${value.code}/${end.code}`,
    factor: value.factor,
    word,
    start: word === '个人' ? at + 1 : at,
    end: end === null ? found.end : end.end,
    hyphen: false,
  };
}

/** Characters that make another word of what looks like a unit. */
const continued: ReadonlyMap<string, RegExp> = new Map([
  ['元', /^[素件老首旦化月宵宝气年帅婴宇朝代]/u],
  ['块', /^[状茎根]/u],
  ['家', /^(?:[庭具长电属装教园乡族人用居政禽畜务]|事(?!业))/u],
  ['死', /^[亡刑者于因路敌角罪]/u],
  ['伤', /^[害口员心者势]/u],
  ['伙', /^[伴同食计]/u],
  ['个人', /^[所信账贷住消养用电主护简资体]/u],
  ['人', /^(?:[均民类工才力文员群气间生造体行事机物士种性道格权为代]|大(?!关))/u],
  ['点', /^(?:整(?!数)|[半钟分前后左燃评亮滴明火心])/u],
  ['出', /^[货口境租生席现售资让品厂土入发]/u],
  ['分', /^[钟之别为布析成子配期公支类工店行享红销化局管担队散级数母辨摊水割流]/u],
  ['度', /^[过假量]/u],
  ['人次', /^之(?=[,，、。；;]|$)/u],
  ['个', /^[性体别案股税]/u],
  ['位', /^[于置居列数元移]/u],
  ['名', /^[列单义称字片]/u],
  ['场', /^[所地景合面域外内馆次均]/u],
  ['级', /^[别市]/u],
  ['线', /^[城索路上下]/u],
  ['手', /^[机段续术房车]/u],
  ['口', /^[岸号味径罩]/u],
  ['面', /^[积板料临对向]/u],
  ['头', /^[部条寸]/u],
  ['本', /^[地土次报科身院期届月年季周]/u],
  ['代', /^[表理码]/u],
  ['层', /^[面次]/u],
  ['条', /^[件例约款]/u],
  ['项', /^链/u],
  ['次', /^[于日年月季级序要元]/u],
  ['期', /^[间货限望末权刊初]/u],
  ['号', /^[召称线]/u],
  ['升', /^[至级到幅值学]/u],
  ['克', /^服/u],
  ['方', /^[面式法案向针程]/u],
  ['两', /^[岸会国地市省]/u],
  ['码', /^头/u],
  ['节', /^[能日约目省点]/u],
  ['股', /^[东权份市票价指]/u],
  ['单', /^[位季月独价一元日]/u],
  ['组', /^[织成合建]/u],
  ['支', /^[持出付柱撑部]/u],
  ['件', /^套/u],
  ['例', /^[如外]/u],
  ['标', /^[准志的题]/u],
  ['站', /^[在点稳台]/u],
  ['台', /^[北中南东湾风独海阶币资商]/u],
  ['门', /^[槛店户]/u],
  ['步', /^[伐入]/u],
  ['国', /^[家内际企有资道务籍产标债]/u],
  ['市', /^[场值占民面政]/u],
  ['成', /^[员立为本功果都长份熟套]/u],
  ['只', /^[有是能要会需占用花]/u],
  ['处', /^[于理在境罚置]/u],
  ['户', /^[籍口外]/u],
  ['段', /^落/u],
  ['列', /^[为入车]/u],
  ['班', /^[子组级车长列底]/u],
  ['帕', /^金/u],
  ['焦', /^[点虑]/u],
  ['桶', /^装/u],
  ['年', /^$/u],
]);

function fitsChinese(folded: string, at: number, end: number, word: string, before: Before): boolean {
  if (continued.get(word)?.test(folded.slice(end, end + 3)) === true) {
    // 5个人 is five people, 6个性 is nothing
    return false;
  }
  // 2,821亿度 is power; 30度 may be anything
  if (word === '度' && before.exponent < 4) return false;
  if (
    word !== '块' &&
    weakCounters.has(word) &&
    before.script === 'chinese' &&
    before.value <= 10 &&
    !durationSet.has(word)
  )
    return false;
  // 三元锂电池, 五角大楼, 三分: small money in Chinese numerals says 美元 or has a scale.
  // 三块芯片 counts chips, 三块 and 三块五 are money
  return at < end;
}

interface Per {
  code: string;
  end: number;
}

/** /平方米, /W, per watt, a barrel: a physical denominator behind the unit. Per person and the like stay out. */
export function denominated(scene: Scene, end: number, kind: UnitKind): Per | null {
  const { folded } = scene;
  if (kind === 'duration') return null;
  let at = end;
  while (at - end < 2 && folded.charAt(at) === ' ') at++;
  if (folded.charAt(at) === '/') {
    at++;
    if (folded.charAt(at) === ' ') at++;
    const found =
      chineseDenominators.at(folded, at) ??
      symbolDenominators.at(folded, at, (to) => wholeWord(folded, to)) ??
      englishDenominators.at(folded, at);
    if (found === null) return null;
    // 147元/月 says how often it is paid, not what it is of.
    return found.value.time && kind !== 'measure' ? null : { code: found.value.code, end: found.end };
  }
  if (kind !== 'money' && kind !== 'cents' && kind !== 'measure') return null;
  const word = /^(?:per|an?|each|every) (?=[a-z])/iu.exec(folded.slice(at, at + 7));
  if (word === null) return null;
  // per MW, per kWh: a symbol only behind "per"
  const symbol = /^per /iu.test(word[0])
    ? symbolDenominators.at(folded, at + word[0].length, (to) => wholeWord(folded, to))
    : null;
  const from = at + word[0].length;
  // per harvested acre
  const manner = /^[a-z]{3,12}ed (?=[a-z])/u.exec(folded.slice(from, from + 14))?.[0].length ?? 0;
  const found =
    symbol ?? englishDenominators.at(folded, from) ?? englishDenominators.at(folded, from + manner);
  return found === null || found.value.time ? null : { code: found.value.code, end: found.end };
}

function fromLetters(
  scene: Scene,
  at: number,
  from: number,
  hyphen: boolean,
  before: Before,
): UnitHere | null {
  const { folded } = scene;
  const phrase = englishUnits.at(folded, at);
  const symbol = symbolUnits.at(folded, at, (end, word) => fitsSymbol(folded, end, word));
  const attached = at === from;
  // "5 m" and "5m": symbols win where they are longer or the word is no unit.
  const useSymbol =
    symbol !== null &&
    (phrase === null || symbol.end > phrase.end) &&
    symbolAllowed(folded, symbol.word, attached, before, symbol.end);
  const chosen = useSymbol
    ? { value: symbol.value, end: symbol.end, word: symbol.word }
    : phrase === null
      ? null
      : { value: phrase.value, end: phrase.end, word: phrase.phrase };
  // 69,540 PCT applications: by the treaty of that name
  if (chosen === null || (chosen.value.kind === 'percent' && folded.startsWith('PCT', at))) return null;
  const unit = chosen.value;
  let end = chosen.end;
  let code = unit.code;
  if (!useSymbol || /^(?:measure|money|cents)$/u.test(unit.kind)) {
    const per = denominated(scene, end, unit.kind);
    if (per !== null) {
      code = `${code}/${per.code}`;
      end = per.end;
    }
  }
  return { kind: unit.kind, code, factor: unit.factor, word: folded.slice(at, end), start: at, end, hyphen };
}

/** Lines of a picture: 1080p. */
const formats: ReadonlySet<number> = new Set([144, 240, 360, 480, 540, 576, 720, 1080, 1440, 2160, 4320]);

/** One-letter symbols need digits right before them: 5m, 3 m; never "a". */
function symbolAllowed(
  folded: string,
  word: string,
  attached: boolean,
  before: Before,
  end: number,
): boolean {
  if (before.script === 'words') return false;
  if (before.script === 'chinese') return word.length > 1;
  // t/ha is a yield; a t alone is anything
  if (word === 't' || word === 'g') return folded.charAt(end) === '/' || (word === 'g' && !attached);
  if (word === 'p')
    return (
      attached &&
      !formats.has(before.value) &&
      /£|\bpence\b|\bpenn|\d\.\d+p|\bshare|\bdividend|\bpetrol|\blitre/iu.test(
        folded.slice(Math.max(0, end - 120), end + 80),
      )
    );
  // 6pm is a time; the picometre only where the text says so
  if (word === 'pm') return /picomet|皮米/iu.test(folded.slice(Math.max(0, end - 40), end + 40));
  if (word === 'in') return attached || /^\W*(?:$|[x×])/u.test(folded.slice(end, end + 4));
  if (word === 'x' || word === 'X') return attached;
  if (word.length === 1 && /[ALNVKJFhsda]/u.test(word))
    return attached && !/^[-\d]/u.test(folded.slice(end, end + 1));
  return true;
}

function fitsSymbol(folded: string, end: number, word: string): boolean {
  if (word === '×') return !/[\d ]/u.test(folded.charAt(end));
  if (!/[A-Za-z\d]$/u.test(word)) return true;
  return !/[\w-]/u.test(folded.charAt(end)) || (folded.charAt(end) === '-' && word.length > 1);
}

function fromSymbol(scene: Scene, at: number, from: number, before: Before): UnitHere | null {
  const { folded } = scene;
  const found = symbolUnits.at(folded, at, (end, word) => fitsSymbol(folded, end, word));
  if (found === null) return null;
  const { value } = found;
  if (before.script === 'words' && value.kind !== 'percent') return null;
  // A sign that belongs to the next number: 10 $ 30
  if (value.kind === 'money' && at > from + 1) return null;
  if (value.kind === 'money' && /\d/u.test(folded.charAt(found.end))) return null;
  const end = denominated(scene, found.end, value.kind);
  return {
    kind: value.kind,
    code: end === null ? value.code : `${value.code}/${end.code}`,
    factor: value.factor,
    word: found.word,
    start: at,
    end: end === null ? found.end : end.end,
    hyphen: false,
  };
}
