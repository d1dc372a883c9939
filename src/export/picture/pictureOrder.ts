/** What the worker that makes a picture file is told at the start: plain values, as all that is posted. */
import type { PageLayout } from '../page/pageLayout.ts';
import type { PixelSize } from '../plate/plateSize.ts';
import type { MapGround } from './gis/mapGround.ts';
import type { PictureKind } from './pictureKind.ts';

export interface PictureOrder {
  readonly kind: PictureKind;
  /** Null for the map alone. */
  readonly page: PageLayout | null;
  readonly plate: PixelSize;
  readonly dpi: number;
  /** Marks of the legend, by name and width (`imageKey`). */
  readonly images: readonly (readonly [key: string, image: ImageData])[];
  /** Of a PNG; null for one that opens no plan. */
  readonly scenarioText: string | null;
  /** Of the file, without an ending. */
  readonly name: string;
  /** For GIS: where the map lies, and what the page would say round it. */
  readonly ground: MapGround;
  readonly description: string;
}
