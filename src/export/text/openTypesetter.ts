/** Opens the faces that some texts take, and then measures and sets any line in them, at once and without asking anybody. */
import type { MeasureText, TextDirection, TextWeight } from '../page/pageLayout.ts';
import { type Face, openFace } from './face.ts';
import { listSubsets, type LoadFace } from './faceFile.ts';
import { type ShapedLine, shapeLine } from './shapeLine.ts';
import { directionOf } from './splitRuns.ts';

export interface Typesetter {
  readonly measure: MeasureText;
  readonly shape: (text: string, weight: TextWeight, direction: TextDirection) => ShapedLine;
  /** The Latin face of a weight, by whose measures lines stand. */
  readonly mainFace: (weight: TextWeight) => Face;
}

const weights: readonly TextWeight[] = [400, 600];

/** Wrapping asks for the same beginnings of a line again and again. */
const mostKept = 4000;

/**
 * `sample` is all that will be set, in any order: faces beyond those of the screen are opened for its letters. Text with letters that were
 * not in it is set all the same, where need be in boxes. Rejects where a face cannot be loaded.
 */
export async function openTypesetter(loadFace: LoadFace, sample: string): Promise<Typesetter> {
  const wanted = listSubsets(sample.normalize('NFD') + sample.normalize('NFC'));
  const opened = await Promise.all(weights.map(async (weight) => [
    weight, await Promise.all(wanted.map(async (subset) => openFace({ subset, weight }, await loadFace({ subset, weight })))),
  ] as const));
  const faces = new Map<TextWeight, readonly Face[]>(opened);
  const kept = new Map<string, ShapedLine>();

  const mainFace = (weight: TextWeight): Face => {
    const face = faces.get(weight)?.find(({ subset }) => subset === 'latin');
    if (!face) throw new Error(`There is no face of weight ${weight}.`);
    return face;
  };
  const shape: Typesetter['shape'] = (text, weight, direction) => {
    const key = `${weight}${direction}${text}`;
    const found = kept.get(key);
    if (found) return found;
    const line = shapeLine(text, direction, faces.get(weight) ?? [], mainFace(weight));
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, line);
    return line;
  };
  const measure: MeasureText = (text, sizeMm, weight, direction = directionOf(text)) => shape(text, weight, direction).width * sizeMm / 1000;
  return { measure, shape, mainFace };
}
