import { LIGHT } from '../theme.ts';
import { escapeXml } from '../xml.ts';
import { isUncertain, type Point, type SlideChart, type SlideSeries } from './slideChart.ts';
import type { Skin } from '../../chart/draw/scene.ts';

/** Faces of a slide: Latin and East-Asian text are set apart in Office. */
export interface Faces {
  latin: string;
  eastAsian: string;
  /** Language tag as Office writes it. */
  lang: string;
}

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/**
 * The chart part of a slide in DrawingML, in the order the schema demands, over the worksheet that the slide embeds
 * (categories in column A, a series a column). It declares two axes and names exactly those two. Every point has its
 * own label format and, where it is implied or has not happened, its own dashed outline.
 */
export function chartXml(chart: SlideChart, faces: Faces): string {
  const { series } = chart;
  const barSeries = series.filter((each) => each.kind === 'bar');
  const lineSeries = series.filter((each) => each.kind === 'line');
  const text = textProperties(faces, 1200, LIGHT.soft);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    barSeries.length === 0 ? '' : barChart(chart, barSeries, faces),
    lineSeries.length === 0 ? '' : lineChart(chart, lineSeries, faces),
    categoryAxis(chart, text),
    valueAxis(chart),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    legend(chart, text),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="span"/></c:chart>',
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('');
}

function barChart(chart: SlideChart, series: readonly SlideSeries[], faces: Faces): string {
  return [
    `<c:barChart><c:barDir val="${chart.direction}"/><c:grouping val="${chart.stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    ...series.map((each) => seriesXml(each, chart, faces)),
    `<c:gapWidth val="${gap(chart)}"/><c:overlap val="${chart.stacked ? 100 : -8}"/>`,
    axisIds(),
    '</c:barChart>',
  ].join('');
}

function lineChart(chart: SlideChart, series: readonly SlideSeries[], faces: Faces): string {
  return [
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    ...series.map((each) => seriesXml(each, chart, faces)),
    '<c:marker val="1"/>',
    axisIds(),
    '</c:lineChart>',
  ].join('');
}

/** Few bars on a wide slide stay bars, not blocks: the space between grows as their number falls. */
function gap({ categories, direction }: SlideChart): number {
  const room = direction === 'bar' ? 5 : 7;
  return Math.round(Math.min(400, Math.max(60, (room / Math.max(1, categories.length)) * 100)));
}

const axisIds = () => `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function seriesXml(series: SlideSeries, chart: SlideChart, faces: Faces): string {
  const i = chart.series.indexOf(series);
  const column = columnName(i + 1);
  const last = chart.categories.length + 1;
  const bar = series.kind === 'bar';
  return [
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    bar
      ? `<c:spPr>${series.hidden ? HIDDEN : fill(series.skin)}</c:spPr>`
      : `<c:spPr>${stroke(series.skin, wholly(series))}</c:spPr>`,
    bar ? '<c:invertIfNegative val="0"/>' : marker(series.skin),
    ...series.points.map((point, n) => (point === null || series.hidden ? '' : pointXml(point, n, series))),
    labels(series, faces),
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${chart.categories.length}"/>`,
    ...chart.categories.map((name, n) => `<c:pt idx="${n}"><c:v>${escapeXml(name)}</c:v></c:pt>`),
    '</c:strCache></c:strRef></c:cat>',
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${chart.categories.length}"/>`,
    ...series.points.map((point, n) =>
      point === null ? '' : `<c:pt idx="${n}"><c:v>${point.value}</c:v></c:pt>`,
    ),
    '</c:numCache></c:numRef></c:val>',
    bar ? '' : '<c:smooth val="0"/>',
    '</c:ser>',
  ].join('');
}

/** Whether no part of a line joins two cited facts: then the series as a whole is dashed, which every office program draws. */
function wholly({ points }: SlideSeries): boolean {
  const joined = points.filter((point) => point !== null).slice(1);
  return joined.length > 0 && joined.every((point) => point.dashed);
}

/** A point that is not a cited fact of its series is drawn its own way. */
function pointXml(point: Point, n: number, series: SlideSeries): string {
  const bar = series.kind === 'bar';
  if (point.skin === series.skin && !point.dashed) return '';
  const looks = bar
    ? `<c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(point.skin)}</c:spPr>`
    : `${marker(point.skin)}<c:bubble3D val="0"/><c:spPr>${stroke(series.skin, point.dashed)}</c:spPr>`;
  return `<c:dPt><c:idx val="${n}"/>${looks}</c:dPt>`;
}

function labels(series: SlideSeries, faces: Faces): string {
  const none =
    '<c:spPr><a:noFill/></c:spPr><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const own = series.points.map((point, n) => {
    if (!point?.label) return '';
    const { label } = point;
    // Inside a dark bar of a stack, the label is paper-white.
    const ink = point.inside && !isUncertain(point.skin) ? LIGHT.paper : LIGHT.ink;
    const type = textProperties(faces, 1200, ink);
    const position =
      series.kind === 'line'
        ? '<c:dLblPos val="t"/>'
        : point.inside
          ? '<c:dLblPos val="ctr"/>'
          : point.skin === 'rest'
            ? '<c:dLblPos val="inBase"/>'
            : '';
    const show = `${position}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
    if ('text' in label)
      return `<c:dLbl><c:idx val="${n}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200"/></a:pPr><a:r><a:rPr lang="${faces.lang}" sz="1200">${solid(ink)}${face(faces)}</a:rPr><a:t>${escapeXml(label.text)}</a:t></a:r></a:p></c:rich></c:tx>${show}</c:dLbl>`;
    return `<c:dLbl><c:idx val="${n}"/><c:numFmt formatCode="${escapeXml(label.format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${type}${show}</c:dLbl>`;
  });
  return `<c:dLbls>${own.join('')}${none}</c:dLbls>`;
}

function categoryAxis({ direction }: SlideChart, text: string): string {
  const flat = direction === 'bar';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${flat ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${flat ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `<c:spPr><a:ln w="9525">${solid(LIGHT.line)}</a:ln></c:spPr>${text}`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('');
}

function valueAxis({ direction, stacked, series }: SlideChart): string {
  const lowest = Math.min(0, ...series.flatMap((each) => each.points.map((point) => point?.value ?? 0)));
  const whole = stacked && series.some((each) => each.skin === 'rest');
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${whole ? '<c:max val="100"/>' : ''}${lowest < 0 ? '' : '<c:min val="0"/>'}</c:scaling><c:delete val="1"/>`,
    `<c:axPos val="${direction === 'bar' ? 't' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}

/** Series are named where there are several; scaffolding never is. */
function legend({ series }: SlideChart, text: string): string {
  if (series.filter((each) => !each.hidden).length < 2) return '';
  const hidden = series.flatMap((each, i) =>
    each.hidden ? [`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`] : [],
  );
  return `<c:legend><c:legendPos val="t"/>${hidden.join('')}<c:overlay val="0"/>${text}</c:legend>`;
}

const hex = (colour: string) => colour.slice(1).toUpperCase();
const solid = (colour: string, alpha = 100) =>
  `<a:solidFill><a:srgbClr val="${hex(colour)}">${alpha < 100 ? `<a:alpha val="${alpha * 1000}"/>` : ''}</a:srgbClr></a:solidFill>`;
const outline = (colour: string, dash: string) =>
  `<a:ln w="15875">${solid(colour)}<a:prstDash val="${dash}"/></a:ln>`;
const HIDDEN = '<a:noFill/><a:ln><a:noFill/></a:ln>';

const COLOURS: Readonly<Partial<Record<Skin, string>>> = {
  cited: LIGHT.cited,
  'cited-2': LIGHT['cited-2'],
  'cited-3': LIGHT.implied,
  reference: LIGHT.reference,
  'reference-2': LIGHT.reference,
};

function fill(skin: Skin): string {
  if (skin === 'implied') return `<a:noFill/>${outline(LIGHT.cited, 'dash')}`;
  if (skin === 'target') return `${solid(LIGHT.cited, 16)}${outline(LIGHT.cited, 'lgDash')}`;
  if (skin === 'forecast') return `${solid(LIGHT.cited, 16)}${outline(LIGHT.cited, 'sysDash')}`;
  if (skin === 'rest') return `<a:noFill/>${outline(LIGHT.implied, 'dash')}`;
  return solid(COLOURS[skin] ?? LIGHT.cited);
}

function stroke(skin: Skin, dashed: boolean): string {
  const width = skin === 'reference' ? 15875 : 25400;
  return `<a:ln w="${width}" cap="rnd">${solid(COLOURS[skin] ?? LIGHT.cited)}<a:prstDash val="${dashed ? 'dash' : 'solid'}"/><a:round/></a:ln>`;
}

function marker(skin: Skin): string {
  const hollow = isUncertain(skin);
  const colour = COLOURS[skin] ?? LIGHT.cited;
  const inside = hollow ? solid('#ffffff') : solid(colour);
  return `<c:marker><c:symbol val="circle"/><c:size val="${skin === 'reference' ? 4 : 7}"/><c:spPr>${inside}<a:ln w="15875">${solid(colour)}<a:prstDash val="${hollow ? 'sysDash' : 'solid'}"/></a:ln></c:spPr></c:marker>`;
}

const face = ({ latin, eastAsian }: Faces) =>
  `<a:latin typeface="${escapeXml(latin)}"/><a:ea typeface="${escapeXml(eastAsian)}"/><a:cs typeface="${escapeXml(latin)}"/>`;

function textProperties(faces: Faces, size: number, colour: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${solid(colour)}${face(faces)}</a:defRPr></a:pPr><a:endParaRPr lang="${faces.lang}"/></a:p></c:txPr>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
