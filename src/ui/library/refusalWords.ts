/** Why a scenario file, or the picture of one, was not read: the sentence, wherever it was opened. */
import { type PictureRefusal, pictureRefusals } from '../../share/formats/foreign.ts';
import type { ParsedScenario } from '../../scenario/parseScenario.ts';
import type { useText } from '../useStores.ts';

/** `unreadable`: the device does not give the file. */
export type FileTrouble = Extract<ParsedScenario, { ok: false }>['reason'] | PictureRefusal | 'unreadable';

const isOfPicture = (reason: FileTrouble): reason is PictureRefusal => pictureRefusals.some((one) => one === reason);

export const refusalWords = (t: ReturnType<typeof useText>, reason: FileTrouble): string => (isOfPicture(reason) ? t(`transfer.refusal.${reason}`) : t(`sketch.refused.${reason}`));
