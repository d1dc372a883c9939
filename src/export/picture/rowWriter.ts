/** What every picture file is written by: rows go in from the top down, and at the end comes a file. */
export interface RowWriter {
  /** Whole rows, four bytes a pixel; transparency is not read. */
  rows(pixels: Uint8Array | Uint8ClampedArray): Promise<void>;
  end(): Promise<Blob>;
}
