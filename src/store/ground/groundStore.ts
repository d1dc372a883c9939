/** The ground that this device has chosen and what it keeps for it. Of this device alone: never in the document, never in a link, never undone with the plan. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { createStore } from 'zustand/vanilla';
import type { GroundVariant } from '../../scenario/view.ts';
import type { PictureCorners } from '../../share/formats/ground/pictureCorners.ts';
import type { WorldFile, WorldSystem } from '../../share/formats/ground/readWorldFile.ts';
import type { TileArchive } from '../../share/formats/tiles/openTiles.ts';
import type { TileRefusalReason } from '../../share/formats/tiles/tileRefusal.ts';

/** `session`: until the page is closed, because the device has no room (`full`) or gives none (`refused`). */
export type GroundKeeping = 'kept' | 'full' | 'refused';

/** A file of tiles on this device. */
export interface TileFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly keeping: GroundKeeping;
}

/** A picture laid on the ground. */
export interface GroundPicture {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly keeping: GroundKeeping;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** An object address of this page, of the picture as it is drawn. */
  readonly address: string;
  readonly corners: PictureCorners;
  /** 0 to 1. */
  readonly opacity: number;
}

/** Where a picture lies and how much it covers. */
export type PictureLie = Pick<GroundPicture, 'corners' | 'opacity'>;

/** A picture whose place is not known yet. */
export interface AskedPicture {
  readonly name: string;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** With a world file, the systems it may be in; null without one. */
  readonly world: { readonly file: WorldFile; readonly systems: readonly WorldSystem[] } | null;
}

export type PictureRefusal = 'no-picture' | 'picture-too-large' | 'too-many-pixels' | 'not-decoded' | 'world-unreadable' | 'world-nowhere' | 'world-alone' | 'corners';

/** What came of the last act, in a sentence. */
export type GroundRemark =
  | { readonly key: 'refused-tiles'; readonly name: string; readonly reason: TileRefusalReason }
  | { readonly key: 'refused-picture'; readonly name: string; readonly reason: PictureRefusal }
  | { readonly key: 'elsewhere' | 'gone' | 'full' | 'refused'; readonly name: string };

/** What was taken away last, and can be had back. */
export interface RemovedGround {
  readonly what: 'tiles' | 'picture';
  readonly name: string;
}

/** As MapLibre styles have them. */
export interface GivenMap {
  readonly credit: string;
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
}

export interface GroundState {
  /** Whether what the device keeps has been looked at. */
  readonly isReady: boolean;
  readonly variant: GroundVariant;
  readonly files: readonly TileFile[];
  /** Null is the embedded ground. */
  readonly chosenId: string | null;
  /** Of the chosen file, once it is open. */
  readonly archive: TileArchive | null;
  /** Comes with its layers, in builds that draw a map by address; instead of a file. */
  readonly given: GivenMap | null;
  readonly picture: GroundPicture | null;
  /** How the picture lay before each change of its place and its cover, the last one at the end. */
  readonly pictureSteps: readonly PictureLie[];
  readonly asked: AskedPicture | null;
  /** Its corners are on the map to be moved. */
  readonly isPlacing: boolean;
  /** The name of the file that is being taken in. */
  readonly taking: string | null;
  readonly remark: GroundRemark | null;
  readonly removed: RemovedGround | null;
  /** Tiles of the chosen file that could not be read, in this session. */
  readonly brokenTiles: number;
  set(part: Partial<Omit<GroundState, 'set'>>): void;
}

export const groundStore = createStore<GroundState>()((set) => ({
  isReady: false, variant: 'plain', files: [], chosenId: null, archive: null, given: null, picture: null, pictureSteps: [], asked: null, isPlacing: false, taking: null, remark: null, removed: null, brokenTiles: 0,
  set: (part) => set(part),
}));
