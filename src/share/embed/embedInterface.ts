/**
 * What a page and the Cordon it embeds may say to each other, written down in EMBED.md. This file imports nothing, so that a site
 * can take a copy of it as it is.
 */

/** Stands in every message and every event as `cordon`; another number is another interface. */
export const embedVersion = 1;

export interface EmbedCamera {
  /** Longitude and latitude in degrees (WGS84). */
  readonly center: readonly [number, number];
  /** 0 to 24; the map itself goes from 9.5 to 19. */
  readonly zoom: number;
  /** Degrees clockwise from north, -180 to 180; 0 where it is left out. */
  readonly bearing?: number;
  /** Degrees from straight down, 0 to 60; 0 where it is left out. */
  readonly pitch?: number;
}

export type EmbedLayer =
  | 'facilities' | 'landmarks' | 'held-properties' | 'checkpoints' | 'bollard-lines' | 'incidents'
  | 'zone' | 'neighbourhoods' | 'roads' | 'connectors' | 'uncertainty' | 'scenario';

/** Members that are left out stay as they are. */
export interface EmbedViewChange {
  /** Null: the whole plan, or the whole zone where there is none. */
  readonly camera?: EmbedCamera | null;
  readonly hiddenLayers?: readonly EmbedLayer[];
  readonly symbols?: 'pictogram' | 'military';
  /** Incidents within these days, ISO dates, both included; null shows all. */
  readonly dates?: { readonly from: string; readonly to: string } | null;
  /** The plan as far as this phase; null before the first, `'all'` the whole plan. */
  readonly phase?: string | null;
}

interface FromPage {
  readonly cordon: typeof embedVersion;
  /** Comes back as `answers` in what answers the message. */
  readonly id?: string | number;
}

/** From the page to the embed. */
export type EmbedMessage =
  | (FromPage & { readonly type: 'set-view'; readonly view: EmbedViewChange })
  | (FromPage & { readonly type: 'set-posture'; readonly posture: string })
  | (FromPage & { readonly type: 'set-slide'; readonly slide: string });

/** What the map shows. */
export interface EmbedView {
  readonly camera: Required<EmbedCamera>;
  readonly hiddenLayers: readonly EmbedLayer[];
  readonly symbols: 'pictogram' | 'military';
  readonly dates: { readonly from: string; readonly to: string } | null;
  /** As in `EmbedViewChange`; `'all'` where there is no plan, or a locked one. */
  readonly phase: string | null;
  /** Id; null where there is none, or the plan is locked. */
  readonly posture: string | null;
  /** Id of the slide that was set last, until posture or view are set otherwise; null where none was, or the plan is locked. */
  readonly slide: string | null;
}

export type EmbedErrorReason =
  /** Not of the form that EMBED.md gives; `at` names the member. */
  | 'malformed'
  /** `cordon` is a number this release does not know. */
  | 'other-version'
  /** The map does not show anything yet: wait for `ready`. */
  | 'not-ready'
  /** The embed shows no plan. */
  | 'no-plan'
  | 'unknown-posture'
  | 'unknown-phase'
  | 'unknown-slide'
  /** The link in the embed's address does not open; `at` says why (`cut`, `altered`, `foreign`, `newer`, …). Nothing is shown. */
  | 'link-refused'
  /** The map cannot be drawn on this device. */
  | 'no-map';

/** From the embed to the page. */
export type EmbedEvent =
  | {
    readonly cordon: typeof embedVersion;
    /** The map shows what the address says. Comes once for every address. */
    readonly type: 'ready';
    /** The plan has a password: its title and its lists are kept from the page. */
    readonly isLocked: boolean;
    /** '' where there is no plan, or a locked one. */
    readonly title: string;
    /** The latest day the data speak of, as exact as stated; null where they speak of none. */
    readonly dataDate: string | null;
    readonly postures: readonly { readonly id: string; readonly name: string }[];
    readonly phases: readonly { readonly id: string; readonly name: string }[];
    readonly slides: readonly { readonly id: string; readonly title: string }[];
    readonly view: EmbedView;
  }
  | {
    readonly cordon: typeof embedVersion;
    /** The map shows something else, by a message or by the reader's hand. */
    readonly type: 'view';
    /** Id of the newest message it follows from; null where it was the reader, or the message had none. */
    readonly answers: string | number | null;
    readonly view: EmbedView;
  }
  | {
    readonly cordon: typeof embedVersion;
    readonly type: 'error';
    readonly answers: string | number | null;
    readonly reason: EmbedErrorReason;
    /** Place in the message, or what it names; '' for the whole. */
    readonly at: string;
  };
