/** Every layer that the answers of a check and a replay are drawn with. Fetched with the first answer, and handed to the scene. */
import type { AnswerLayers } from '../sceneInput.ts';
import { checkLayers } from './checkLayers.ts';
import { replayLayers } from './replayLayers.ts';

export const answerLayers: AnswerLayers = (palette, theme) => [...checkLayers(palette, theme), ...replayLayers(theme)];
