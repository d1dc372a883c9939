/** What the ends of a callout's leader hold on to, so that it follows when a callout is moved. */
import type { MmBox, MmPoint, PathItem } from '../../page/pageLayout.ts';
import type { SlideNode } from './arrange.ts';
import { isWithin } from './emu.ts';
import type { Glue } from './shapes.ts';

/** How far an end may be from what it holds on to. */
const reachMm = 0.6;

/** Null for a path that holds on to nothing. */
export function findGlue({ role, points }: PathItem, nodes: readonly SlideNode[], idOf: (node: SlideNode) => number): Glue | null {
  const [start, end] = points;
  if (role !== 'callout-leader' || !start || !end || points.length !== 2) return null;
  const held = [start, end].map((point) => {
    const near = nodes.flatMap((node) => {
      const box = holdOf(node);
      return box && isWithin({ xMm: point[0], yMm: point[1], widthMm: 0, heightMm: 0 }, box.box, reachMm) ? [{ node, ...box }] : [];
    });
    const [closest] = near.toSorted((a, b) => a.box.widthMm * a.box.heightMm - b.box.widthMm * b.box.heightMm);
    return closest ? { id: idOf(closest.node), site: siteOf(point, closest.box, closest.isRound) } : null;
  });
  return { start: held[0] ?? null, end: held[1] ?? null };
}

function holdOf(node: SlideNode): { readonly box: MmBox; readonly isRound: boolean } | null {
  if (!node.role.startsWith('callout')) return null;
  const item = node.type === 'text' ? node.box : node.type === 'box' ? node : null;
  if (item) return { box: item.box, isRound: item.radiusMm > 0 && Math.abs(item.box.widthMm - item.box.heightMm) < 0.01 && item.radiusMm >= item.box.widthMm / 2 - 0.01 };
  return node.type === 'text' && node.items[0] ? { box: node.items[0].box, isRound: false } : null;
}

/** The nearest of the four places in the middle of the sides: PowerPoint counts them from the top against the clock, and on a round shape each second place. */
function siteOf([x, y]: MmPoint, { xMm, yMm, widthMm, heightMm }: MmBox, isRound: boolean): number {
  const sites: readonly MmPoint[] = [[xMm + widthMm / 2, yMm], [xMm, yMm + heightMm / 2], [xMm + widthMm / 2, yMm + heightMm], [xMm + widthMm, yMm + heightMm / 2]];
  const distances = sites.map((site) => Math.hypot(site[0] - x, site[1] - y));
  const nearest = distances.indexOf(Math.min(...distances));
  return isRound ? nearest * 2 : nearest;
}
