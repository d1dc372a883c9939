/**
 * Boxes, lines, areas, pictures and texts of a slide as native shapes. Order of elements: a shape is nvSpPr, spPr, txBody; spPr is xfrm, geometry, fill, ln; a picture is
 * nvPicPr, blipFill, spPr (ECMA-376 part 1, §19.3.1 and §20.1.2).
 */
import type { BoxItem, MmBox, MmPoint, PathItem, TextItem } from '../../page/pageLayout.ts';
import type { Placeholder } from '../deck/masters.ts';
import { placeholderXml } from '../deck/masters.ts';
import { element, type Xml } from '../file/xml.ts';
import type { TextNode } from './arrange.ts';
import { clipArea, clipLine } from './clipPath.ts';
import { boxRound, emu, transform } from './emu.ts';
import { fillXml, lineXml } from './paint.ts';
import { nameXml, type SlideSetting, type Told } from './slideSetting.ts';
import { textBody, textReach, textSides } from './textBody.ts';

const plain = element('p:nvPr');

export function preset(prst: string, guides: readonly Xml[] = []): Xml {
  return element('a:prstGeom', { prst }, element('a:avLst', {}, guides));
}

function boxGeometry({ box, radiusMm }: BoxItem): Xml {
  const least = Math.min(box.widthMm, box.heightMm);
  if (radiusMm <= 0 || least <= 0) return preset('rect');
  const isRound = Math.abs(box.widthMm - box.heightMm) < 0.01 && radiusMm >= least / 2 - 0.01;
  return isRound ? preset('ellipse') : preset('roundRect', [element('a:gd', { name: 'adj', fmla: `val ${Math.min(50_000, Math.round(radiusMm / least * 100_000))}` })]);
}

export function boxShape(item: BoxItem, told: Told): Xml {
  return element('p:sp', {},
    element('p:nvSpPr', {}, nameXml(told), element('p:cNvSpPr'), plain),
    element('p:spPr', {}, transform(item.box), boxGeometry(item), fillXml(item.fill), lineXml(item.stroke)),
  );
}

interface TextOptions {
  readonly placeholder?: Placeholder | null;
  /** Whether it may run over several lines when it is edited. */
  readonly isWrapped: boolean;
  /** Whether it becomes smaller where it runs out of its box. */
  readonly shrinks?: boolean;
  readonly slideNumber?: string | null;
}

/** A part of the width that is spared for a typeface that runs wider than the one measured. */
const spare = 0.03;
/** In millimetres, so that rounding leaves no line without room. */
const heightSpare = 0.6;

export function textShape({ items, box }: TextNode, told: Told, { placeholder = null, isWrapped, shrinks = false, slideNumber = null }: TextOptions, setting: SlideSetting): Xml {
  const place = textPlace(items, box?.box);
  const insetsMm = box && ([place.xMm - box.box.xMm, place.yMm - box.box.yMm, box.box.xMm + box.box.widthMm - place.xMm - place.widthMm, 0] as const);
  return element('p:sp', {},
    element('p:nvSpPr', {}, nameXml(told), placeholder ? element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })) : element('p:cNvSpPr', { txBox: box === null || null }), placeholder ? placeholderXml(placeholder) : plain),
    element('p:spPr', {}, transform(box?.box ?? place), box ? boxGeometry(box) : preset('rect'), fillXml(box?.fill ?? null), lineXml(box?.stroke ?? null)),
    textBody(items, { sides: sidesOf(items), isWrapped, shrinks, ...(insetsMm && { insetsMm }), slideNumber }, setting),
  );
}

function sidesOf(items: readonly TextItem[]): ReturnType<typeof textSides> {
  const all = items.map(textSides);
  return { leftMm: Math.min(...all.map(({ leftMm }) => leftMm)), rightMm: Math.max(...all.map(({ rightMm }) => rightMm)) };
}

/** Where text stands so that PowerPoint sets it where the layout has it; wider than it is on the side where its lines end, in a box as far as that goes. */
function textPlace(items: readonly TextItem[], within: MmBox | undefined): MmBox {
  const { leftMm, rightMm } = sidesOf(items);
  const [first, last] = [items[0], items.at(-1)];
  const topMm = first ? textReach(first).topMm : 0;
  const heightMm = (last ? textReach(last).bottomMm : 0) - topMm + heightSpare;
  const endsLeft = first !== undefined && (first.align === 'start') === (first.direction === 'rtl');
  const [toLeft, toRight] = first?.align === 'middle' ? [0.5, 0.5] : endsLeft ? [1, 0] : [0, 1];
  const moreLeft = within ? Math.max(0, leftMm - within.xMm) * Math.min(1, toLeft * 2) : (rightMm - leftMm) * spare * toLeft;
  const moreRight = within ? Math.max(0, within.xMm + within.widthMm - rightMm) * Math.min(1, toRight * 2) : (rightMm - leftMm) * spare * toRight;
  return { xMm: leftMm - moreLeft, yMm: topMm, widthMm: rightMm - leftMm + moreLeft + moreRight, heightMm };
}

/** The ends of a connector, by the id of the shape and the number of the place on it that each holds on to. */
export interface Glue {
  readonly start: { readonly id: number; readonly site: number } | null;
  readonly end: { readonly id: number; readonly site: number } | null;
}

/** A straight line. Order: nvCxnSpPr, spPr; within, stCxn before endCxn. */
function connector([start, end]: readonly [MmPoint, MmPoint], stroke: PathItem['stroke'], told: Told, glue: Glue | null): Xml {
  const box = { xMm: Math.min(start[0], end[0]), yMm: Math.min(start[1], end[1]), widthMm: Math.abs(end[0] - start[0]), heightMm: Math.abs(end[1] - start[1]) };
  const held = (name: string, site: Glue['start']) => site && element(name, { id: site.id, idx: site.site });
  return element('p:cxnSp', {},
    element('p:nvCxnSpPr', {}, nameXml(told), element('p:cNvCxnSpPr', {}, held('a:stCxn', glue?.start ?? null), held('a:endCxn', glue?.end ?? null)), plain),
    element('p:spPr', {}, transform(box, { flipH: end[0] < start[0], flipV: end[1] < start[1] }), preset('straightConnector1'), lineXml(stroke)),
  );
}

/** Points as a shape of their own: §20.1.9.8 custGeom is avLst, gdLst, ahLst, cxnLst, rect, pathLst. */
function freeform(points: readonly MmPoint[], isClosed: boolean, fill: string | null, stroke: PathItem['stroke'], told: Told): Xml {
  const box = boxRound(points.map(([xMm, yMm]) => ({ xMm, yMm, widthMm: 0, heightMm: 0 })));
  const [left, top] = [emu(box.xMm), emu(box.yMm)];
  const to = ([x, y]: MmPoint): Xml => element('a:pt', { x: emu(x) - left, y: emu(y) - top });
  return element('p:sp', {},
    element('p:nvSpPr', {}, nameXml(told), element('p:cNvSpPr'), plain),
    element('p:spPr', {}, transform(box),
      element('a:custGeom', {}, element('a:avLst'), element('a:gdLst'), element('a:ahLst'), element('a:cxnLst'), element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }), element('a:pathLst', {},
        element('a:path', { w: emu(box.xMm + box.widthMm) - left, h: emu(box.yMm + box.heightMm) - top, fill: fill === null ? 'none' : null },
          points.map((point, index) => element(index === 0 ? 'a:moveTo' : 'a:lnTo', {}, to(point))), isClosed ? element('a:close') : null,
        ),
      )),
      fillXml(fill), lineXml(stroke),
    ),
  );
}

/** One shape, or several where a path is cut: what is filled, then each stretch of its line. */
export function pathShapes({ points, isClosed, fill, stroke, clip }: PathItem, told: () => Told, glue: Glue | null = null): readonly Xml[] {
  if (points.length < 2 || (fill === null && stroke === null)) return [];
  const isWhole = clip === null || points.every(([x, y]) => x >= clip.xMm && x <= clip.xMm + clip.widthMm && y >= clip.yMm && y <= clip.yMm + clip.heightMm);
  const open = (line: readonly MmPoint[]): Xml => {
    const [start, end] = line;
    return start && end && line.length === 2 ? connector([start, end], stroke, told(), glue) : freeform(line, false, null, stroke, told());
  };
  if (isWhole) return [isClosed || fill !== null ? freeform(points, isClosed, fill, stroke, told()) : open(points)];
  const area = fill === null ? [] : clipArea(points, clip);
  const line = stroke === null ? [] : clipLine(isClosed ? [...points, ...points.slice(0, 1)] : points, clip);
  return [...(area.length === 0 ? [] : [freeform(area, true, fill, null, told())]), ...line.map(open)];
}

export function pictureShape(path: string, box: MmBox, told: Told, { relations }: SlideSetting): Xml {
  return element('p:pic', {},
    element('p:nvPicPr', {}, nameXml(told), element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: true })), plain),
    element('p:blipFill', {}, element('a:blip', { 'r:embed': relations.to('image', path) }), element('a:stretch', {}, element('a:fillRect'))),
    element('p:spPr', {}, transform(box), preset('rect')),
  );
}

/** A native chart. */
export function chartShape(path: string, box: MmBox, told: Told, { relations }: SlideSetting): Xml {
  return element('p:graphicFrame', {},
    element('p:nvGraphicFramePr', {}, nameXml(told), element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: true })), plain), transform(box, {}, 'p:xfrm'),
    element('a:graphic', {}, element('a:graphicData', { uri: chartUri }, element('c:chart', { 'xmlns:c': chartUri, 'r:id': relations.to('chart', path) }))),
  );
}

const chartUri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
