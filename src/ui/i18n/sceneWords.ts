/** The words that stand on the map itself, from the messages of a language. */
import type { SceneWords } from '../../scene/sceneInput.ts';
import type { Translate } from './i18n.ts';

/** `unlocated` is how many held properties stand in the tray. */
export function sceneWords(t: Translate, unlocated: number): SceneWords {
  return { tray: t('scene.tray', { count: unlocated }), illustrativePoint: t('scene.illustrativePoint'), zone: t('scene.zone'), property: t('scene.property'), mapName: t('scene.mapName') };
}
