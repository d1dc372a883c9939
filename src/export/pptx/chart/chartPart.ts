/**
 * A native bar chart (ECMA-376 part 1, §21.2), whose figures stand in it and in the workbook behind it. Order: chartSpace is date1904, roundedCorners, chart, spPr, txPr,
 * externalData; chart is title, autoTitleDeleted, plotArea, legend, plotVisOnly, dispBlanksAs; a series is idx, order, tx, spPr, invertIfNegative, dLbls, cat, val; an axis is axId,
 * scaling, delete, axPos, majorGridlines, title, numFmt, majorTickMark, minorTickMark, tickLblPos, spPr, txPr, crossAx, crosses, and then its own.
 */
import type { ChartData, TextDirection } from '../../page/pageLayout.ts';
import { element, namespaces, textNode, type Xml } from '../file/xml.ts';
import { fillXml, lineXml } from '../slide/paint.ts';
import { languageOf } from '../slide/textBody.ts';
import { columnName, sheetName } from './chartBook.ts';
import type { ChartLook } from './chartLook.ts';

const val = (name: string, value: string | number | boolean): Xml => element(`c:${name}`, { val: value });

/** Rows of bars as the page has them, each with its number, so there is no axis to read it off. */
export function chartPart(chart: ChartData, look: ChartLook, bookId: string): Xml {
  const { title, categories, series, unit } = chart;
  const isRightToLeft = look.direction === 'rtl';
  const heads = [title, unit].filter((text) => textNode(text) !== '');
  return element('c:chartSpace', { 'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart', 'xmlns:a': namespaces['xmlns:a'], 'xmlns:r': namespaces['xmlns:r'] },
    val('date1904', false), val('roundedCorners', false),
    element('c:chart', {},
      heads.length === 0 ? null : titleXml(heads, look), val('autoTitleDeleted', heads.length === 0),
      element('c:plotArea', {}, layoutXml(look.plot),
        element('c:barChart', {},
          val('barDir', 'bar'), val('grouping', 'clustered'), val('varyColors', false),
          series.map((_, index) => seriesXml(chart, index, look)),
          val('gapWidth', 50), val('overlap', 0), val('axId', categoryAxis), val('axId', valueAxis),
        ),
        element('c:catAx', {},
          // Rows are counted from the axis, which is at the foot: turned round, the first is the uppermost.
          val('axId', categoryAxis), element('c:scaling', {}, val('orientation', 'maxMin')), val('delete', false), val('axPos', isRightToLeft ? 'r' : 'l'),
          element('c:numFmt', { formatCode: 'General', sourceLinked: false }), val('majorTickMark', 'none'), val('minorTickMark', 'none'), val('tickLblPos', 'low'),
          element('c:spPr', {}, lineXml({ color: look.ink, widthMm: 0.25, dashMm: null })), textXml(look), val('crossAx', valueAxis), val('crosses', 'autoZero'), val('auto', true), val('lblAlgn', 'ctr'),
          // Every name, however little room there is.
          val('lblOffset', 100), val('tickLblSkip', 1), val('noMultiLvlLbl', true),
        ),
        element('c:valAx', {},
          val('axId', valueAxis), element('c:scaling', {}, val('orientation', isRightToLeft ? 'maxMin' : 'minMax'), hasNegative(chart) ? null : val('min', 0)), val('delete', true), val('axPos', 't'),
          element('c:numFmt', { formatCode: 'General', sourceLinked: false }), val('majorTickMark', 'none'), val('minorTickMark', 'none'), val('tickLblPos', 'nextTo'),
          val('crossAx', categoryAxis), val('crosses', 'autoZero'), val('crossBetween', 'between'),
        ),
        element('c:spPr', {}, element('a:noFill')),
      ),
      series.length > 1 ? element('c:legend', {}, val('legendPos', 't'), val('overlay', false), textXml(look)) : null,
      val('plotVisOnly', true), val('dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, element('a:noFill'), lineXml(null)), textXml(look),
    categories.length === 0 && series.length === 0 ? null : element('c:externalData', { 'r:id': bookId }, val('autoUpdate', false)),
  );
}

/** Order: layoutTarget, xMode, yMode, x, y, w, h (§21.2.2.88). */
function layoutXml(plot: ChartLook['plot']): Xml {
  if (plot === null) return element('c:layout');
  return element('c:layout', {}, element('c:manualLayout', {}, val('layoutTarget', 'inner'), val('xMode', 'edge'), val('yMode', 'edge'), val('x', plot.x), val('y', plot.y), val('w', plot.w), val('h', plot.h)));
}

const [categoryAxis, valueAxis] = [111_111_111, 222_222_222];

const hasNegative = ({ series }: ChartData): boolean => series.some(({ values }) => values.some((value) => (value ?? 0) < 0));

function runLook(name: string, { typeSize, ink }: ChartLook, isBold: boolean, text = '', direction: TextDirection = 'ltr'): Xml {
  return element(name, { lang: text === '' ? null : languageOf(text, direction), sz: typeSize, b: isBold }, fillXml(ink), element('a:latin', { typeface: '+mn-lt' }), element('a:cs', { typeface: '+mn-cs' }));
}

/** How all words of a part of the chart look. */
function textXml(look: ChartLook): Xml {
  return element('c:txPr', {}, element('a:bodyPr'), element('a:lstStyle'), element('a:p', {}, element('a:pPr', { rtl: look.direction === 'rtl' }, runLook('a:defRPr', look, false)), element('a:endParaRPr', { lang: look.direction === 'rtl' ? 'ar-IQ' : 'en-GB' })));
}

/** What the chart shows, and below it what is counted. */
function titleXml(texts: readonly string[], look: ChartLook): Xml {
  return element('c:title', {},
    element('c:tx', {}, element('c:rich', {}, element('a:bodyPr'), element('a:lstStyle'), texts.map((text, index) => element('a:p', {},
      element('a:pPr', { rtl: look.direction === 'rtl' }, runLook('a:defRPr', look, index === 0)), element('a:r', {}, runLook('a:rPr', look, index === 0, text, look.direction), element('a:t', {}, textNode(text))),
    )))),
    val('overlay', false),
  );
}

function seriesXml({ categories, series }: ChartData, index: number, look: ChartLook): Xml | null {
  const own = series[index];
  if (!own) return null;
  const [column, last] = [columnName(index + 1), categories.length + 1];
  const points = (values: readonly (string | number | null)[]): readonly (Xml | null)[] => [
    element('c:ptCount', { val: values.length }),
    ...values.map((value, idx) => (value === null || (typeof value === 'number' && !Number.isFinite(value)) ? null : element('c:pt', { idx }, element('c:v', {}, textNode(String(value)))))),
  ];
  const reference = (range: string): Xml => element('c:f', {}, textNode(`${sheetName}!${range}`));
  return element('c:ser', {},
    val('idx', index), val('order', index), element('c:tx', {}, element('c:strRef', {}, reference(`$${column}$1`), element('c:strCache', {}, points([own.name])))),
    element('c:spPr', {}, fillXml(own.color)), val('invertIfNegative', false),
    element('c:dLbls', {}, textXml(look), val('dLblPos', 'outEnd'), ...['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => val(name, name === 'showVal'))),
    element('c:cat', {}, element('c:strRef', {}, reference(`$A$2:$A$${last}`), element('c:strCache', {}, points(categories)))),
    element('c:val', {}, element('c:numRef', {}, reference(`$${column}$2:$${column}$${last}`), element('c:numCache', {}, element('c:formatCode', {}, textNode('General')), points(categories.map((_, at) => own.values[at] ?? null))))),
  );
}
