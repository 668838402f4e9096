import type { Refiner } from '../rule.ts';
import { coverSources } from './attribution/zh-cover.ts';
import { governs } from './attribution/zh-govern.ts';
import { heads, revising } from './attribution/zh-heads.ts';
import { according, inReport, inTheView, reporting } from './attribution/zh-origins.ts';
import { reach } from './attribution/zh-reach.ts';
import { again, continued } from './attribution/zh-memory.ts';
import { standsFor } from './attribution/zh-stands.ts';
import * as basis from './basis/zh-basis.ts';
import * as carried from './indicator/zh-carried.ts';
import * as counted from './indicator/zh-counted.ts';
import * as done from './indicator/zh-done.ts';
import { identified, restatedPart } from './indicator/zh-headed.ts';
import { drawn } from './indicator/zh-drawn.ts';
import { indexPoints } from './indicator/zh-index.ts';
import * as indicator from './indicator/zh-indicators.ts';
import * as part from './indicator/zh-part.ts';
import * as price from './indicator/zh-price.ts';
import * as total from './indicator/zh-total.ts';
import * as modality from './modality/zh-modality.ts';
import { stillForetold } from './modality/zh-still-foretold.ts';
import { backwards, compound, respective } from './parallel/zh-respective.ts';
import { carriedPeriod } from './period/zh-carry.ts';
import * as against from './period/zh-against.ts';
import * as between from './period/zh-between.ts';
import { fiscal } from './period/zh-fiscal.ts';
import { governed } from './period/zh-govern.ts';
import * as untold from './period/zh-untold.ts';
import { eventTime } from './period/zh-event.ts';
import { join } from './period/zh-join.ts';
import * as parts from './period/zh-parts.ts';
import * as eras from './period/zh-era.ts';
import * as spans from './period/zh-span.ts';
import * as years from './period/zh-years.ts';
import { decline, declineNoun, restated, taken } from './sign/zh-sign.ts';
import { anaphor } from './subject/zh-anaphor.ts';
import { carriedSubject } from './subject/zh-carried.ts';
import * as actors from './subject/zh-actors.ts';
import { sectorName } from './subject/zh-sector.ts';
import { facilityName } from './subject/zh-facilities.ts';
import * as organisations from './subject/zh-organisations.ts';
import * as places from './subject/zh-places.ts';
import * as opening from './subject/zh-opening.ts';
import { groupSubject } from './subject/zh-group.ts';
import * as loose from './subject/zh-loose.ts';
import * as subjects from './subject/zh-subjects.ts';
import { sameSeries, sameVoice, traded } from './subject/zh-topic.ts';
import { eventName } from './subject/zh-event.ts';
import { comparedName } from './subject/zh-compared.ts';
import { launchedName, productAgain, productName } from './subject/zh-product.ts';
import { workName } from './subject/zh-work.ts';
import * as types from './type/zh-types.ts';

/**
 * What a reader of Chinese knows about a figure from the words around it. In order: later rules read what earlier ones filled.
 */
export const zh: readonly Refiner[] = [
  // Times of the text, joined and resolved.
  years.year,
  years.splitYear,
  years.numericDate,
  years.relativeYear,
  years.minguo,
  eras.era,
  spans.acrossYears,
  years.yearRange,
  years.plan,
  years.decade,
  years.now,
  years.nearDate,
  years.yearsAgo,
  years.sameStretch,
  years.unnamedYears,
  fiscal,
  years.twoYears,
  parts.half,
  parts.season,
  parts.quarter,
  parts.quarterEnd,
  parts.shortQuarter,
  parts.monthRange,
  parts.month,
  parts.yearEnd,
  parts.resultsOf,
  parts.holiday,
  parts.lunarDays,
  parts.dayOfMonth,
  join,
  // Sources.
  according,
  inTheView,
  inReport,
  reporting,
  heads,
  revising,
  coverSources,
  eventTime,
  // Names.
  places.gazetteerName,
  actors.codedName,
  organisations.organisationName,
  organisations.knownName,
  places.suffixName,
  places.beforeWhole,
  facilityName,
  eventName,
  organisations.ownName,
  actors.traderName,
  actors.rankedName,
  actors.actorName,
  opening.institutionName,
  opening.quotedName,
  opening.season,
  sectorName,
  opening.comers,
  opening.asked,
  opening.listedPlaces,
  opening.agentName,
  productName,
  launchedName,
  productAgain,
  workName,
  anaphor,
  again,
  continued,
  standsFor,
  places.wholePlace,
  reach,
  // What is said: growth, share, difference, and which way.
  types.points,
  types.times,
  types.partOfWhole,
  types.rate,
  types.relativeChange,
  types.growthBehind,
  types.difference,
  types.arrived,
  types.sameAsBefore,
  types.remainingShare,
  decline,
  declineNoun,
  restated,
  taken,
  // What it is said of.
  compound,
  respective,
  traded,
  comparedName,
  subjects.named,
  sameSeries,
  subjects.speaking,
  sameVoice,
  carriedSubject,
  subjects.spokenBefore,
  groupSubject,
  loose.ownFunds,
  loose.looseSubject,
  price.sharePrice,
  indexPoints,
  indicator.support,
  price.atPrice,
  done.taken,
  restatedPart,
  identified,
  done.sold,
  counted.countedNoun,
  part.partBehind,
  done.funds,
  indicator.topic,
  part.partDone,
  counted.doneBehind,
  backwards,
  part.partOf,
  indicator.fromTo,
  counted.ranked,
  done.compound,
  carried.carried,
  indicator.verbal,
  carried.shortFor,
  drawn,
  done.named,
  total.bareTotal,
  total.apart,
  total.overall,
  total.both,
  total.sumOf,
  total.produced,
  // When, against what, whether it has happened, who says so.
  governed,
  modality.marked,
  modality.goalBehind,
  modality.likelyBehind,
  stillForetold,
  carriedPeriod,
  between.rangeEnds,
  between.eachYear,
  between.fromUndated,
  modality.forecastSource,
  modality.yetToCome,
  modality.planExpects,
  modality.alreadyPast,
  modality.fromActual,
  untold.planUndated,
  between.sameTime,
  untold.tradingDay,
  against.longBase,
  between.fromTo,
  between.onTheWay,
  between.betweenDated,
  between.averageUndated,
  between.yearsAverage,
  against.againstLast,
  untold.annual,
  untold.timeless,
  basis.compoundGrowth,
  basis.yearOnYear,
  basis.quarterOnQuarter,
  basis.monthOnMonth,
  basis.onTheLast,
  basis.annualGrowth,
  governs,
];
