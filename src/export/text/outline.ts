/** A drawing out of a face: a glyph, turned by quarters clockwise and then shifted, in thousandths of the em, y upwards. */
export interface Outline {
  readonly glyph: number;
  readonly clockwise: 0 | 1 | 3;
  readonly dx: number;
  readonly dy: number;
}
