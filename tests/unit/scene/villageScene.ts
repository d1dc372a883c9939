/** The invented village as a scene input, for the tests of this folder. */
import type { Baseline } from '../../../src/baseline/baseline.ts';
import { loadBaseline } from '../../../src/baseline/loadBaseline.ts';
import { defaultView } from '../../../src/scenario/view.ts';
import type { SceneInput } from '../../../src/scene/sceneInput.ts';
import { buildVillage, type Village, writeVillage } from '../../fixtures/data/village.ts';

export async function loadVillage(change: (village: Village) => void = () => {}): Promise<Baseline> {
  const village = buildVillage();
  change(village);
  const texts = writeVillage(village);
  return loadBaseline(async (file) => {
    const text = texts.get(file);
    return text === undefined ? { ok: false, reason: 'file-missing', detail: '' } : { ok: true, text };
  });
}

export function inputOf(baseline: Baseline, part: Partial<SceneInput> = {}): SceneInput {
  return {
    baseline, view: defaultView, locale: 'en', theme: 'light', frame: 'wide', plan: null,
    words: { tray: 'tray', illustrativePoint: '{name} within {meters} m', zone: 'Zone', property: 'Property', mapName: 'map' }, ...part,
  };
}
