/** The legend of a page: derived from what its map draws, in the planner's order and names. */
import type { LegendRow, PageSwatch } from '../../../export/page/pageRequest.ts';
import { buildLayers } from '../../../scene/buildScene.ts';
import { entryAtZoom, type SizedEntry } from '../../../scene/entryAtZoom.ts';
import { buildLegend } from '../../../scene/legend.ts';
import { isOfAnswers, type LegendEntry } from '../../../scene/legendEntry.ts';
import type { SceneInput } from '../../../scene/sceneInput.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { inLegendOrder, isLeftOut, type LegendEdits } from '../settings/legendEdits.ts';

/** Sides of a map image in CSS pixels. */
export type SizeOfImage = (image: string) => { readonly widthPx: number; readonly heightPx: number };

/** What a check draws first: then that is what the picture is about. */
export function drawnEntries(input: SceneInput, answers: readonly LegendEntry[]): readonly LegendEntry[] {
  return [...answers, ...buildLegend(input)];
}

/** What the app calls it, in the language of the page. */
export function entryName({ id }: Pick<LegendEntry, 'id'>, t: Translate): string {
  return isOfAnswers(id) ? t(`check.legend.${id}`) : t(`legend.${id}`);
}

export function pageLegend(entries: readonly SizedEntry[], edits: LegendEdits, t: Translate, sizeOf: SizeOfImage): readonly LegendRow[] {
  return inLegendOrder(entries, edits).filter(({ id }) => !isLeftOut(edits, id)).map((entry) => ({
    id: entry.id, label: edits.names[entry.id] ?? entryName(entry, t), swatch: pageSwatch(entry, sizeOf),
  }));
}

/** As large as the map of the page draws it. */
export function entriesOnPaper(entries: readonly LegendEntry[], input: SceneInput, zoom: number): readonly SizedEntry[] {
  const layers = new Map(buildLayers(input).map((layer) => [layer.id, layer]));
  return entries.map((entry) => entryAtZoom(entry, layers, zoom));
}

function pageSwatch({ swatch, layer, imageScale }: SizedEntry, sizeOf: SizeOfImage): PageSwatch {
  switch (swatch.type) {
    case 'line': return swatch;
    case 'area': return { ...swatch, isRound: layer === 'uncertainty' };
    case 'icon': {
      const { widthPx, heightPx } = sizeOf(swatch.image);
      return { ...swatch, widthPx: widthPx * imageScale, heightPx: heightPx * imageScale };
    }
  }
}
