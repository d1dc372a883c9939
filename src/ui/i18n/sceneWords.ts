/** The words that stand on the map itself, from the messages of a language. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { SceneWords } from '../../scene/sceneInput.ts';
import type { Translate } from './i18n.ts';

export function sceneWords(t: Translate, baseline: Baseline): SceneWords {
  const count = baseline.heldProperties.filter((property) => property.geometry === null).length;
  return { tray: t('scene.tray', { count }), illustrativePoint: t('scene.illustrativePoint'), mapName: t('scene.mapName') };
}
