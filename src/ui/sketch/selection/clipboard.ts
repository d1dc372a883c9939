/** The clipboard at work: the browser's own copy, cut and paste events, and the buttons that do the same where the browser lets them. */
import { isCopiedText, readCopiedText } from '../../../share/copiedText.ts';
import { nudgeStep } from '../../../sketch/selection/nudgeStep.ts';
import { copySelected, pasteCopied, removeSelected } from '../../../store/editing/copyEdits.ts';
import { type EditRemark, editStore } from '../../../store/editing/editStore.ts';
import { plannedIds } from '../../../store/editing/selectedFeatures.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { writeClipboard } from '../../panels/writeClipboard.ts';

const say = (key: EditRemark['key'], parameters: EditRemark['parameters'] = {}) => editStore.getState().set({ remarks: [{ key, parameters }] });

/** What was copied last on this page: for buttons of browsers that write the clipboard but do not let it be read. */
let lastCopied: string | null = null;

/** A few metres, and far enough on the screen to be seen: down and towards the end of a line of Latin text. */
export function asideStep(map: MapHandle | null) {
  const meters = Math.max(4, 18 * (map?.metersPerPixel() ?? 0));
  const bearing = map?.bearing() ?? 0;
  const [right, down] = [nudgeStep('ArrowRight', meters, bearing), nudgeStep('ArrowDown', meters, bearing)];
  return { eastMeters: right.eastMeters + down.eastMeters, northMeters: right.northMeters + down.northMeters };
}

function putAside(text: string, isCut: boolean): void {
  lastCopied = text;
  const count = plannedIds().length;
  if (isCut) removeSelected('cut');
  say(isCut ? 'cut' : 'copied', { count });
}

/** For the browser's `copy` and `cut`; false leaves the event to the browser. */
export function takeCopyEvent({ type, clipboardData }: ClipboardEvent): boolean {
  const text = copySelected();
  if (text === null || !clipboardData) return false;
  clipboardData.setData('text/plain', text);
  putAside(text, type === 'cut' && !scenarioStore.getState().isReadOnly);
  return true;
}

/** Whether a text comes from here; what does not is for the import of files to judge. */
export const isOwnText = (text: string): boolean => isCopiedText(text.trimStart());

/** For the browser's `paste`; false leaves the event to whoever reads other programs' texts. */
export function takePaste(text: string, map: MapHandle | null): boolean {
  if (!isOwnText(text)) return false;
  const copied = readCopiedText(text.trimStart());
  if (copied) pasteCopied(copied, asideStep(map));
  else say('paste-unreadable');
  return true;
}

export async function copyByButton(isCut: boolean): Promise<void> {
  const text = copySelected();
  if (text === null) return;
  const isWritten = await writeClipboard(text);
  if (isWritten) putAside(text, isCut);
  else say('copy-failed');
}

/** As if the keys had been pressed: a text that was not copied here goes to whoever listens for pasted texts. */
export async function pasteByButton(): Promise<void> {
  let text = lastCopied;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    if (text === null) {
      say('paste-failed');
      return;
    }
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text ?? '');
  const isTaken = !document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  if (!isTaken) say('paste-nothing');
}
