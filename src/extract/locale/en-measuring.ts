/**
 * English verbs that say how much there is of their subject: "it weighs 3.2 kg" measures its weight.
 *
 * A row: the name of the series, with # for the subject where the subject belongs to the name; the kinds of number;
 * the verbs (base forms), with a particle or preposition behind where only that makes them measure.
 */
export interface Measuring {
  name: string;
  units: RegExp;
  verbs: ReadonlySet<string>;
}

const row = (name: string, units: RegExp, verbs: string): Measuring => ({
  name,
  units,
  verbs: new Set(verbs.split('·').map((verb) => verb.trim())),
});

const money = /^[A-Z]{3}(?:\/.+)?$/u;
const priced = /^[A-Z]{3}\/.+$/u;
const mass = /^(?:t|kg|g|mg|ug|lb|oz|ounce)$/u;
const length = /^(?:km|m|cm|mm|ft|mi|in|yd|nmi)$/u;
const area = /^(?:km2|m2|ft2|ha|acre|mu)$/u;
const power = /^(?:W|kW|MW|GW|TW)$/u;
const energy = /^(?:[kMGT]?Wh|J|[kMG]J)$/u;
const percent = /^%$/u;

/** The first row that fits decides. */
export const measuring: readonly Measuring[] = [
  row(
    'price of #',
    money,
    'fetch · retail · retail for · retail at · change hands for · change hands at · go for · go under the hammer for · sell for · sell at · trade for · trade at · trade hands at · command · quote at · list for · list at · start at · start from',
  ),
  row('rent of #', money, 'let for · let at · rent for · rent at · lease for · lease at'),
  row('takings of #', money, 'gross · take in · rake in · pull in · bring in · make at the box office'),
  row('proceeds of #', money, 'net'),
  row('price', priced, 'quote · bid · offer · ask · pay · charge · earn · get · receive'),
  row('weight', mass, 'weigh · weigh in at · tip the scales at · tip the balance at'),
  row('altitude', length, 'perch at · sit at · stand at · lie at'),
  row('height', length, 'stand · tower · rise to · soar to'),
  row(
    'length',
    length,
    'span · stretch · stretch for · extend · extend for · run for · wind for · snake for · measure',
  ),
  row('range', length, 'fly · travel · cruise · go · cover'),
  row('area', area, 'cover · span · measure · occupy · extend over · spread over · sprawl over'),
  row('power draw', power, 'draw · consume · use'),
  row('power output', power, 'generate · produce · deliver · develop · yield'),
  row('electricity consumption of #', energy, 'draw · consume · use'),
  row('# yield', percent, 'yield'),
  row('# rate', percent, 'pay · cost · earn'),
];

/** Halls, stadiums, ships: what they take in at once is their capacity. */
export const roomy =
  /^(?:hall|stadium|arena|ground|theatre|theater|venue|auditorium|cinema|stand|grandstand|pavilion|church|cathedral|mosque|temple|ferry|ship|liner|vessel|aircraft|plane|airliner|jet|bus|tram|train|carriage|hotel|hostel|resort|camp|campsite|prison|jail|shelter|hospital|ward|school|classroom|nursery|car park|garage|marina|restaurant|room|building|block|tower|tent|concert hall|lecture hall)s?$/u;

/** Verbs by which a building or a vehicle takes in people or things. */
export const holds: ReadonlySet<string> = new Set('seat hold sleep accommodate house fit'.split(' '));

/** Verbs by which a place or an event draws those who come. */
export const draws: ReadonlySet<string> = new Set(
  'draw attract pull lure entice welcome greet receive host see bring'.split(' '),
);

/** Those who come, when drawn: people are visitors then. */
export const comers =
  /^(?:people|persons|visitors?|spectators?|fans|tourists?|guests?|pilgrims?|revellers?|festival-?goers?|theatre-?goers?|shoppers?|day-trippers?|travellers?|entries|entrants|runners|walkers|swimmers|supporters|viewers|holidaymakers|delegates|attendees)$/iu;
