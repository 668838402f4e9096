import type { Frame } from '../clause/en-frame.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';

/** A company moves by a percentage or by money, where the text speaks of shares or where the price stands behind. */
export function traded(
  { draft, role, via, group, at, sentence: index }: Frame,
  sentence: SentenceReading,
  whole: Reading,
): boolean {
  const { tokens, names } = sentence;
  const range = group?.subject ?? null;
  const name = names.find(({ start, end }) => range !== null && start >= range[0] && end <= range[1]);
  if (
    group === null ||
    (group.direction === 0 &&
      !/^(?:lose|gain|add|shed|drop|put|give|tack|pile|pick|claw|close|end|finish)$/u.test(
        group.chain.at(-1)?.verb.lemma ?? '',
      ))
  )
    return false;
  if (name?.kind !== 'organisation' || INDEX.test(name.text)) return false;
  const small = /^[A-Z]{3}$/u.test(draft.unit) && Math.abs(draft.value ?? 1e9) < 1e5;
  const moved = role === 'delta' && via === 'verb' && (draft.unit === '%' || small);
  if (!moved && !(role === 'end' && small)) return false;
  const priced = whole.frames.some(
    (other) =>
      other.sentence === index &&
      other.at > at &&
      other.group === group &&
      /^[A-Z]{3}$/u.test(other.draft.unit) &&
      Math.abs(other.draft.value ?? 1e9) < 1e5,
  );
  const market = whole.sentences
    .slice(Math.max(0, index - 3), index + 1)
    .some((other) =>
      other.tokens.some(({ low }) =>
        /^(?:shares?|stocks?|index|indices|trading|bourse|exchange|market|session)$/u.test(low),
      ),
    );
  // "Twitter sank 9.8% as it reported": a firm sinks by its price, where no series of its kind was told of.
  const alone =
    group.direction !== 0 &&
    range !== null &&
    name.end === range[1] &&
    /^(?:as|after|on|following|when|amid|despite)$/u.test(tokens[at + 1]?.low ?? '') &&
    !whole.frames.some(
      (other) => other.sentence < index && other.draft.unit === 'count' && other.draft.subject !== null,
    );
  return priced || market || alone || (small && tokens.some(({ low }) => low === 'shares'));
}

/** What is called by a name and is an index. */
const INDEX =
  /(?:index|composite|average|industrials?|\d)$|^(?:dow|nasdaq|s&p|ftse|nikkei|topix|dax|cac|ibex|hang seng|kospi|kosdaq|sensex|nifty|stoxx|russell|msci|csi|shanghai|taiex|straits|bovespa|tsx|asx|brent|wti|gold|bitcoin|ether)/iu;
