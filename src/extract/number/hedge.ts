// 蒸发超过了 1,150 亿   最高支援1億元   95%以上   突破三万点大关   at least 1.2 million   nearly 40%
//     ^^^^^^^           ^^^^               ^^^^   ^^^^     ^^^^   ^^^^^^^^               ^^^^^^        words around a quote that bound it
import type { Draft } from '../draft.ts';
import {
  englishBefore,
  englishBehind,
  englishNeutral,
  hedgesBefore,
  ceilings,
  floors,
  hedgesBehind,
  limitVerbs,
  limitWords,
  markGained,
  markLost,
  marks,
  neutralBefore,
  type Hedge,
} from '../locale/hedges.ts';
import type { Refiner } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { Endings, Lexicon } from '../unit/lexicon.ts';

const before = new Endings(
  hedgesBefore.flatMap(({ hedge, words, not = '', round = false }) =>
    words
      .split(' ')
      .map((word): [string, { hedge: Hedge; not: string; round: boolean }] => [word, { hedge, not, round }]),
  ),
);
const neutral = new Endings(neutralBefore.split(' ').map((word): [string, true] => [word, true]));
const behind = new Lexicon(
  hedgesBehind.flatMap(({ hedge, words }) => words.split(' ').map((word): [string, Hedge] => [word, hedge])),
);
const markWords = new Lexicon(marks.split(' ').map((word): [string, true] => [word, true]));
const gained = new Endings(markGained.split(' ').map((word): [string, true] => [word, true]));
const lost = new Endings(markLost.split(' ').map((word): [string, true] => [word, true]));

const spoken = new Endings(
  englishBefore.flatMap(({ hedge, phrases }) =>
    phrases.split(',').map((phrase): [string, Hedge] => [phrase, hedge]),
  ),
);
const spokenBehind = new Lexicon(
  englishBehind.flatMap(({ hedge, phrases }) =>
    phrases.split(',').map((phrase): [string, Hedge] => [phrase, hedge]),
  ),
);
const spokenNeutral = new Endings(englishNeutral.split(',').map((word): [string, true] => [word, true]));

const letter = /[a-z]/iu;

const limits = new Endings(
  limitWords.flatMap(({ hedge, words }) => words.split(' ').map((word): [string, Hedge] => [word, hedge])),
);
const limitVerb = new Endings(limitVerbs.split(' ').map((word): [string, true] => [word, true]));
const ceiling = ceilings.split(' ');
const floor = floors.split(' ');

const backSpaces = (text: string, at: number): number => {
  let to = at;
  // a little under" $9 billion: a quotation mark may stand between
  while (at - to < 4 && /[\s"“”'‘’「」(]/u.test(text.charAt(to - 1))) to--;
  return to;
};

/** Hedges in front of `at`, nearest first. */
function hedgesAt(scene: Scene, at: number): Hedge[] {
  return [...chineseBefore(scene.folded, at), ...spokenBefore(scene.folded, at)];
}

function chineseBefore(folded: string, at: number): Hedge[] {
  const found: Hedge[] = [];
  let end = backSpaces(folded, at);
  for (let count = 0; count < 4; count++) {
    const hedge = before.before(folded, end);
    if (hedge !== null && fits(folded, hedge.start, end, hedge.value)) {
      found.push(hedge.value.hedge);
      end = backSpaces(folded, hedge.start);
      continue;
    }
    const skip = found.length === 0 ? neutral.before(folded, end) : null;
    if (skip === null) break;
    end = backSpaces(folded, skip.start);
  }
  return found;
}

/** Not part of another word (节约, 赶超), and 上 and 过 right before a bare multiplier only (上百家). */
function fits(
  folded: string,
  start: number,
  end: number,
  { not, round }: { not: string; round: boolean },
): boolean {
  if (start > 0 && not.includes(folded.charAt(start - 1))) return false;
  return !round || /[十百千万亿]/u.test(folded.charAt(end));
}

/** handed over 588 aircraft, turned over $3bn: the "over" is the verb's. */
const handed =
  /\b(?:hand|turn|carr(?:y|i)|sign|roll|tak|took|bring|brought|pull|win|won|pass|mak|made|cross|switch|put)(?:e|ed|ing|s|en|ied|ying|ning)? $/u;

/** edged up to 4.1%: the "up" is the verb's. */
const moved =
  /(?:edged|went|rose|moved|ticked|crept|shot|drove|pushed|brought|jumped|bumped|climbed|nudged|inched|picked|caught|popped|bounced|going|moving|creeping|(?<!\b(?:buy|buys|bought|buying) )back|taking|took|add|adding|adds|added) $/u;

function spokenBefore(folded: string, at: number): Hedge[] {
  const found: Hedge[] = [];
  // One short look back, in small letters.
  const from = Math.max(0, at - 48);
  const text = folded.slice(from, at).toLowerCase();
  if (text.length !== at - from || !letter.test(text)) return found;
  const whole = (start: number): boolean => !letter.test(text.charAt(start - 1));
  let end = backSpaces(text, text.length);
  if (end === text.length && letter.test(text.charAt(end - 1))) return found;
  let known = false;
  for (let count = 0; count < 4; count++) {
    const hedge = spoken.before(text, end, whole);
    // "topping the 8.3 million of 1996": held against a known number, which bounds nothing.
    if (hedge !== null && known && hedge.value !== 'about') break;
    if (
      hedge !== null &&
      !(hedge.word === 'up to' && moved.test(text.slice(0, hedge.start))) &&
      !(hedge.word === 'over' && handed.test(text.slice(0, hedge.start)))
    ) {
      found.push(hedge.value);
      end = backSpaces(text, hedge.start);
      continue;
    }
    const skip = found.length === 0 ? spokenNeutral.before(text, end, whole) : null;
    if (skip === null) break;
    if (skip.word === 'the') known = true;
    end = backSpaces(text, skip.start);
  }
  return found;
}

function behindAt(scene: Scene, at: number): Hedge | null {
  const { folded } = scene;
  let from = at;
  while (from - at < 3 && /\s/u.test(folded.charAt(from))) from++;
  // (含)以上
  const chinese = behind.at(folded, from);
  if (chinese !== null && !continues(folded, chinese)) return chinese.value;
  if (from === at) return null;
  const text = folded.slice(from, from + 20).toLowerCase();
  const english = spokenBehind.at(text, 0, (end) => !letter.test(text.charAt(end)));
  // "3,500 miles and up to 14 days": the words belong to the next number.
  if (english?.word === 'and up' && text.startsWith(' to', english.end)) return null;
  return english === null ? null : english.value;
}

/** 起 of 起诉, 许 of 许多, 以下 of 以下几个: the beginning of another word. */
function continues(folded: string, found: { word: string; end: number }): boolean {
  const next = folded.charAt(found.end);
  if (found.word === '起') return /[诉草来到点初步伏因源降飞火重案]/u.test(next);
  if (found.word === '以下' || found.word === '之下') return /[简方几内问]/u.test(next);
  return false;
}

/** 多 in the number already said "more". */
function apply(draft: Draft, hedge: Hedge, name: string): void {
  if (draft.value === null) {
    if (hedge === 'about') mark(draft, name);
    return;
  }
  if (hedge === 'about') {
    mark(draft, name);
  } else if (draft.low === null && draft.high === null) {
    if (hedge === 'more') draft.low = draft.value;
    else draft.high = draft.value;
    draft.rules.push(name);
  }
}

function mark(draft: Draft, name: string): void {
  if (draft.approx) return;
  draft.approx = true;
  draft.rules.push(name);
}

export const boundBefore: Refiner = {
  name: 'bounds/before',
  slot: 'bounds',
  about: 'Words in front that bound a number on one side: 超过, 不到, 最高, at least, under',
  refine(scene) {
    for (const draft of scene.drafts) {
      const hedge = hedgesAt(scene, draft.start).find((word) => word !== 'about');
      if (hedge !== undefined) apply(draft, hedge, 'bounds/before');
    }
  },
};

export const boundBehind: Refiner = {
  name: 'bounds/behind',
  slot: 'bounds',
  about: 'Words behind that bound a number on one side: 以上, 以内, or more',
  refine(scene) {
    for (const draft of scene.drafts) {
      const hedge = behindAt(scene, draft.end);
      if (hedge !== null && hedge !== 'about') apply(draft, hedge, 'bounds/behind');
    }
  },
};

export const boundLimit: Refiner = {
  name: 'bounds/limit',
  slot: 'bounds',
  about: 'A highest or lowest sum, the word a verb away: 最高支援1億元, 最多补49%',
  refine(scene) {
    const { folded } = scene;
    for (const draft of scene.drafts) {
      let end = backSpaces(folded, draft.start);
      for (let count = 0; count < 2; count++) {
        const verb = limitVerb.before(folded, end);
        if (verb === null) break;
        end = verb.start;
        const limit = limits.before(folded, end);
        if (limit === null) continue;
        apply(draft, limit.value, 'bounds/limit');
        break;
      }
    }
  },
};

/** 不足总量的二十分之一, 超过年度目标的一半: the whole stands between. */
const partly =
  /(不[低少]于|不[高多]于|不超过|超过|[超逾过近约]|(?:多于|高于|低于|少于)(?=[\u3400-\u9fff]{0,6}[总数量额])|不足|不到|不及|接近)(?:\d{4}年)?[\u3400-\u9fff]{0,8}的$/u;

export const boundPart: Refiner = {
  name: 'bounds/part',
  slot: 'bounds',
  about: 'A hedge before the whole that a part is of: 不足总量的二十分之一',
  refine(scene) {
    for (const draft of scene.drafts) {
      if ((draft.unit !== '%' && draft.unit !== 'x') || draft.low !== null || draft.high !== null) continue;
      const word = partly.exec(scene.folded.slice(Math.max(0, draft.start - 12), draft.start))?.[1];
      if (word === undefined) continue;
      const hedge = /^(?:不[低少]于|[高多]于)/u.test(word)
        ? 'more'
        : /^[不低少]/u.test(word)
          ? 'less'
          : /^[近约接]/u.test(word)
            ? 'about'
            : 'more';
      apply(draft, hedge, 'bounds/part');
    }
  },
};

/** No limit is named without one of these. */
const limited = new RegExp([...ceiling, ...floor, '为限', '封顶'].join('|'), 'u');

/** Where a text names one of the limits; 限额以上企业 are those beyond it. */
function placesOf(text: string, words: readonly string[]): number[] {
  return words
    .map((word) => ({ word, at: text.indexOf(word) }))
    .filter(
      ({ word, at }) => at >= 0 && !/^以[上下]/u.test(text.slice(at + word.length, at + word.length + 2)),
    )
    .map(({ at }) => at);
}

export const boundCeiling: Refiner = {
  name: 'bounds/ceiling',
  slot: 'bounds',
  about: 'A ceiling or floor that the clause names: 津贴上限由150万韩元调高至250万韩元, 设计最高时速80公里',
  refine(scene) {
    const { folded } = scene;
    if (!limited.test(folded)) return;
    let next = 0;
    for (const sentence of scene.sentences) {
      for (const clause of sentence.clauses) {
        // Both in order: each draft is passed once.
        while ((scene.drafts[next]?.start ?? Infinity) < clause.start) next++;
        let end = next;
        while ((scene.drafts[end]?.start ?? Infinity) < clause.end) end++;
        const drafts = scene.drafts.slice(next, end);
        next = end;
        if (drafts.length === 0) continue;
        const text = folded.slice(clause.start, clause.end);
        const above = placesOf(text, ceiling);
        const below = placesOf(text, floor);
        for (const draft of drafts) {
          const at = draft.start - clause.start;
          // 占债务限额30800亿元的98.6%: the part has no ceiling
          if (draft.unit === '%' && folded.charAt(draft.start - 1) === '的') continue;
          if (above.some((from) => from < at && at - from < 24)) apply(draft, 'less', 'bounds/ceiling');
          else if (below.some((from) => from < at && at - from < 24)) apply(draft, 'more', 'bounds/ceiling');
          else if (/^(?:为限|为上限|封顶)/u.test(folded.slice(draft.end, draft.end + 3)))
            apply(draft, 'less', 'bounds/ceiling');
        }
      }
    }
  },
};

export const boundMark: Refiner = {
  name: 'bounds/mark',
  slot: 'bounds',
  about: 'A round mark that is gained or lost: 站上三万点大关, 失守3000点关口',
  refine(scene) {
    const { folded } = scene;
    for (const draft of scene.drafts) {
      let at = draft.end;
      if (folded.charAt(at) === '整' || folded.charAt(at) === '的') at++;
      if (
        markWords.at(folded, at) === null &&
        !/^ (?:mark|level|threshold|barrier|milestone)\b/u.test(folded.slice(draft.end, draft.end + 12))
      )
        continue;
      const per =
        /每[\u3400-\u9fff]{1,3}$/u.exec(folded.slice(Math.max(0, draft.start - 4), draft.start))?.[0]
          .length ?? 0;
      const end = backSpaces(folded, draft.start - per);
      const verb = folded.slice(Math.max(0, end - 24), end).toLowerCase();
      if (
        gained.before(folded, end) !== null ||
        /(?:top|pass|cross|break|broke|breach|reclaim|regain|hit|surpass)[a-z]{0,3}(?: through| above)? the$|\b(?:above|over|past|beyond|through) the$/u.test(
          verb,
        )
      )
        apply(draft, 'more', 'bounds/mark');
      else if (lost.before(folded, end) !== null || /(?:below|lost|under) the$/u.test(verb))
        apply(draft, 'less', 'bounds/mark');
    }
  },
};

export const approxBefore: Refiner = {
  name: 'approx/before',
  slot: 'bounds',
  about: 'Words in front that say a number is rounded: 约, 近, about, nearly',
  refine(scene) {
    for (const draft of scene.drafts)
      if (hedgesAt(scene, draft.start).includes('about')) apply(draft, 'about', 'approx/before');
  },
};

export const approxBehind: Refiner = {
  name: 'approx/behind',
  slot: 'bounds',
  about: 'Words behind that say a number is rounded: 左右, or so',
  refine(scene) {
    for (const draft of scene.drafts)
      if (behindAt(scene, draft.end) === 'about') apply(draft, 'about', 'approx/behind');
  },
};

export const hedges: readonly Refiner[] = [
  boundMark,
  boundBefore,
  boundBehind,
  boundLimit,
  boundCeiling,
  boundPart,
  approxBefore,
  approxBehind,
];
