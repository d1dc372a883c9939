/** Which ground this device last stood on, and in which dress. Small and read at once, so that a device with none loads nothing more. */
import { type GroundVariant, groundVariants } from '../../scenario/view.ts';
import { ownName } from '../inside/ownName.ts';

const key = ownName('cordon.ground');

export interface GroundChoiceKept {
  /** Null is the embedded one. */
  readonly chosenId: string | null;
  readonly variant: GroundVariant;
}

const embedded: GroundChoiceKept = { chosenId: null, variant: 'plain' };

/** Whether anything about the ground was ever chosen here. */
export function hasGroundChoice(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function readGroundChoice(): GroundChoiceKept {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return embedded;
    const { chosenId, variant } = stored as Record<string, unknown>;
    return { chosenId: typeof chosenId === 'string' ? chosenId : null, variant: groundVariants.find((one) => one === variant) ?? 'plain' };
  } catch {
    return embedded;
  }
}

/** With nothing chosen and nothing kept (`hasFiles` false), nothing is noted. */
export function writeGroundChoice(choice: GroundChoiceKept, hasFiles: boolean): void {
  try {
    if (!hasFiles && choice.chosenId === null && choice.variant === 'plain') localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // Until the page is closed the store has it.
  }
}
