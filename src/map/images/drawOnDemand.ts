/** Images that are not in the first load: military symbols, and the marks of a plan, a check and a replay. */

/** Null for a name that nobody draws. */
export async function drawOnDemand(name: string, scale: number): Promise<ImageData | null> {
  return (await import('./drawLateMark.ts')).drawLateMark(name, scale) ?? (await import('./drawMilitary.ts')).drawMilitary(name, scale);
}
