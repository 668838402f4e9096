import type { Frame } from '../clause/en-frame.ts';
import type { SentenceReading } from '../clause/en-reading.ts';

/** Names of things that are called after a year: "the 2023 catalogue" dates the catalogue, not what is told. */
const TITLED =
  /^(?:catalogues?|catalogs?|yearbook|handbook|guidebook|guide|almanac|directory|brochure|manual|anthology|remake|novel|film|movie|song|album|single|book|documentary|play|paper|essay|treaty|constitution|act|law|directive|regulation|convention|protocol|agreement|accord|standard|revision|amendment|model|version|vintage|census|elections?|referendum|olympics|olympiad|games|cup|championships?|expo|tournament|conference|summit|strike|quake|earthquake|tsunami|flood|floods|hurricane|typhoon|coup|crisis|crash|pandemic|outbreak|invasion|merger|ipo|bailout)$/u;

/** "the 2023 catalogue", "the 2016 treaty": the year belongs to the name of a thing. */
export const namesThing = ({ tokens }: SentenceReading, at: number): boolean =>
  tokens[at]?.time?.family === 'year' &&
  TITLED.test(tokens[at + 1]?.low ?? '') &&
  (/^the /u.test(tokens[at]?.low ?? '') || !/^(?:in|of|since)$/u.test(tokens[at - 1]?.low ?? ''));

/** "by 2030", "until May": says how far the verb before it reaches. */
const DEADLINE = /^(?:by|until|till|before)$/u;

/**
 * A deadline belongs to the verb it stands behind: "wants 8 GW by 2035 and has set aside $2bn", "promised 30,000 by 2026;
 * 18,400 have been completed". At the head of its clause it holds for all that follows.
 */
export function isDeadlineOfAnother(sentence: SentenceReading, k: number, frame: Frame): boolean {
  const { tokens, groups, segments, segmentOf } = sentence;
  let link = k - 1;
  while (tokens[link]?.tag === 'determiner') link--;
  if (!DEADLINE.test(tokens[link]?.low ?? '')) return false;
  const segment = segments[segmentOf[k] ?? -1];
  if (segment === undefined) return false;
  const verb = groups.findLast((group) => group.end <= k && !group.agent);
  if (verb === undefined) return false;
  // "…, and by 2030 output will": fronted in its own clause.
  if (frame.at < segment.start)
    return (
      segment.start >= link - 1 &&
      groups.some((group) => group.finite && group.first > k && group.end <= segment.end)
    );
  if (verb.end <= segment.start && segment.start >= link - 1) return false;
  if (frame.at < k) return false;
  return frame.group !== verb && frame.group !== null && frame.group.first > verb.first;
}

/** "Fines, abolished in 2021, never …", "Founded in 2019, it has …": a participle is dated for itself. */
export function isParticipleAside({ groups, tokens, segments }: SentenceReading, index: number): boolean {
  const segment = segments[index];
  const group = groups.find((verb) => verb.first === segment?.start);
  const verb = group?.chain[0];
  return (
    segment !== undefined &&
    group !== undefined &&
    verb?.verb.forms.has('participle') === true &&
    verb.at === segment.start &&
    !group.passive &&
    !group.copula &&
    !/ing$/u.test(tokens[group.first]?.low ?? '') &&
    tokens[segment.end]?.raw === ',' &&
    (segment.opener === ',' || segment.start === 0)
  );
}

/** "the retailer, which runs 148 stores,": a remark in the present about somebody holds at no date of the main clause. */
export function isStandingRemark({ segment, group, own }: Frame, { tokens }: SentenceReading): boolean {
  return (
    own &&
    group !== null &&
    /^(?:which|who|whose|that)$/u.test(segment.opener) &&
    group.present &&
    group.modal === null &&
    !group.sharing &&
    group.first >= segment.start &&
    // "rates that have eased to 2.6%" are of now as well; "which rises to 5%" moves with the clause.
    (group.direction === 0 || /^(?:has|have)$/u.test(tokens[group.first]?.low ?? ''))
  );
}
