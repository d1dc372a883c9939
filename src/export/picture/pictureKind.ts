/** The kinds of image file, and what each is called. */
export const pictureKinds = ['png', 'jpeg', 'webp', 'geotiff', 'world'] as const;
export type PictureKind = (typeof pictureKinds)[number];

interface KindFacts {
  readonly ending: string;
  readonly type: string;
  /** The map area alone, with its place on the earth. */
  readonly isForGis: boolean;
}

export const pictureFacts: Readonly<Record<PictureKind, KindFacts>> = {
  png: { ending: '.png', type: 'image/png', isForGis: false },
  jpeg: { ending: '.jpg', type: 'image/jpeg', isForGis: false },
  webp: { ending: '.webp', type: 'image/webp', isForGis: false },
  geotiff: { ending: '.tif', type: 'image/tiff', isForGis: true },
  world: { ending: '.zip', type: 'application/zip', isForGis: true },
};
