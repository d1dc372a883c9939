/** Images that are not in the first load: military symbols, and the marks of a check and a replay. */
import { drawMilitary } from './drawMilitary.ts';

/** Null for a name that nobody draws. */
export async function drawOnDemand(name: string, scale: number): Promise<ImageData | null> {
  return await drawMilitary(name, scale) ?? (await import('./drawAnswerMark.ts')).drawAnswerMark(name, scale);
}
