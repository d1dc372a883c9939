/** The entries of the legend for what a check and a replay have on the map: while they have any, that is what the picture is about. */
import type { Theme } from '../../scenario/view.ts';
import { answerLayers } from '../layers/answerLayers.ts';
import { readLine } from '../legend.ts';
import type { LegendEntry } from '../legendEntry.ts';
import { palettes } from '../palette.ts';
import { symbolName } from '../symbolName.ts';

const icons = ['cut', 'vehicle', 'vehicle-stopped', 'line-held', 'line-rising'] as const;

/** `marks` are the kinds of marks that are drawn; those that go with another have no entry of their own. */
export function buildAnswerLegend(theme: Theme, marks: readonly string[]): readonly LegendEntry[] {
  const layers = new Map(answerLayers(palettes[theme], theme).map((layer) => [layer.id, layer]));
  return [
    ...(marks.includes('way') ? [{ id: 'check-way', layer: null, swatch: readLine(layers, 'way', 'way-casing') } as const] : []),
    ...icons.filter((shape) => marks.includes(shape)).map((shape): LegendEntry => ({ id: `check-${shape}`, layer: null, swatch: { type: 'icon', image: symbolName(theme, { shape }) } })),
  ];
}
