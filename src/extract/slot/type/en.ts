import { growthMeasures, levelPercents } from '../../locale/en-nouns.ts';
import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import { enRule } from '../en-edit.ts';
import { paced } from '../indicator/en-share.ts';

// "rose three times", "a 10-fold increase" grow; "three times as many" are a multiple.
const changed = (frame: Frame): { type: 'growth' | 'change' | 'multiple' } => ({
  type:
    frame.draft.unit === '%' || (frame.draft.unit === 'x' && frame.via !== 'comparative')
      ? 'growth'
      : frame.draft.unit === 'x'
        ? 'multiple'
        : 'change',
});

/** Words that say on which side of another number one stands, with the word that must follow; none where an article does. */
const APART: ReadonlyMap<string, { direction: 1 | -1; link: string }> = new Map([
  ['below', { direction: -1, link: '' }],
  ['under', { direction: -1, link: '' }],
  ['above', { direction: 1, link: '' }],
  ['short', { direction: -1, link: 'of' }],
  ['shy', { direction: -1, link: 'of' }],
  ['ahead', { direction: 1, link: 'of' }],
  ['more', { direction: 1, link: 'than' }],
  ['higher', { direction: 1, link: 'than' }],
  ['less', { direction: -1, link: 'than' }],
  ['fewer', { direction: -1, link: 'than' }],
  ['lower', { direction: -1, link: 'than' }],
]);

/** Stands at so many per cent, and may grow by some as well. */
const RATED =
  /\b(?:rates?|shares?|ratios?|margins?|yields?|proportion|percentage|occupancy|penetration|utili[sz]ation|coverage|turnout|efficiency|factor|interest|unemployment|literacy|prevalence|approval)\b/iu;

const delta = (name: string, via: readonly Frame['via'][], about: string): Refiner =>
  enRule('type', name, about, (frame) =>
    // "a 200-fold increase" grows by it, what "rose fivefold" is five times as large.
    (frame.draft.type === null ||
      (frame.draft.type === 'multiple' && (frame.via === 'noun' || frame.via === 'noun-after'))) &&
    frame.role === 'delta' &&
    via.includes(frame.via)
      ? changed(frame)
      : null,
  );

/** In order; the first that speaks decides. */
export const types: readonly Refiner[] = [
  // sales rose 5.6% · narrowed by 140 basis points
  //       ^^^^        ^^^^^^^^^^^
  delta(
    'type/en-change-verb',
    ['verb'],
    '"rose 5%": a verb of movement makes a share a growth, and an amount a change.',
  ),
  // an increase of 51% · a 5% rise
  //    ^^^^^^^^^^^         ^^^^
  delta(
    'type/en-change-noun',
    ['noun', 'noun-after'],
    '"an increase of 51%", "a 5% rise": so does a noun of movement.',
  ),
  // up 40% year-over-year
  // ^^
  delta('type/en-change-particle', ['particle'], '"up 40%", "down 68 basis points": so do "up" and "down".'),
  // 20% fewer than a year earlier
  //     ^^^^^
  delta('type/en-comparative', ['comparative'], '"20% fewer", "3% higher": so does a comparative.'),
  // employers added 164,000 jobs · trucking lost 29,500
  //           ^^^^^ ^^^^^^^^^^^^
  enRule(
    'type',
    'type/en-jobs',
    '"added 164,000 jobs", "shed 1,200 posts": how far employment moved.',
    (frame, sentence) => {
      const { draft, group } = frame;
      if (draft.type !== null || draft.unit !== 'count' || frame.role !== 'object') return null;
      const lemma = group?.chain.at(-1)?.verb.lemma ?? '';
      const jobs = (counter: string | null): boolean =>
        /\b(?:jobs?|posts?|positions?|roles?|payrolls?|employees|workers|staff|staffers)$/iu.test(
          counter ?? '',
        );
      const told = sentence.frames.some(
        (other) => other.at < frame.at && other.draft.type === 'change' && jobs(other.draft.counter),
      );
      if (
        !/^(?:add|lose|shed|gain|cut|create|axe|slash|eliminate)$/u.test(lemma) ||
        !(jobs(draft.counter) || (draft.counter === null && told))
      )
        return null;
      if (lemma === 'create' || (/^(?:cut|axe|slash|eliminate)$/u.test(lemma) && group?.modal !== null))
        return null;
      frame.direction = /^(?:lose|shed|cut|axe|slash|eliminate)$/u.test(lemma) ? -1 : 1;
      return { type: 'change' };
    },
  ),
  // adding $168 to the average bill · adds 3,500 nautical miles to a voyage
  //        ^^^^                            ^^^^^^^^^^^^^^^^^^^^
  enRule(
    'type',
    'type/en-added-to',
    '"adding $168 to the bill": how far something moved.',
    (frame, { tokens }) => {
      const { draft, group, at, segment } = frame;
      if (draft.type !== null || frame.role !== 'object' || /^(?:count|%|pp|bp|x)$/u.test(draft.unit))
        return null;
      const added = group?.chain.at(-1)?.verb.lemma === 'add';
      return added && tokens.slice(at + 1, Math.min(at + 10, segment.end)).some((token) => token.low === 'to')
        ? { type: 'change' }
        : null;
    },
  ),
  // 21 million tonnes below the record · 19.9 million tonnes (1.5%) short of last year's
  //                   ^^^^^                                      ^^^^^^^^
  enRule(
    'type',
    'type/en-apart',
    '"21 million tonnes below the record", "(1.5%) short of it": how far apart two numbers are.',
    (frame, { tokens, frames }) => {
      const { draft, at } = frame;
      if (draft.type !== null || frame.held || !/^(?:is|part|aside|loose|object|also)$/u.test(frame.role))
        return null;
      let k = at + 1;
      // Over the same said again in brackets, and out of them.
      if (tokens[k]?.raw === '(' && frames.some((other) => other.at === k + 1) && tokens[k + 2]?.raw === ')')
        k += 3;
      else if (tokens[k]?.raw === ')' && tokens[at - 1]?.raw === '(') k++;
      const way = APART.get(tokens[k]?.low ?? '');
      const than = tokens[k + 1]?.low ?? '';
      if (way === undefined || (way.link !== '' && than !== way.link)) return null;
      if (way.link === '' && tokens[k + 1]?.tag !== 'determiner' && tokens[k + 1]?.tag !== 'time')
        return null;
      frame.direction = way.direction;
      return changed(frame);
    },
  ),
  // improved to +8.1%
  //             ^
  enRule('type', 'type/en-plus', '"+8.1%": only a growth carries a plus.', ({ draft, at }, { tokens }) =>
    draft.type === null && draft.unit === '%' && tokens[at]?.raw.startsWith('+') === true
      ? { type: 'growth' }
      : null,
  ),
  // retail sales slowed to 3.1% from 4%
  //              ^^^^^^
  enRule(
    'type',
    'type/en-speed',
    '"slowed to 3%", "accelerated from 2%": only what grows has a speed.',
    ({ draft, role, group }) =>
      draft.type === null &&
      draft.unit === '%' &&
      (role === 'end' || role === 'base' || role === 'is') &&
      /^(?:slow|accelerate|decelerate|quicken)$/u.test(group?.chain.at(-1)?.verb.lemma ?? '') &&
      !/\b(?:rate|share|ratio|margin|yield|proportion)s?\b/u.test(draft.indicator ?? '')
        ? { type: 'growth' }
        : null,
  ),
  // The growth of the first quarter was 8.1 percent
  //     ^^^^^^
  enRule(
    'type',
    'type/en-growth-told',
    '"the growth was 8.1%": the subject says that it is one, whatever series it goes on about.',
    ({ draft, role, naming, prepositionAt }, { tokens }) =>
      draft.type === null &&
      draft.unit === '%' &&
      (role === 'is' || role === 'end' || role === 'base') &&
      naming !== null &&
      naming.kind !== 'pronoun' &&
      // "the figures revealed an increase to 3.9%": there it came.
      !(role === 'end' && tokens[prepositionAt - 1]?.low === naming.head) &&
      /^(?:growth|increase|rise|expansion|decline|decrease|contraction|drop|fall)$/u.test(naming.head)
        ? { type: 'growth' }
        : null,
  ),
  enRule('type', 'type/en-times', 'N times and N-fold are multiples.', (frame) =>
    frame.draft.type === null && frame.draft.unit === 'x' ? { type: 'multiple' } : null,
  ),
  enRule(
    'type',
    'type/en-growth-measure',
    '"inflation of 3.2%", "GDP growth at 5%": the measure is itself a growth.',
    (frame) => {
      const { draft } = frame;
      if (draft.type !== null || draft.unit !== '%' || draft.indicator === null || frame.role === 'share')
        return null;
      if (draft.rules.includes('indicator/en-share-who')) return null;
      const words = draft.indicator.toLowerCase().split(/[\s,]+/u);
      if (/^(?:odds|chances?|probability|likelihood|risk) of/iu.test(draft.indicator)) return null;
      return !words.includes('share') && words.some((word) => growthMeasures.has(word))
        ? { type: 'growth' }
        : null;
    },
  ),
  enRule(
    'type',
    'type/en-price-percent',
    '"consumer prices … to 68.2%": prices and annual rates in per cent are growth.',
    (frame, sentence) => {
      const { draft } = frame;
      if (draft.type !== null || draft.unit !== '%' || frame.role === 'share') return null;
      const words = (draft.indicator ?? '').toLowerCase();
      if (
        /^(?:average |annual |global |world |core )?(?:consumer|producer|house|import|export|wholesale|retail|food) prices?$/u.test(
          words,
        )
      )
        return { type: 'growth' };
      const said = sentence.frames.findLast((other) => other.at < frame.at && other.draft.type === 'growth');
      return said !== undefined && /^(?:annual |monthly |yearly )?(?:rate|pace)$/u.test(words)
        ? { type: 'growth', indicator: said.draft.indicator }
        : null;
    },
  ),
  enRule(
    'type',
    'type/en-level-percent',
    '"the policy rate at 5.25%": interest, yields and the like are amounts.',
    (frame) => {
      const { draft } = frame;
      if (draft.type !== null || draft.unit !== '%') return null;
      // "102% of the 2019 level" is a ratio to an earlier state.
      if ((draft.value ?? draft.high ?? 0) > 100)
        return { type: / relative to /u.test(draft.indicator ?? '') ? 'share' : 'level' };
      const words = (draft.indicator ?? '').toLowerCase().split(/[\s,]+/u);
      const rated = words.some((word) =>
        /^(?:rate|rates|yield|yields|coupon|roe|roi|returns?|premiums?|tariffs?|dut(?:y|ies)|lev(?:y|ies)|efficacy|humidity)$/u.test(
          word,
        ),
      );
      const policy =
        /^(?:interest )?rates$|\bcosts? of (?:borrowing|debt|funds|funding|capital)$|\b(?:borrowing|funding) costs?$/u.test(
          words.join(' '),
        );
      return policy || (rated && words.some((word) => levelPercents.has(word))) ? { type: 'level' } : null;
    },
  ),
  enRule(
    'type',
    'type/en-as-before',
    '"grew 4.7%, missing a 5.1% forecast": a comparison with a growth is a growth.',
    (frame, sentence) => {
      const { draft } = frame;
      if (
        draft.type !== null ||
        draft.unit !== '%' ||
        !/^(?:compare|base|before|aside|part|also)$/u.test(frame.role)
      )
        return null;
      const other = sentence.frames.findLast(
        (earlier) => earlier.at < frame.at && earlier.draft.unit === '%',
      );
      return other?.draft.type === 'growth' &&
        (other.role === 'delta' || frame.role === 'part' || frame.role === other.role) &&
        other.draft.indicator === draft.indicator
        ? { type: 'growth' }
        : null;
    },
  ),
  // expects GDP to grow 1.0% this year; for the euro area it pencils in 0.8%
  //                                                         ^^^^
  enRule(
    'type',
    'type/en-same-growth',
    '"grew 1%; for the euro area it pencils in 0.8%": the same series grows again, where it is no rate that stands somewhere.',
    (frame, { tokens }, whole) => {
      const { draft, at } = frame;
      const series = draft.indicator;
      if (draft.type !== null || draft.unit !== '%' || series === null) return null;
      if (/^(?:share|subject|before)$/u.test(frame.role) || tokens[at + 1]?.low === 'of') return null;
      if (RATED.test(series)) return null;
      // "as its share narrowed to 7%"
      if (tokens.slice(frame.segment.start, at).some(({ low, tag }) => tag === 'noun' && RATED.test(low)))
        return null;
      // Nobody's economy is a part of anything: its number in per cent is its growth.
      if (/^(?:(?:world|global|national|domestic) )?(?:economy|GDP|gross domestic product)$/iu.test(series))
        return { type: 'growth' };
      const told = whole.frames.findLast(
        (other) =>
          (other.sentence < frame.sentence || other.at < at) &&
          other.sentence >= frame.sentence - 2 &&
          other.sentence <= frame.sentence &&
          other.draft.unit === '%' &&
          other.draft.indicator === series,
      );
      return told?.draft.type === 'growth' ? { type: 'growth' } : null;
    },
  ),
  enRule(
    'type',
    'type/en-pace',
    '"rose to 1,419, or 35.8% a year on average": the pace of the movement.',
    (frame, sentence) => {
      const { draft } = frame;
      if (draft.type !== null || draft.unit !== '%' || !paced(frame, sentence)) return null;
      return frame.role === 'head' || (frame.group?.direction ?? 0) !== 0 ? { type: 'growth' } : null;
    },
  ),
  // from 28.5% · to 4.1%: as what it moves
  enRule('type', 'type/en-share', 'Any other per cent is part of a whole.', (frame) =>
    frame.draft.type === null && frame.draft.unit === '%' ? { type: 'share' } : null,
  ),
  enRule(
    'type',
    'type/en-points',
    'Percentage points and basis points are differences, save where a yield or spread stands at them.',
    (frame) => {
      const { draft, role } = frame;
      if (draft.type !== null || (draft.unit !== 'pp' && draft.unit !== 'bp')) return null;
      return role === 'is' || role === 'end' || role === 'head' || role === 'base'
        ? { type: 'level' }
        : { type: 'change' };
    },
  ),
];
