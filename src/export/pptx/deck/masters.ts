/**
 * The slide master, its layouts and the notes master: what a slide added by hand in PowerPoint starts from, and what makes title and text of a slide its
 * title and text, so that the outline and screen readers have them. Elements stand in the order of the schemas, which PowerPoint insists on (ECMA-376 part 1,
 * §19.3.1.42 sldMaster: cSld, clrMap, sldLayoutIdLst, hf, txStyles; §19.3.1.39 sldLayout: cSld, clrMapOvr; §19.3.1.27 notesMaster: cSld, clrMap, notesStyle).
 */
import type { MmBox, TextDirection } from '../../page/pageLayout.ts';
import type { Relations } from '../file/package.ts';
import { element, namespaces, textNode, type Xml } from '../file/xml.ts';
import { transform } from '../slide/emu.ts';

/** A placeholder as slides refer to it. */
export type Placeholder = 'title' | 'body' | 'slideNumber';

export const layoutKinds = ['title-only', 'title-text'] as const;
export type LayoutKind = (typeof layoutKinds)[number];

export interface DeckFrame {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly direction: TextDirection;
  readonly language: string;
}

/** The words of the deck that nobody wrote: they stand in the masters, to be written over. */
export interface MasterWords {
  readonly title: string;
  readonly text: string;
  readonly slideNumber: string;
  readonly notes: string;
  /** Names of the layouts, as PowerPoint lists them. */
  readonly layouts: Readonly<Record<LayoutKind, string>>;
}

/** `p:nvPr` of a placeholder. `idx` pairs it with its like on layout and master. */
export function placeholderXml(placeholder: Placeholder): Xml {
  if (placeholder === 'title') return element('p:nvPr', {}, element('p:ph', { type: 'title' }));
  return element('p:nvPr', {}, placeholder === 'body' ? element('p:ph', { type: 'body', idx: 1 }) : element('p:ph', { type: 'sldNum', sz: 'quarter', idx: 12 }));
}

const rootGroup = element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr'));
const rootPlace = element('p:grpSpPr', {}, element('a:xfrm', {},
  element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 }), element('a:chOff', { x: 0, y: 0 }), element('a:chExt', { cx: 0, cy: 0 }),
));

/** The tree of shapes of any slide, from the back to the front. */
export function shapeTree(shapes: readonly Xml[]): Xml {
  return element('p:spTree', {}, rootGroup, rootPlace, shapes);
}

export const ownColors = element('p:clrMapOvr', {}, element('a:masterClrMapping'));

const colorMap = element('p:clrMap', {
  bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', accent1: 'accent1', accent2: 'accent2', accent3: 'accent3', accent4: 'accent4', accent5: 'accent5', accent6: 'accent6', hlink: 'hlink', folHlink: 'folHlink',
});

const slideNumberField = (lang: string): Xml => element('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, element('a:rPr', { lang }), element('a:t', {}, textNode('‹#›')));

interface Held {
  readonly id: number;
  readonly name: string;
  readonly placeholder: Placeholder;
  readonly box: MmBox;
}

/** An empty placeholder of a master or layout. */
function holder({ id, name, placeholder, box }: Held, lang: string): Xml {
  const content = placeholder === 'slideNumber' ? slideNumberField(lang) : element('a:r', {}, element('a:rPr', { lang }), element('a:t', {}, textNode(name)));
  return element('p:sp', {},
    element('p:nvSpPr', {}, element('p:cNvPr', { id, name }), element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })), placeholderXml(placeholder)),
    element('p:spPr', {}, transform(box), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
    element('p:txBody', {}, element('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }), element('a:lstStyle'), element('a:p', {}, content, element('a:endParaRPr', { lang }))),
  );
}

function holders({ widthMm, heightMm, direction }: DeckFrame, words: MasterWords): readonly Held[] {
  const margin = heightMm * 0.06;
  const wide = widthMm - 2 * margin;
  const numberMm = wide * 0.12;
  return [
    { id: 2, name: words.title, placeholder: 'title', box: { xMm: margin, yMm: margin, widthMm: wide, heightMm: heightMm * 0.12 } },
    { id: 3, name: words.text, placeholder: 'body', box: { xMm: margin, yMm: heightMm * 0.22, widthMm: wide, heightMm: heightMm * 0.66 } },
    { id: 4, name: words.slideNumber, placeholder: 'slideNumber', box: { xMm: direction === 'rtl' ? margin : widthMm - margin - numberMm, yMm: heightMm * 0.92, widthMm: numberMm, heightMm: heightMm * 0.05 } },
  ];
}

/** Type of one level: size in hundredths of a point. */
function levels(direction: TextDirection, count: number, size: (level: number) => number, isBold: boolean, indentMm: number): readonly Xml[] {
  return Array.from({ length: count }, (_, level) => {
    const margin = Math.round(level * indentMm * 36_000);
    return element(`a:lvl${level + 1}pPr`, { marL: margin, indent: 0, algn: direction === 'rtl' ? 'r' : 'l', rtl: direction === 'rtl', eaLnBrk: true, hangingPunct: true },
      element('a:buNone'),
      element('a:defRPr', { sz: size(level), b: isBold || null, kern: 1200 },
        element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })), element('a:latin', { typeface: '+mn-lt' }), element('a:ea', { typeface: '+mn-ea' }), element('a:cs', { typeface: '+mn-cs' }),
      ),
    );
  });
}

const ground = element('p:bg', {}, element('p:bgPr', {}, element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' })), element('a:effectLst')));

export const layoutPath = (kind: LayoutKind): string => `ppt/slideLayouts/slideLayout${layoutKinds.indexOf(kind) + 1}.xml`;
export const masterPath = 'ppt/slideMasters/slideMaster1.xml';
export const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml';

/** Of the master; its layouts follow it, for the two share one row of ids. */
export const masterId = 2_147_483_648;

export function slideMaster(frame: DeckFrame, words: MasterWords, relations: Relations): Xml {
  return element('p:sldMaster', namespaces,
    element('p:cSld', {}, ground, shapeTree(holders(frame, words).map((each) => holder(each, frame.language)))),
    colorMap,
    element('p:sldLayoutIdLst', {}, layoutKinds.map((kind, index) => element('p:sldLayoutId', { id: masterId + 1 + index, 'r:id': relations.to('slideLayout', layoutPath(kind)) }))),
    element('p:txStyles', {},
      element('p:titleStyle', {}, levels(frame.direction, 1, () => 2800, true, 0)),
      element('p:bodyStyle', {}, levels(frame.direction, 9, (level) => Math.max(1200, 1800 - level * 200), false, 6)),
      element('p:otherStyle', {}, levels(frame.direction, 9, () => 1800, false, 0)),
    ),
  );
}

export function slideLayout(kind: LayoutKind, frame: DeckFrame, words: MasterWords): Xml {
  const held = holders(frame, words).filter(({ placeholder }) => placeholder !== 'body' || kind === 'title-text');
  return element('p:sldLayout', { ...namespaces, type: kind === 'title-text' ? 'tx' : 'titleOnly', preserve: true },
    element('p:cSld', { name: words.layouts[kind] }, shapeTree(held.map((each) => holder(each, frame.language)))), ownColors,
  );
}

/** A4 upright, as notes are printed: the slide above, the notes below. */
export const notesPage = { widthMm: 190.5, heightMm: 254 };

export function notesMaster(frame: DeckFrame, words: MasterWords): Xml {
  const wide = notesPage.widthMm - 40;
  const slideMm = wide * frame.heightMm / frame.widthMm;
  const picture: MmBox = { xMm: 20, yMm: 20, widthMm: wide, heightMm: slideMm };
  const notes: MmBox = { xMm: 20, yMm: 30 + slideMm, widthMm: wide, heightMm: notesPage.heightMm - 50 - slideMm };
  return element('p:notesMaster', namespaces,
    element('p:cSld', {}, ground, shapeTree([
      element('p:sp', {},
        element('p:nvSpPr', {}, element('p:cNvPr', { id: 2, name: words.title }), element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })), element('p:nvPr', {}, element('p:ph', { type: 'sldImg', idx: 2 }))),
        element('p:spPr', {}, transform(picture), element('a:prstGeom', { prst: 'rect' }, element('a:avLst')), element('a:noFill'), element('a:ln', { w: 6350 }, element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })))),
      ),
      element('p:sp', {},
        element('p:nvSpPr', {}, element('p:cNvPr', { id: 3, name: words.notes }), element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })), element('p:nvPr', {}, element('p:ph', { type: 'body', sz: 'quarter', idx: 1 }))),
        element('p:spPr', {}, transform(notes), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
        element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), element('a:p', {}, element('a:r', {}, element('a:rPr', { lang: frame.language }), element('a:t', {}, textNode(words.notes))), element('a:endParaRPr', { lang: frame.language }))),
      ),
    ])),
    colorMap,
    element('p:notesStyle', {}, levels(frame.direction, 9, () => 1200, false, 6)),
  );
}
