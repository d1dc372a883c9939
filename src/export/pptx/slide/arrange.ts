/**
 * From the things of a page to the shapes of a slide: what a person would take hold of as one thing is one. A bar and the words in it are one shape, paragraphs
 * below one another one text, a swatch goes with its label, and all of the legend is a group.
 */
import type { BoxItem, ChartItem, ImageItem, MapItem, MmBox, PageItem, PageRole, PathItem, QrItem, TextItem } from '../../page/pageLayout.ts';
import { boxRound, isWithin } from './emu.ts';

/** Text, and the box it stands in where it has one of its own. */
export interface TextNode {
  readonly type: 'text';
  readonly role: PageRole;
  readonly items: readonly TextItem[];
  readonly box: BoxItem | null;
}

export interface GroupNode {
  readonly type: 'group';
  readonly role: PageRole;
  readonly nodes: readonly SlideNode[];
}

export type SlideNode = TextNode | GroupNode | BoxItem | PathItem | ImageItem | QrItem | MapItem | ChartItem;

/** Roles whose box and words are one shape. */
const boxedRoles: ReadonlySet<PageRole> = new Set(['caveat', 'callout']);
/** Roles whose paragraphs are one text. */
const stackedRoles: ReadonlySet<PageRole> = new Set(['body', 'sources', 'callout', 'remark', 'contents']);

/** By role, what goes together, under the role that it is named by. */
const groupRoles: Readonly<Partial<Record<PageRole, PageRole>>> = {
  legend: 'legend', 'legend-title': 'legend', 'legend-label': 'legend', swatch: 'legend', 'scale-bar': 'scale-bar', 'north-arrow': 'north-arrow', inset: 'inset', figures: 'figures', posture: 'figures',
};

/** A group's name, after its first part's: things of one `part` are one, but the line that leads from a callout stays by itself and holds on to it. */
function groupOf(node: SlideNode): string | null {
  if (node.type === 'group') return null;
  const part = node.type === 'text' ? node.items[0]?.part : 'part' in node ? node.part : undefined;
  if (part !== undefined && !node.role.startsWith('callout')) return `part ${part}`;
  return groupRoles[node.role] ?? null;
}

/** In the order of painting. A group stands where its first part stood. */
export function arrange(items: readonly PageItem[]): readonly SlideNode[] {
  const nodes = joinTexts(items);
  const groups = new Map<string, SlideNode[]>();
  const arranged: (SlideNode | SlideNode[])[] = [];
  for (const node of nodes) {
    // Beside the next map things of the same kind are that map's.
    if (node.type === 'map') groups.clear();
    const name = groupOf(node);
    const group = name === null ? undefined : groups.get(name);
    if (group) group.push(node);
    else if (name === null || isPlate(node, name, nodes)) arranged.push(node);
    else {
      const begun = [node];
      groups.set(name, begun);
      arranged.push(begun);
    }
  }
  return arranged.map((entry): SlideNode => {
    if (!Array.isArray(entry)) return entry;
    const role = groupRoles[entry[0]?.role ?? 'paper'] ?? entry[0]?.role ?? 'paper';
    return groupNode(role, role === 'legend' ? groupRows(entry) : entry);
  });
}

/** A group of one is that one. */
function groupNode(role: PageRole, nodes: readonly SlideNode[]): SlideNode {
  const [only] = nodes;
  return only && nodes.length === 1 ? only : { type: 'group', role, nodes };
}

/** Each swatch, of one part or more, with the label that follows it. */
function groupRows(nodes: readonly SlideNode[]): readonly SlideNode[] {
  const rows: SlideNode[] = [];
  let swatch: SlideNode[] = [];
  for (const node of nodes) {
    if (node.role === 'swatch') {
      swatch.push(node);
      continue;
    }
    rows.push(node.role === 'legend-label' ? groupNode('legend-label', [...swatch, node]) : node);
    if (node.role === 'legend-label') swatch = [];
  }
  return [...rows, ...swatch];
}

/** Whether a box is what things of other groups stand on, too: it belongs to none of them. */
function isPlate(node: SlideNode, group: string, nodes: readonly SlideNode[]): boolean {
  return node.type === 'box' && nodes.some((other) => {
    const others = groupOf(other);
    return others !== null && others !== group && isWithin(boxOf(other), node.box);
  });
}

/** Whether there is anything of it to take hold of. PowerPoint underlines links itself. */
function isSeen(item: PageItem): boolean {
  if (item.role === 'underline') return false;
  if (item.type === 'text') return item.lines.length > 0;
  return item.type === 'path' ? item.points.length > 1 && (item.fill !== null || item.stroke !== null) : true;
}

function joinTexts(items: readonly PageItem[]): readonly SlideNode[] {
  const nodes: SlideNode[] = [];
  for (const item of items.filter(isSeen)) {
    const last = nodes.at(-1);
    if (item.type !== 'text') {
      nodes.push(item);
    } else if (last?.type === 'box' && last.role === item.role && boxedRoles.has(item.role) && isWithin(item.box, last.box, 0.5)) {
      nodes[nodes.length - 1] = { type: 'text', role: item.role, items: [item], box: last };
    } else if (last?.type === 'text' && isBelow(last, item)) {
      nodes[nodes.length - 1] = { ...last, items: [...last.items, item] };
    } else {
      nodes.push({ type: 'text', role: item.role, items: [item], box: null });
    }
  }
  return nodes;
}

/** Whether a paragraph goes on from those before it: in the same column, and not beyond their box. */
function isBelow({ role, items, box }: TextNode, item: TextItem): boolean {
  const last = items.at(-1);
  if (!last || role !== item.role || !stackedRoles.has(role)) return false;
  return isColumn(last, item) && item.box.yMm >= last.box.yMm + last.box.heightMm - 0.5 && (box === null || isWithin(item.box, box.box, 0.5));
}

/** Whether two paragraphs share an edge: rows of a list begin further in. */
function isColumn({ box: one }: TextItem, { box: other }: TextItem): boolean {
  return Math.abs(one.xMm - other.xMm) < 0.5 || Math.abs(one.xMm + one.widthMm - other.xMm - other.widthMm) < 0.5;
}

/** What a node takes up. */
export function boxOf(node: SlideNode): MmBox {
  if (node.type === 'group') return boxRound(node.nodes.map(boxOf));
  if (node.type === 'text') return node.box ? node.box.box : boxRound(node.items.map(({ box }) => box));
  if (node.type !== 'path') return node.box;
  return boxRound(node.points.map(([xMm, yMm]) => ({ xMm, yMm, widthMm: 0, heightMm: 0 })));
}
