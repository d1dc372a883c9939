/** Keeps a date or a number in one piece and left to right inside a sentence that may run the other way. */
export function isolate(text: string): string {
  return `\u2066${text}\u2069`;
}
