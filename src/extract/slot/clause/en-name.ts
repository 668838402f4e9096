import {
  actors,
  insiders,
  measures,
  orgNouns,
  placeNouns,
  substances,
  transparent,
} from '../../locale/en-nouns.ts';
import { firmWords, isFirmName, massNouns } from '../../locale/en-firms.ts';
import { compass, places } from '../../locale/en-places.ts';
import { notNames, occupations, titles } from '../../locale/en-words.ts';
import { verbOf } from './en-verb.ts';
import type { Token } from './en-token.ts';

/** A capitalised name in a sentence. Indices of tokens; `end` is one past the last. */
export interface Name {
  start: number;
  end: number;
  /** As shown: places by their noun ("German" → Germany), without article. */
  text: string;
  kind: 'place' | 'organisation' | 'person';
  /** The name stands as an adjective: "German exports". */
  adjective: boolean;
}

const GEOGRAPHY: ReadonlySet<string> = new Set([
  'basin',
  'valley',
  'river',
  'county',
  'province',
  'region',
  'corridor',
  'coast',
  'delta',
  'peninsula',
  'district',
  'island',
  'islands',
  'prefecture',
  'state',
  'governorate',
  'municipality',
  'sea',
  'strait',
  'gulf',
  'lake',
  'line',
  'area',
  'plain',
  'plateau',
  'highlands',
  'port',
  'border',
  'ports',
  'states',
  'counties',
  'provinces',
  'regions',
  'districts',
  'coasts',
  'valleys',
  'lakes',
]);
const JOINERS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'on', '&', 'de', 'du', 'la', 'and', 'del']);
/** Words that close an organisation's name, so that "and" before them joins: "Food and Agriculture Organization". */
const CLOSERS =
  /^(?:Organi[sz]ation|Administration|Statistics|Development|Commission|Agency|Ministry|Department|Association|Institute|Board|Council|Bureau|Authority|Fund|Bank|Information|Industry|Technology|Trade|Federation|Society|Office|Sons|Co|Company|Commerce|Prevention|Medicine|Cooperation|Reform|Health|Poor's|Partners)$/u;

/** Whom a body is for, by its name: "the UN Children's Fund", "Merchants' Bank". */
const OF_PEOPLE =
  /^(?:Children|People|Women|Men|Farmers|Merchants|Workers|Writers|Consumers|Investors|Bankers|Teachers|Growers|Lawyers|Manufacturers|Employers|Veterans|Fishermen|Seafarers|Musicians|Actors|Players|Students|Tenants|Traders|Builders|Planters|Miners|Physicians|Pilots|Nurses|Lloyd|Sotheby|Christie|Moody|Macy|Levi|Kohl|Dick|Lowe|Sainsbury|Domino|McDonald|Wendy|Hershey|Standard|Poor)$/u;

/** Bodies that are of two things as often as of one: "Society of Merchants and Brewers". */
const OF_TWO =
  /^(?:Society|Association|Institute|Federation|Confederation|Ministry|Department|Office|Bureau|Board|Council|Chamber|Guild|League|Union|College|Secretariat|Directorate)$/u;

/** "Auckland-based", "Non-GAAP", "Oslo-listed": describe, name nobody. */
const DESCRIBES =
  /^(?:non|pre|post|anti|ex|sub|mid|co|multi|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half|full|first|second|third|top|low|high|long|short|on|off|in|out|year|month|week|day)-|-(?:based|listed|owned|backed|led|era|style|wide|made|born)$/iu;

/** "Once-mighty", "Pure-play": a small word behind the hyphen. */
const COMPOUND = /^\p{Lu}\p{L}*-\p{Ll}{4,}$/u;

const isCapital = (token: Token): boolean =>
  token.tag !== 'figure' &&
  token.tag !== 'time' &&
  /^\p{Lu}/u.test(token.raw) &&
  !DESCRIBES.test(token.raw) &&
  !COMPOUND.test(token.raw);

/** How the words of a passage are written, in lower case: with a capital inside a sentence, or small. */
export interface Spelling {
  capital: ReadonlySet<string>;
  small: ReadonlySet<string>;
}

/** Names of a sentence. A word capitalised inside a sentence of the passage is a name at the head of one too, a word written small is none. */
export function namesOf(tokens: readonly Token[], known: Spelling): Name[] {
  const found: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    const area = token === undefined ? null : lowerPlace(tokens, i);
    if (area !== null) {
      found.push(area);
      i = area.end;
      continue;
    }
    if (token === undefined || !isCapital(token) || !opensName(tokens, i, known)) {
      i++;
      continue;
    }
    let end = i + 1;
    let legal = 0;
    for (let k = end; k < tokens.length && k < i + 12; k++) {
      const next = tokens[k];
      if (next === undefined) break;
      if (isCapital(next) && next.tag !== 'auxiliary' && next.tag !== 'verb') end = k + 1;
      else if (next.low === '&') continue;
      // "UN Children's Fund", "People's Daily"
      else if (
        next.tag === 'possessive' &&
        OF_PEOPLE.test(tokens[k - 1]?.raw ?? '') &&
        isCapital(tokens[k + 1] ?? next)
      )
        continue;
      else if (JOINERS.has(next.low) && joins(tokens, i, k)) continue;
      else break;
    }
    // "the Hong Kong-based lender": the first word of where somebody is from
    if (/^\p{Lu}/u.test(tokens[end]?.raw ?? '') && DESCRIBES.test(tokens[end]?.raw ?? '')) {
      i = end + 1;
      continue;
    }
    if (/^(?:plc|oyj|ag|nv|spa|gmbh|ltd|llc|pte|bhd|asa|ab)$/u.test(tokens[end]?.raw ?? '')) legal = 1;
    // "the Nikkei", "the Albion 100 index", "Bitcoin": a series with a name of its own, nobody's.
    const numbered = /^\d{2,4}$/u.test(tokens[end]?.raw ?? '') ? end + 1 : end;
    if (
      (isMarketName(written(tokens, i, numbered), tokens[numbered]?.low ?? '') &&
        !isQuoted(tokens, i, numbered)) ||
      isCode(written(tokens, i, end), tokens[end]?.raw ?? '')
    ) {
      i = numbered;
      continue;
    }
    // "Steelmaker Thornvale": the trade is no part of the name.
    if (end - i > 1 && TRADE.test(token.low) && isCapital(tokens[i + 1] ?? token)) i++;
    // "the Murray basin", "the I-4 corridor"
    const geography = GEOGRAPHY.has(tokens[end]?.low ?? '') && !places.has(written(tokens, i, end));
    if (geography) {
      found.push({
        start: i,
        end: end + 1,
        text: written(tokens, i, end + 1),
        kind: 'place',
        adjective: false,
      });
      i = end + 1;
      continue;
    }
    found.push(...named(tokens, i, end));
    const last = found.at(-1);
    if (legal > 0 && last?.end === end && last.kind === 'organisation') last.end += legal;
    i = end + legal;
  }
  return found;
}

/** "the euro area", "sub-Saharan Africa": places that begin in lower case. */
function lowerPlace(tokens: readonly Token[], i: number): Name | null {
  const quarter = /^(?:north|south)?-?(?:east|west|north|south)$/u.test(tokens[i]?.low ?? '');
  if (tokens[i - 1]?.low === 'the' && quarter) {
    // "bills in the north-east"
    const alone = tokens[i + 1]?.tag !== 'noun' && /^(?:in|across|of)$/u.test(tokens[i - 2]?.low ?? '');
    if (alone) return { start: i, end: i + 1, text: tokens[i]?.raw ?? '', kind: 'place', adjective: false };
  }
  const world = wholeWorld(tokens, i);
  if (world !== null) return world;
  // "euro-area inflation"
  if (tokens[i]?.low === 'euro-area' || tokens[i]?.low === 'euro-zone')
    return {
      start: i,
      end: i + 1,
      text: tokens[i]?.low.replace('-', ' ') ?? '',
      kind: 'place',
      adjective: true,
    };
  if (tokens[i]?.tag !== 'noun' || !/^(?:euro|eurozone|sub-saharan|mainland)$/u.test(tokens[i]?.low ?? ''))
    return null;
  const place = placeAt(tokens, i, Math.min(i + 2, tokens.length));
  return place !== null && place.end - place.start >= (tokens[i]?.low === 'eurozone' ? 1 : 2) ? place : null;
}

const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;

/** A trade in front of a name at the head of a sentence: "Steelmaker Thornvale". */
const TRADE =
  /^(?:\p{L}+maker|brokerage|airline|retailer|lender|insurer|reinsurer|grocer|brewer|builder|housebuilder|homebuilder|operator|miner|producer|supermarket|consultancy|pollster|startup|start-up|developer|manufacturer|distiller|rival|conglomerate|airframer|publisher|broadcaster|regulator|watchdog|charity|broker|carrier|chain|supplier|exporter|wholesaler|analyst|analysts|economist|economists)$/iu;

const MARKETS =
  /^(?:(?:the )?(?:S&P(?:[/ ](?:ASX|TSX|BMV|MIB))?|Dow(?: Jones)?(?: Industrial Average)?|Nasdaq(?: Composite)?|FTSE(?: MIB)?|DAX|MDAX|CAC|IBEX|AEX|SMI|OMX|PSI|WIG|BUX|RTS|MOEX|Nikkei|Topix|Hang Seng(?: Tech(?:nology)?| China Enterprises)?(?: Index)?|HSI|Taiex|Sensex|Nifty|Kospi|Kosdaq|CSI|ChiNext|STAR|(?:Euro )?Stoxx(?: Europe)?|Ibovespa|Bovespa|Merval|Straits Times(?: Index)?|STI|PSEi|JCI|KLCI|Shanghai Composite|Shenzhen Component|Russell|Wilshire|MSCI [A-Z]\p{L}+|VIX|BSE|NSE|ASX|Tadawul)(?: \d{2,4})?|Wall Street|Bitcoin|Ethereum|Ether|Solana|Brent(?: crude)?|WTI|West Texas Intermediate|Arabica|Robusta)$/iu;

/** Bodies whose letters open the number of a standard, and words that open a number in a text of rules. */
const STANDARDS =
  /^(?:EN|IEC|ISO|BS|DIN|ASTM|ANSI|IEEE|ITU|ETSI|UL|JIS|GB|SAE|API|NIST|MIL|RFC|IP|CE|CFR|FAR|CS|ATEX|Euro|Cat|Ref|Lot|Model|Type|Class|Category|Grade|Series|Annex|Appendix|Clause|Section|Article|Chapter|Tables?|Figures?|Part|Phase|Stage|Tier|Level|Rule|Regulation|Directive|Amendment|Patent|Form|Schedule|Release|Serial|Unit|Room|Hall|Day|Week|No|Nos)\b/u;

/** "EN 60601-1", "CS-25 Amendment", "Annex B", "Type 2": codes, nobody's name. */
const isCode = (name: string, next: string): boolean =>
  (STANDARDS.test(name) && (/^\d/u.test(next) || /\d/u.test(name) || /^\p{L}+ \p{Lu}$/u.test(name))) ||
  /\b(?:Amendment|Annex|Appendix|Patent|Clause|Directive|Regulation)$/u.test(name);

const isMarketName = (name: string, next: string): boolean =>
  MARKETS.test(name) || GAUGES.test(next) || / (?:Index|Indices|Composite|Industrial Average)$/u.test(name);

/** What closes the name of a company: "processors used in Halden Inc's phones" are not made in a place. */
const LEGAL =
  /^(?:Inc|Corp|Corporation|Ltd|Limited|plc|PLC|LLC|LLP|AG|SA|NV|SE|AB|ASA|Oyj|GmbH|SpA|Bhd|Pte|Pty|Holdings?|Group|Motors?|Electronics|Technologies|Industries|Airlines|Airways|Foods|Stores|Pharmaceuticals?|Semiconductors?|Telecom|Communications|Networks|Systems|Labs|Laboratories|Ventures|Capital|Chemicals?|Petroleum|Energy|Brands|Entertainment|Pictures|Studios|Enterprises|Solutions|Software)$/u;

/** "according to the Harbour Freight Index", "the Harbour Freight Index showed": here it speaks. */
const isQuoted = (tokens: readonly Token[], start: number, end: number): boolean => {
  const at = tokens[start - 1]?.tag === 'determiner' ? start - 2 : start - 1;
  const cited = tokens[at]?.low === 'to' && tokens[at - 1]?.low === 'according';
  return (
    cited || /^(?:shows?|showed|says?|said|finds?|found|indicates?|indicated)$/u.test(tokens[end]?.low ?? '')
  );
};

/** "the Harbour Tech index": a gauge called by a name. */
const GAUGES = /^(?:index|indices|composite|sub-index|subindex)$/u;

/** What "world" goes with that is not counted all over it. */
const WORLDLY =
  /^(?:records?|champions?|championships?|titles?|leaders?|no|number|class|wars?|views?|cups?|heritage|premieres?|tours?|rankings?|stage|first|affairs|order)$/u;

const ALL_OVER = /^(?:around|across|throughout)$/u;

/** "global demand", "World wheat output", "data centres around the world". */
function wholeWorld(tokens: readonly Token[], i: number): Name | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.low === 'globally')
    return { start: i, end: i + 1, text: 'global', kind: 'place', adjective: false };
  if (token === undefined || !/^(?:global|worldwide|world)$/u.test(token.low)) return null;
  const found: Name = { start: i, end: i + 1, text: token.low, kind: 'place', adjective: true };
  if (
    token.low === 'world' &&
    tokens[i - 1]?.low === 'the' &&
    ALL_OVER.test(tokens[i - 2]?.low ?? '') &&
    next?.tag !== 'possessive' &&
    next?.tag !== 'noun'
  )
    return { ...found, adjective: false };
  // "measles deaths globally fell", "shipped worldwide"
  if (token.low === 'worldwide' && next?.tag !== 'noun') return { ...found, adjective: false };
  // "the world's military spending", but "the world's largest maker"
  if (
    token.low === 'world' &&
    next?.tag === 'possessive' &&
    !/^(?:\w+est|most|first|second|leading|top|only|main|number|no|next)$|^(?:second|third|fourth|fifth)-/u.test(
      tokens[i + 2]?.low ?? '',
    )
  )
    return { ...found, adjective: false };
  // "The world put up 260 GW", "Across the world additions slipped"
  if (
    token.low === 'world' &&
    tokens[i - 1]?.low === 'the' &&
    (next?.tag === 'verb' || next?.tag === 'auxiliary' || ALL_OVER.test(tokens[i - 2]?.low ?? ''))
  )
    return { ...found, adjective: false };
  if (next?.tag !== 'noun') return null;
  if (token.low === 'global') return found;
  // "World Bank" is a name of its own.
  const plain = !isCapital(next) && !WORLDLY.test(next.low);
  // "the world economy", "a world total": measured, where "the world title" is won.
  return plain && (tokens[i - 1]?.tag !== 'determiner' || measures.has(next.low) || transparent.has(next.low))
    ? found
    : null;
}

function joins(tokens: readonly Token[], start: number, k: number): boolean {
  const next = tokens[k + 1];
  if (next === undefined) return false;
  if (tokens[k]?.low === 'and') {
    // "Society of Motor Manufacturers and Traders": two that one body is of; what follows is no noun of a list.
    const after = tokens[k + 2];
    const closed = after === undefined || !(isCapital(after) || after.tag === 'noun' || after.raw === ',');
    if (OF_TWO.test(tokens[start]?.raw ?? '') && tokens[start + 1]?.low === 'of' && isCapital(next) && closed)
      return !places.has(next.raw);
    for (let j = k + 1; j < k + 5; j++) {
      const token = tokens[j];
      if (token === undefined || (!isCapital(token) && token.low !== 'and')) return false;
      if (CLOSERS.test(token.raw)) return !places.has(tokens[start]?.raw ?? '');
    }
    return false;
  }
  if (next.low === 'the' && tokens[k + 2] !== undefined)
    return isCapital(tokens[k + 2] ?? next) && orgNouns.has(tokens[k - 1]?.low ?? '');
  if (!isCapital(next)) return false;
  const head = tokens[k - 1];
  // "Bank of England", "Ministry of Finance", "Office for National Statistics"; not "Sales of Ford", not "Germany for Siemens".
  return (
    head !== undefined &&
    (orgNouns.has(head.low) ||
      /^(?:university|federation|department|republic|chamber|institution|cent(?:er|re)|world|academy|school|programme|program|committee|house|court|office|union|society|college|confederation|secretary|gulf|horn|isle|tour|kingdom|port|museum|festival)s?$/u.test(
        head.low,
      ) ||
      tokens[k]?.low === 'de')
  );
}

function opensName(tokens: readonly Token[], i: number, known: Spelling): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (places.has(token.raw) || places.has(`${token.raw} ${tokens[i + 1]?.raw ?? ''}`)) return true;
  if (notNames.has(token.low)) return false;
  // "gross NPAs", "two IPOs": letters in the plural are things of a kind.
  if (/^[A-Z]{2,4}s$/u.test(token.raw) && !isCapital(tokens[i + 1] ?? token)) return false;
  // "the May contract": a month without its date.
  if (MONTHS.test(token.raw) && !isCapital(tokens[i + 1] ?? token)) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  // "the Board", "the Company" name nobody.
  if (
    before?.low === 'the' &&
    (insiders.has(token.low) || orgNouns.has(token.low)) &&
    (after === undefined || !isCapital(after)) &&
    after?.low !== 'of' &&
    after?.low !== 'for'
  )
    return false;
  // "Company sales", "of Group turnover": who reports, not by name.
  if (DEFINED.test(token.raw) && !isNameWord(before) && !isNameWord(after) && !JOINERS.has(after?.low ?? ''))
    return false;
  const opening = before === undefined || (before.tag === 'mark' && /["“”:.•*|·▪●■◆–—-]/u.test(before.raw));
  if (!opening) return !(token.tag === 'verb' && before.tag === 'mark');
  if (token.tag !== 'noun') return false;
  const next = tokens[i + 1];
  if (/\p{Lu}.*\p{Lu}/u.test(token.raw) || isFirmName(token.raw)) return true;
  // "Apple sold": a word of the language, and a name where it acts.
  if (firmWords.has(token.raw) && (next?.tag === 'verb' || next?.tag === 'possessive')) return true;
  // "Passenger sales rose, the Velden Passenger Association said": small elsewhere, it is a word.
  if (known.capital.has(token.low) && !known.small.has(token.low) && !isLoose(tokens, i)) return true;
  if (known.small.has(token.low) && !(next !== undefined && isCapital(next) && !notNames.has(next.low)))
    return false;
  if (
    measures.has(token.low) ||
    actors.has(token.low) ||
    placeNouns.has(token.low) ||
    substances.has(token.low) ||
    /(?:ing|ly|tion|ment|ness|ity)$/u.test(token.low)
  )
    return next !== undefined && isCapital(next) && !notNames.has(next.low) && !places.has(next.raw);
  if (next === undefined) return false;
  // "Sarn AI"
  if (
    /^(?:AI|EV|TV|IT|VR|AR|PC)$/u.test(next.raw) &&
    token.raw !== token.raw.toUpperCase() &&
    !isWord(token.low)
  )
    return true;
  if (isCapital(next) && !notNames.has(next.low)) return true;
  // "Agents' fees": anybody's; "Halden's fees": of one who has a name.
  if (next.tag === 'possessive') return !(/[^s]s$/u.test(token.low) && /^[’']$/u.test(next.raw));
  // "Gdansk and Riga handled"
  const second = next.low === 'and' ? tokens[i + 2] : undefined;
  if (second !== undefined && isCapital(second) && !notNames.has(second.low)) return true;
  // "Ridership stood", "Attendance fell": an abstract noun, unless it speaks.
  const speaks = verbOf(next.low);
  if (
    /(?:sion|ship|age|ance|ence|ism|hood|ure|acy|ery|dom|ics)$/u.test(token.low) &&
    speaks?.classes.has('say') !== true &&
    speaks?.classes.has('report') !== true
  )
    return false;
  // "Vacancy has fallen", "Robusta rose": what moves is measured as often as named; "Oppo dropped to fifth" is no word.
  if (moves(tokens, i + 1)) return !isCommon(token.low);
  // "Adidas expects": a verb in the singular makes it one name, whatever its ending.
  if (
    /^(?:expects|aims|plans|says|sees|is|was|has|reports|makes|sells|targets|forecasts|owns|operates|employs|remains)$/u.test(
      next.low,
    )
  )
    return true;
  // "Passenger numbers", "Container volumes": a measure, whatever else the word may be.
  if (next.tag === 'verb' && measures.has(next.low)) return false;
  if (next.tag === 'verb' || next.tag === 'auxiliary' || next.tag === 'mark')
    return !massNouns.has(token.low) && !PLURAL.test(token.low);
  return false;
}

/** Who reports, with the capital that a report gives its own house. */
const DEFINED = /^(?:Company|Group|Board|Directors|Management|Corporation|Trust|Fund|Partnership|Issuer)$/u;

const isNameWord = (token: Token | undefined): boolean => token !== undefined && isCapital(token);

/** "International traffic", though the International Air Guild is named as well: a common word before a small one. */
const isLoose = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return substances.has(tokens[i]?.low ?? '') && next?.tag === 'noun' && !isCapital(next);
};

/** As most nouns in the plural end. */
const PLURAL = /(?:[^su]s|people|children|women|men)$/u;

/** Endings of nouns that need no article. */
const ABSTRACT =
  /(?:ing|ion|ment|ness|ity|ship|age|ance|ence|ancy|ency|cy|ism|hood|ure|acy|ery|dom|ics|sis|wear|ware|fall|put|out|work|craft|power|land|care|meal|flow|stock|wide|based|less|ful|ous|al|ic|ive|able|ible|ed|er|or|ist|est)$/u;

/** A word that may open a sentence without being a name: a noun that takes no article, or an adjective. */
const isCommon = (low: string): boolean =>
  massNouns.has(low) || isWord(low) || PLURAL.test(low) || ABSTRACT.test(low) || low.includes('-');

/** Some word of the lists: no name by itself. */
const isWord = (low: string): boolean =>
  measures.has(low) || actors.has(low) || substances.has(low) || notNames.has(low) || verbOf(low) !== null;

/** A verb of rising or falling follows, "has" aside. */
function moves(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[tokens[at]?.tag === 'auxiliary' ? at + 1 : at];
  const classes = verb?.tag === 'verb' ? verbOf(verb.low)?.classes : undefined;
  return classes !== undefined && (classes.has('up') || classes.has('down')) && !classes.has('do');
}

/** One stretch of capitals as one name, or as a place and what follows it: "China Passenger Car Association", "US Federal Reserve", "German Siemens". */
function named(tokens: readonly Token[], start: number, end: number): Name[] {
  const text = written(tokens, start, end);
  const place = placeAt(tokens, start, end);
  if (place !== null && place.end === end) return [compassed(tokens, place)];
  if (isPerson(tokens, start, end)) return [{ start, end, text, kind: 'person', adjective: false }];
  const within = tokens[tokens[start - 1]?.low === 'the' ? start - 2 : start - 1]?.low ?? '';
  const last = tokens[end - 1];
  if (
    place !== null &&
    last !== undefined &&
    !orgNouns.has(last.low) &&
    !CLOSERS.test(last.raw) &&
    end - place.end >= 1 &&
    place.adjective
  ) {
    return [place, ...named(tokens, place.end, end)];
  }
  // "Governor Elena Ruiz", "Minerals Minister Thandi Nkosi"
  let from = start;
  for (let k = start; k < end - 1 && k < start + 4; k++) {
    const low = tokens[k]?.low ?? '';
    // "Premier Li Wenhao": a trade in front of two names
    if (titles.has(low) || (occupations.has(low) && k === start && end - k === 3)) from = k + 1;
  }
  if (from > start && !orgNouns.has(last?.low ?? '') && !CLOSERS.test(last?.raw ?? ''))
    return [{ start, end, text: written(tokens, from, end), kind: 'person', adjective: false }];
  // "in Port Alder": an unknown name after "in" is a place; "shares in Halden" are those of a company.
  const placed =
    /^(?:in|across|near|throughout)$/u.test(within) &&
    !HELD.test(tokens[tokens[start - 1]?.low === 'the' ? start - 3 : start - 2]?.low ?? '') &&
    !CLOSERS.test(last?.raw ?? '') &&
    !LEGAL.test(last?.raw ?? '') &&
    !orgNouns.has(last?.low ?? '');
  return [{ start, end, text, kind: placed ? 'place' : 'organisation', adjective: false }];
}

/** What one holds in a company. */
const HELD = /^(?:shares?|stakes?|stock|holdings?|interest|investors?|shareholders?|confidence|trading)$/u;

/** "southern Africa": a compass word in lower case belongs to the name behind it. */
function compassed(tokens: readonly Token[], place: Name): Name {
  const before = tokens[place.start - 1];
  if (before?.tag !== 'noun' || place.adjective || !compass.has(before.low)) return place;
  return { ...place, start: place.start - 1, text: written(tokens, place.start - 1, place.end) };
}

/** "chief executive Miriam Otieno", "Márcio Teles, head of the council": what somebody is stands beside the name. */
function isPerson(tokens: readonly Token[], start: number, end: number): boolean {
  const words = end - start;
  if (words > 3 || orgNouns.has(tokens[end - 1]?.low ?? '') || CLOSERS.test(tokens[end - 1]?.raw ?? ''))
    return false;
  const before = tokens[start - 1];
  if (
    before?.tag === 'noun' &&
    (titles.has(before.low) || (occupations.has(before.low) && before.raw === before.low))
  )
    return true;
  if (words < 2 || tokens[end]?.raw !== ',') return false;
  for (let k = end + 1; k < end + 6; k++) {
    const token = tokens[k];
    if (token === undefined || token.tag === 'mark' || token.tag === 'figure') return false;
    if ((titles.has(token.low) || occupations.has(token.low)) && token.tag === 'noun') return true;
    if (token.tag !== 'noun' && token.tag !== 'determiner' && token.tag !== 'possessive') return false;
  }
  return false;
}

/** A place that begins at a token, longest first, with its compass word and the class noun behind: "Western European countries". */
export function placeAt(tokens: readonly Token[], start: number, limit: number): Name | null {
  let from = start;
  if (
    compass.has(tokens[from]?.low ?? '') &&
    from + 1 < limit &&
    !places.has(written(tokens, start, start + 2)) &&
    !places.has(written(tokens, start, start + 3))
  )
    from++;
  for (let end = Math.min(from + 4, limit); end > from; end--) {
    const name = written(tokens, from, end);
    const shown = places.get(name);
    if (shown === undefined) continue;
    const adjective = shown !== name;
    const compassed = from > start;
    if ((adjective || compassed) && placeNouns.has(tokens[end]?.low ?? ''))
      return { start, end: end + 1, text: written(tokens, start, end + 1), kind: 'place', adjective: false };
    return { start, end, text: compassed ? written(tokens, start, end) : shown, kind: 'place', adjective };
  }
  return null;
}

/** Tokens as written, joined by single spaces, marks and possessives set tight. */
export function written(tokens: readonly Token[], start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const before = tokens[i - 1];
    const tight = text === '' || (before !== undefined && before.end === token.start);
    text += (tight ? '' : ' ') + token.raw;
  }
  return text.replace(/\s+/gu, ' ');
}
