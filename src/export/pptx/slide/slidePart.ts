/** One slide: the things of its page as shapes, each with a name and, where it says something without words, with words for it. Order: cSld, clrMapOvr (§19.3.1.38). */
import type { MmBox, PageLayout, PageRole, TextItem } from '../../page/pageLayout.ts';
import { chartFrame } from '../chart/chartLook.ts';
import { layoutPath, ownColors, shapeTree } from '../deck/masters.ts';
import { element, namespaces, type Xml } from '../file/xml.ts';
import { arrange, boxOf, type SlideNode, type TextNode } from './arrange.ts';
import { groupTransform } from './emu.ts';
import { findGlue } from './findGlue.ts';
import { solidFill } from './paint.ts';
import { boxShape, chartShape, pathShapes, pictureShape, textShape } from './shapes.ts';
import { nameXml, type ShapeName, type SlideSetting, type Told } from './slideSetting.ts';

const nameOfRole: Readonly<Partial<Record<PageRole, ShapeName>>> = {
  map: 'map', title: 'title', body: 'text', subtitle: 'text', section: 'text', callout: 'callout', 'callout-leader': 'leader', legend: 'legend', 'legend-title': 'legend', 'legend-label': 'legendRow', figures: 'figures',
  figure: 'number', 'figure-label': 'number', posture: 'figures', 'scale-bar': 'scale', 'north-arrow': 'north', inset: 'inset', caveat: 'caveat', sources: 'source', 'data-date': 'source', made: 'source', qr: 'code', swatch: 'mark',
  'page-number': 'pageNumber', chart: 'chart', remark: 'remark', 'map-title': 'mapTitle',
};

/** Roles whose text is likely to be rewritten, and then runs over several lines. */
const wrappedRoles: ReadonlySet<PageRole> = new Set(['title', 'subtitle', 'body', 'caveat', 'callout', 'remark']);

export function slidePart(layout: PageLayout, setting: SlideSetting): Xml {
  const [first, ...rest] = layout.items;
  const isGround = first?.type === 'box' && first.role === 'paper' && first.fill !== null && first.box.widthMm >= layout.widthMm - 0.1 && first.box.heightMm >= layout.heightMm - 0.1;
  const nodes = arrange(isGround ? rest : layout.items);
  const texts = nodes.filter((node): node is TextNode => node.type === 'text');
  const title = texts.find(({ role }) => role === 'title') ?? null;
  const body = texts.find(({ role }) => role === 'body') ?? null;
  setting.relations.to('slideLayout', layoutPath(body ? 'title-text' : 'title-only'));
  const unseen = title ? null : unseenTitle(layout);
  const shapes = startShapes(nodes, { title: title ?? unseen, body }, layout, setting);
  return element('p:sld', { ...namespaces, show: setting.isHidden ? 0 : null },
    element('p:cSld', {},
      isGround ? element('p:bg', {}, element('p:bgPr', {}, solidFill(first.fill ?? ''), element('a:effectLst'))) : null,
      shapeTree([...(unseen ? shapes.of(unseen) : []), ...nodes.flatMap(shapes.of)]),
    ),
    ownColors,
  );
}

/** Above the slide, as PowerPoint puts a hidden title: for the outline and for screen readers. */
function unseenTitle({ title, widthMm, direction }: PageLayout): TextNode {
  const box: MmBox = { xMm: 0, yMm: -14, widthMm, heightMm: 8 };
  const item: TextItem = {
    type: 'text', role: 'title', box, sizeMm: 5, weight: 600, color: '#000000', direction, align: 'start', lines: [{ text: title, leftMm: 0, baselineMm: box.yMm + 6, widthMm }],
  };
  return { type: 'text', role: 'title', items: [item], box: null };
}

interface Placed {
  readonly title: TextNode | null;
  readonly body: TextNode | null;
}

function startShapes(nodes: readonly SlideNode[], { title, body }: Placed, { direction }: PageLayout, setting: SlideSetting): { readonly of: (node: SlideNode) => readonly Xml[] } {
  const { nameOf, mapOf, number } = setting;
  const ids = new Map<SlideNode, number>();
  // The tree itself has the first.
  let lastId = 1;
  const idOf = (node: SlideNode): number => {
    const known = ids.get(node);
    if (known !== undefined) return known;
    lastId += 1;
    ids.set(node, lastId);
    return lastId;
  };
  const nameFor = (node: SlideNode): string => {
    const own = nameOfRole[node.role];
    if (own === undefined) return nameOf(node.type === 'path' ? 'line' : node.type === 'text' ? 'text' : 'shape');
    if (node.type === 'group' && own === 'legendRow') return node.nodes.flatMap((each) => (each.type === 'text' ? each.items.flatMap(({ lines }) => lines.map(({ text }) => text)) : [])).join(' ');
    return nameOf(own);
  };
  const of = (node: SlideNode): readonly Xml[] => {
    const told = (text: string | null): Told => ({ id: idOf(node), name: nameFor(node), text });
    switch (node.type) {
      case 'group': return [element('p:grpSp', {},
        element('p:nvGrpSpPr', {}, nameXml(told(null)), element('p:cNvGrpSpPr'), element('p:nvPr')), element('p:grpSpPr', {}, groupTransform(boxOf(node))), node.nodes.flatMap(of),
      )];
      case 'text': {
        const isNumber = node.role === 'page-number';
        const isLong = node.items.length > 1 || node.items.some(({ lines }) => lines.length > 1);
        return [textShape(node, told(null), {
          placeholder: node === title ? 'title' : node === body ? 'body' : isNumber ? 'slideNumber' : null, isWrapped: (isLong && node.role !== 'figure') || wrappedRoles.has(node.role), shrinks: wrappedRoles.has(node.role), slideNumber: isNumber ? String(number) : null,
        }, setting)];
      }
      case 'box': return [boxShape(node, told(''))];
      case 'path': {
        let isFirst = true;
        return pathShapes(node, () => {
          if (!isFirst) lastId += 1;
          const id = isFirst ? idOf(node) : lastId;
          isFirst = false;
          return { id, name: nameFor(node), text: '' };
        }, findGlue(node, nodes, idOf));
      }
      case 'image': {
        const path = setting.markPath(node.image);
        return path === null ? [] : [pictureShape(path, node.box, told(''), setting)];
      }
      case 'qr': return [pictureShape(setting.codePath(node), node.box, told(nameOf('code')), setting)];
      case 'chart': return [chartShape(setting.chartPath(node, direction), chartFrame(node.box), told(node.chart.title), setting)];
      case 'map': {
        const map = mapOf(node.index ?? 0);
        return map === null ? [] : [pictureShape(map.path, node.box, told(map.text), setting)];
      }
    }
  };
  return { of };
}
