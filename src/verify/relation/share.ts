// 5G基站总量达231.2万个,占全球比重为63.5%
//              ^^^^^^^^              ^^^^^   part and share: the whole is implied; where it is stated, part ÷ whole is held against the share
import { fold } from '../../extract/text/fold.ts';
import type { Interval } from '../../model/check.ts';
import { divide, point, scale } from '../interval.ts';
import type { Item } from '../item.ts';
import { likeness, sameSubject, subjectKey, term, type Term } from '../likeness.ts';
import { best, isLevel, LIKELY, nearby, sameUnit, SURE, type Candidate, type Scope } from '../partners.ts';
import { fit } from '../period.ts';
import { doubts, quotient, relate } from '../relation.ts';
import { ofWhich, partialCue, shareWords, wholeCue } from '../words.ts';

interface Frame {
  /** Says that it is a part of the total, whichever that is: 占总数的40%. */
  ofTotal: boolean;
  part: string;
  /** What it is a part of, as written; `null` when the words do not say. */
  whole: string | null;
}

// 5G基站总量占全球比重    AI startups' share of global funding
//         ^                             ^^
const OF_HAN = /占(?!有率|比)/u;
const OF_LATIN = /\b(?:share|proportion|percentage|percent) of\b/u;
const MEASURE = /的?(?:总量|总数|总额)?的?(?:比重|比例|份额|百分比)$/u;

/** Takes the name of a share apart into part and whole. */
export function frameOf(indicator: string): Frame {
  const folded = fold(indicator).toLowerCase().trim();
  const found = OF_HAN.exec(folded) ?? OF_LATIN.exec(folded);
  const bare = (text: string): string => text.replace(shareWords, '').replace(/占$/u, '').trim();
  if (!found) return { part: bare(folded), whole: null, ofTotal: false };
  const part = folded.slice(0, found.index).replace(/\bas an? $/u, '');
  const whole = folded
    .slice(found.index + found[0].length)
    .replace(MEASURE, '')
    .replace(/的$/u, '')
    .trim();
  // 占总数的40%, 40% of the total: of what, the sentence says before.
  const ofTotal = anyWhole.test(whole);
  return { part: bare(part), whole: ofTotal ? null : whole, ofTotal: ofTotal && whole !== '' };
}

const anyWhole = /^(?:(?:the )?(?:total|whole|all)?|总数|总量|总额|总体|全部|其)$/u;

// 其中大型企业500家,占40%      of which 646 were urban, or 51.9% of the total
//                   ^                                  ^^   said of the number right before
const saidInChinese = /^[\s,，、(（]{0,3}[约所其共]?(?:占|比重|比例|份额)/u;
const saidInEnglish =
  /^[^\d.;]{0,40}(?:[\s,(](?:or|a share of|accounting for|making up|representing) |\()(?:about |around |roughly |some )?$/u;

/** Whether the share is said of the figure right before it, and of that one alone (not 其中甲500家、乙450家,分别占40%和36%). */
function saidOf(scope: Scope, stated: Item, part: Item): boolean {
  if (part.order !== stated.order - 1 || part.sentence !== stated.sentence) return false;
  if (!saidInChinese.test(stated.lead) && !saidInEnglish.test(stated.lead)) return false;
  if (/分别|各占|respectively/u.test(stated.lead + stated.tail)) return false;
  const next = scope.items[stated.order + 1];
  const listed =
    next?.sentence === stated.sentence &&
    next.figure.type === 'share' &&
    /^\s?(?:[、和及与]|,? ?and) ?$/u.test(next.lead);
  return !listed;
}

export function partOf([part, whole]: readonly Interval[]): Interval {
  return part && whole ? scale(divide(part, whole), 100) : point(NaN);
}

function dated(a: Item, b: Item): 'yes' | 'open' | 'no' {
  if (a.period === null && b.period === null && a.sentence === b.sentence) return 'yes';
  if (a.period === null || b.period === null) return 'open';
  return fit(a.period, b.period) === 'same' ? 'yes' : 'no';
}

function findPart(
  scope: Scope,
  stated: Item,
  name: Term | null,
  frame: Frame,
): Candidate | 'ambiguous' | null {
  const found: Candidate[] = [];
  for (const item of nearby(scope, stated)) {
    if (!isLevel(item) || item.figure.modality !== stated.figure.modality) continue;
    const close = item.sentence === stated.sentence;
    if (sameSubject(item.subject, stated.subject) === 'apart') continue;
    // 研发投入占营业收入的6.5%,研发投入13亿元,营业收入200亿元: told first, but both by name.
    const told = close && frame.whole !== null && likeness(name, item.term) >= SURE;
    if (item.order > stated.order && !told) continue;
    const time = dated(item, stated);
    if (time === 'no') continue;
    // 民营企业313家,占73.1%: a share without a name of its own speaks of the level right before it.
    if (saidOf(scope, stated, item)) return { item, like: 1, close, tie: time === 'yes' ? 'sure' : 'likely' };
    const before = close && item.order === stated.order - 1;
    const like = name === null || name.key === '' ? (before ? 0.7 : 0) : likeness(name, item.term);
    if (like >= (close ? LIKELY : SURE))
      found.push({ item, like, close, tie: like >= SURE && time === 'yes' ? 'sure' : 'likely' });
  }
  return best(stated, found);
}

function findWhole(scope: Scope, stated: Item, part: Item, frame: Frame): Candidate | 'ambiguous' | null {
  const place = frame.whole === null ? null : subjectKey(frame.whole);
  const wholeTerm = frame.whole === null ? null : term(frame.whole, null);
  const found: Candidate[] = [];
  for (const item of nearby(scope, stated)) {
    if (
      item === part ||
      !isLevel(item) ||
      !sameUnit(item, part) ||
      item.figure.modality !== part.figure.modality
    )
      continue;
    const time = dated(item, part);
    if (time === 'no') continue;
    const close = item.sentence === stated.sentence;
    const sure = (like: number): Candidate => ({
      item,
      like,
      close,
      tie: like >= SURE && time === 'yes' ? 'sure' : 'likely',
    });
    if (frame.whole !== null) {
      const named = Math.max(
        item.subject !== null && item.subject === place ? likeness(item.term, part.term) : 0,
        sameSubject(item.subject, part.subject) === 'apart' ? 0 : likeness(item.term, wholeTerm),
      );
      if (named >= SURE) found.push(sure(named));
      else if (named >= 0.8 && close) found.push(sure(named));
      continue;
    }
    // 代表议案298件,其中81件…,占27.2%: the whole stands before, its noun is the head of the part's name, and 其中 opens the part.
    if (!close || item.order >= part.order || sameSubject(item.subject, part.subject) === 'apart') continue;
    const head =
      item.term !== null &&
      part.term !== null &&
      item.term.key !== part.term.key &&
      likeness(item.term, part.term) >= 0.7;
    const opened = item.order === part.order - 1 && (partialCue.test(part.lead) || wholeCue.test(item.lead));
    // 其中 and of which leave no doubt what the part is part of; including may open examples of something else.
    const certain =
      (head && frame.ofTotal) || (opened && (head || ofWhich.test(part.lead) || wholeCue.test(item.lead)));
    if (head || opened)
      found.push({
        item,
        like: certain ? 1 : 0.8,
        close,
        tie: certain && time === 'yes' ? 'sure' : 'likely',
      });
  }
  return best(part, found);
}

// 41.7% of the 1,200 respondents, or 500 people
//          ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^   the whole right behind the share, and the part said again
function ofNumberBehind(scope: Scope, stated: Item): boolean {
  const [whole, part] = [scope.items[stated.order + 1], scope.items[stated.order + 2]];
  if (!whole || !part || part.sentence !== stated.sentence || !isLevel(whole) || !isLevel(part)) return false;
  if (!/^ of (?:the |its |all )?$/u.test(stated.tail) || !/, or (?:about |some )?$/u.test(part.lead))
    return false;
  if (whole.figure.unit !== part.figure.unit) return false;
  const inputs = [
    { role: 'part', item: part },
    { role: 'whole', item: whole },
  ];
  const arithmetic = { evaluate: partOf, write: quotient };
  scope.findings.relations.push(relate('share', inputs, { role: 'stated', item: stated }, arithmetic, null));
  return true;
}

export function share(scope: Scope): void {
  for (const stated of scope.items) {
    const { figure } = stated;
    if (figure.type !== 'share' || figure.unit !== '%') continue;
    const frame =
      figure.indicator === null ? { part: '', whole: null, ofTotal: false } : frameOf(figure.indicator);
    if (ofNumberBehind(scope, stated)) continue;
    const part = findPart(scope, stated, frame.part === '' ? null : term(frame.part, figure.subject), frame);
    if (part === 'ambiguous' || part === null) {
      scope.findings.missing.set(figure.id, part === null ? 'no-level' : 'ambiguous');
      continue;
    }
    const whole = findWhole(scope, stated, part.item, frame);
    if (whole !== null && whole !== 'ambiguous') {
      const sure = part.tie === 'sure' && whole.tie === 'sure';
      const inputs = [
        { role: 'part', item: part.item },
        { role: 'whole', item: whole.item },
      ];
      const arithmetic = { evaluate: partOf, write: quotient };
      scope.findings.relations.push(
        relate('share', inputs, { role: 'stated', item: stated }, arithmetic, sure ? null : doubts.scope),
      );
    } else if (whole === null && frame.whole !== null && part.like >= 0.8 && part.close)
      imply(scope, stated, part.item, frame.whole);
    else scope.findings.missing.set(figure.id, whole === null ? 'no-whole' : 'ambiguous');
  }
}

function imply(scope: Scope, stated: Item, part: Item, whole: string): void {
  const place = subjectKey(whole) !== whole || /^全|^world|^global/u.test(whole);
  const { figure } = part;
  scope.findings.implications.push({
    kind: 'share',
    inputs: [
      { role: 'part', item: part },
      { role: 'share', item: stated },
    ],
    evaluate: ([level, percent]) => (level && percent ? divide(scale(level, 100), percent) : point(NaN)),
    write: quotient,
    target: {
      unit: figure.unit,
      counter: figure.counter,
      indicator: place ? figure.indicator : whole,
      indicatorId: null,
      subject: place ? whole : (figure.subject ?? stated.figure.subject),
      period: figure.period ?? stated.figure.period,
      modality: figure.modality,
    },
  });
}
