import type { Token } from './en-token.ts';

/** A code with the exchange behind a point: "RCI.B", "AAPL.O", "600519.SS". */
const CODED = /^[A-Z0-9]{1,6}(?:\.[A-Z]{1,2}){1,2}$/u;
/** An exchange in front of its colon: "NYSE:", "TSX:", "NasdaqGS:". */
const EXCHANGE =
  /^(?:[A-Z]{2,7}|Nasdaq(?:GS|GM|CM)?|Euronext|Xetra|Borsa|London|Frankfurt|Paris|Amsterdam|Shanghai|Shenzhen|Ticker|Stock|Symbol|Code)$/u;

/** "(NYSE: TMUS)", "(TRI.TO)", "(NASDAQ: AAPL; HKEX: 9988)": where a share trades names nobody. One past the bracket; 0 for any other. */
function tickerEnd(tokens: readonly Token[], at: number): number {
  let coded = false;
  for (let k = at + 1; k < tokens.length && k < at + 14; k++) {
    const token = tokens[k];
    if (token === undefined || token.tag === 'figure' || token.tag === 'time') return 0;
    if (token.raw === ')') return coded ? k + 1 : 0;
    if (/^\p{Ll}/u.test(token.raw)) return 0;
    if (CODED.test(token.raw) || (tokens[k + 1]?.raw === ':' && EXCHANGE.test(token.raw))) coded = true;
  }
  return 0;
}

/** "(R&D)", "(BEVs)", "(MSIL)": one word of capitals. */
const SHORT = /^\p{Lu}[\p{Lu}\d&-]{1,8}s?$/u;

/** A sentence without the brackets that only spell a word another way, and what each of them stood behind. */
export interface Spelt {
  tokens: readonly Token[];
  /** The short form, and the last token of what it is short for. */
  shorts: readonly { short: string; behind: Token }[];
}

/** The sentence as it reads without the codes of the shares it speaks of and without the short forms it explains. */
export function withoutBrackets(tokens: readonly Token[]): Spelt {
  if (!tokens.some(({ raw }) => raw === '(')) return { tokens, shorts: [] };
  const kept: Token[] = [];
  const shorts: { short: string; behind: Token }[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k];
    if (token === undefined) break;
    const short = token.raw === '(' && tokens[k + 2]?.raw === ')' ? tokens[k + 1] : undefined;
    const behind = kept.at(-1);
    if (behind?.tag === 'noun' && short?.tag === 'noun' && SHORT.test(short.raw)) {
      shorts.push({ short: short.raw, behind });
      k += 2;
      continue;
    }
    // "Manufacturing Co (TSMC, 台积电)", "Halden (華登)": the name again, in short and in its own script.
    const again = token.raw === '(' && behind?.tag === 'noun' ? spelledEnd(tokens, k) : 0;
    if (again > 0) {
      const first = tokens[k + 1];
      if (first !== undefined && SHORT.test(first.raw))
        shorts.push({ short: first.raw, behind: behind ?? first });
      k = again - 1;
      continue;
    }
    const end = token.raw === '(' ? tickerEnd(tokens, k) : 0;
    if (end === 0) kept.push(token);
    else k = end - 1;
  }
  return { tokens: kept, shorts };
}

/** One past the bracket at `at` when it holds nothing but names in Chinese characters, with a short form in front or none; 0 when it does not. */
function spelledEnd(tokens: readonly Token[], at: number): number {
  let k = at + 1;
  let han = false;
  for (; k < at + 6 && tokens[k]?.raw !== ')'; k++) {
    const raw = tokens[k]?.raw ?? '';
    if (HAN.test(raw)) han = true;
    else if (raw !== ',' && !(k === at + 1 && SHORT.test(raw))) return 0;
  }
  return han && tokens[k]?.raw === ')' ? k + 1 : 0;
}

const HAN = /^\p{Script=Han}+$/u;
