/** A page made smaller and put in a box of another one, picture-true: everything keeps its place in it. */
import type { BoxItem, MmBox, MmPoint, PageItem, PageLayout, PlacedTextRun, PlainItem, Stroke, TextItem } from '../pageLayout.ts';

/** `indexOf`: under which index its maps stand on the other page. */
export function scalePage({ items }: Pick<PageLayout, 'items'>, factor: number, [leftMm, topMm]: MmPoint, indexOf: (index: number) => number): readonly PageItem[] {
  const box = ({ xMm, yMm, widthMm, heightMm }: MmBox): MmBox => ({ xMm: leftMm + xMm * factor, yMm: topMm + yMm * factor, widthMm: widthMm * factor, heightMm: heightMm * factor });
  const stroke = (one: Stroke | null): Stroke | null => one && { ...one, widthMm: one.widthMm * factor, dashMm: one.dashMm?.map((part) => part * factor) ?? null };
  const text = (item: TextItem): TextItem => ({
    ...item, box: box(item.box), sizeMm: item.sizeMm * factor,
    lines: item.lines.map((line) => ({
      ...line, leftMm: leftMm + line.leftMm * factor, baselineMm: topMm + line.baselineMm * factor, widthMm: line.widthMm * factor,
      ...(line.runs ? { runs: line.runs.map((run): PlacedTextRun => ({ ...run, leftMm: leftMm + run.leftMm * factor, widthMm: run.widthMm * factor })) } : {}),
    })),
  });
  const plain = (item: PlainItem): PlainItem => {
    switch (item.type) {
      case 'text': return text(item);
      case 'box': return { ...item, box: box(item.box), radiusMm: item.radiusMm * factor, stroke: stroke(item.stroke) };
      case 'path': return { ...item, points: item.points.map(([x, y]): MmPoint => [leftMm + x * factor, topMm + y * factor]), stroke: stroke(item.stroke), clip: item.clip && box(item.clip) };
      case 'image':
      case 'qr': return { ...item, box: box(item.box) };
    }
  };
  return items.map((item): PageItem => {
    switch (item.type) {
      case 'map': return { ...item, box: box(item.box), index: indexOf(item.index ?? 0) };
      case 'chart': return { ...item, box: box(item.box), drawing: item.drawing.map(plain) };
      case 'box': return { ...plain(item) as BoxItem, role: item.role === 'paper' ? 'slide-frame' : item.role };
      default: return plain(item);
    }
  });
}
