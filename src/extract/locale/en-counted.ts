const words = (rows: string): ReadonlySet<string> =>
  new Set(rows.split(/\s+/u).filter((word) => word !== ''));

/** Words that end the noun phrase behind a number: nothing behind them belongs to what is counted. */
export const phraseEnds = words(`
  of in on at to from by for with without within into onto over under above below between among amid during through throughout across against versus vs since until till per via after before
  than as about around near beyond besides despite toward towards upon off out up down except like inside outside alongside plus minus times
  the a an this that these those its their his her our your my each every some any no all both another either neither and or nor but so yet while whereas although though because if when where which who whom whose
  is are was were be been being am has have had having do does did will would shall should may might can could must cannot
  it they them he she we i us you him there here then now not also only just even still already more less most least fewer than
  said says say told reported reports showed expected compared respectively annually yearly daily monthly weekly today yesterday tomorrow last next ago earlier later
  rose fell grew declined increased decreased dropped climbed jumped gained lost reached hit remained stood became made came went took got gave
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  including excluding according following depending apiece altogether combined overall total worldwide globally nationwide abroad nearby`);

/** Plurals without s, and nouns that count as they are. */
export const irregularPlurals = words(`
  people children men women staff personnel aircraft vessels police cattle sheep fish salmon spacecraft hovercraft feet teeth geese mice oxen deer series species offspring youth alumni criteria
  phenomena data media bacteria businessmen businesswomen fishermen policemen firemen chairmen spokesmen salespeople townspeople schoolchildren grandchildren stepchildren wives lives
  crew troops folk poor unemployed homeless dead wounded injured households faculty workforce`);

/** Words that end in s and are no plurals, or no thing that is counted. */
export const notPlurals = words(`
  is was has does its his this thus us as plus minus times versus yes less unless across various previous numerous serious status bus gas business process access success progress loss cross press
  stress mass class glass grass pass boss basis crisis analysis thesis emphasis diabetes politics economics physics mathematics news always perhaps sometimes besides towards afterwards
  focus virus bonus surplus campus census consensus corpus genus nexus radius stimulus apparatus chorus cosmos chaos ethos famous previous continuous gross net
  years months weeks days hours minutes seconds decades centuries quarters nights weekends fortnights millennia milliseconds seasons semesters generations yrs hrs mins secs
  overseas abroads indoors outdoors towards headquarters percents points degrees o'clock pm am`);

/** Things a count of which only orders the talk: three reasons, two sides. */
export const rhetorical = words(`
  aspects reasons factors ways sides parts points things issues questions problems steps stages phases principles elements dimensions respects categories types kinds sorts themes pillars ideas options scenarios
  lessons takeaways examples cases conditions assumptions goals objectives priorities tasks challenges features characteristics forms levels layers perspectives approaches methods strategies topics sections chapters
  thirds halves fifths tenths times words sentences paragraphs rules laws theories schools camps extremes ends fronts counts tracks paths occasions generations rounds matters criteria arguments hypotheses
  solutions answers angles strands waves forces trends drivers moments facts truths lines terms`);

/** Words before a number that say which, not how many: Table 2, Room 301. */
export const labels = words(`
  table figure fig figs chart chapter chap section sections sec article articles art clause clauses paragraph para paragraphs part parts no nos number numbers vol volume volumes issue page pages pp p line lines row column
  emergency helpline hotline dial room suite floor apt apartment building block unit flat gate terminal platform route highway interstate motorway road street flight train bus line channel studio hall exit track lane junction
  version model type class grade level phase stage step round group team set series season episode day week year quarter q volume lot item items note notes footnote annex appendix schedule exhibit form
  section rule act bill proposition resolution regulation directive order title amendment protocol standard iso rfc issn isbn iec ieee ansi gb doi jel psalm verse size page question problem exercise example
  equation eq theorem lemma ext extension box po tel fax phone code zip postcode area zone district ward precinct region sector division battalion regiment squadron brigade
  windows android ios macos ubuntu python java php html css web euro tier category cat priority option plan scenario case study experiment test trial sample batch version release update build patch
  apollo voyager soyuz shenzhou boeing airbus falcon starship iphone galaxy pixel xbox playstation gpt covid sars h k f-`);
