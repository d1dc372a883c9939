/**
 * What the stage and the presenter window say to each other, and how it is read: whole or not at all. They share a channel and nothing else, as a page from disk has
 * no other way to a window of its own.
 */
import * as v from 'valibot';
import { type Camera, type Locale, locales } from '../../scenario/view.ts';
import type { PointerPlace, ShowState } from './showStore.ts';

/** Of a plan: as many as a file of Cordon that opens in a page. Assumption. */
const maxCharacters = 100_000_000;

const number = v.pipe(v.number(), v.finite());
const place = v.tuple([v.pipe(number, v.minValue(-180), v.maxValue(180)), v.pipe(number, v.minValue(-90), v.maxValue(90))]);
const id = v.pipe(v.string(), v.maxLength(200));
const step = v.pipe(number, v.integer(), v.minValue(0));
const pointer = v.nullable(v.union([v.strictObject({ at: place }), v.strictObject({ part: v.tuple([number, number]) })]));
/** As in a usual frame (`cameraInFrame`): each window shows that ground in its own. */
const camera = v.strictObject({ center: place, zoom: v.pipe(number, v.minValue(0), v.maxValue(24)), bearing: number, pitch: v.pipe(number, v.minValue(0), v.maxValue(85)) });

const show = v.strictObject({
  isOn: v.boolean(), slideId: v.nullable(id), step, cover: v.nullable(v.picklist(['black', 'white', 'end'])), tool: v.nullable(v.picklist(['pointer', 'pen', 'eraser'])), pointer,
  ink: v.pipe(v.array(v.strictObject({ id, places: v.pipe(v.array(place), v.maxLength(20_000)) })), v.maxLength(2000)),
  isKiosk: v.boolean(), isPaused: v.boolean(), startedAt: v.nullable(number), slideStartedAt: v.nullable(number),
});

export const showActNames = ['next', 'previous', 'first', 'last', 'black', 'white', 'pause', 'restart', 'kiosk', 'pointer', 'wipe'] as const;
export type ShowActName = (typeof showActNames)[number];

/** Of the window that shows the slides to the room. `token` tells one tab from a copy of it. */
export type StageSays =
  | { readonly from: 'stage'; readonly says: 'claim' | 'taken'; readonly token: string }
  /** The text of a scenario file, notes and all, and the language it is shown in. */
  | { readonly from: 'stage'; readonly says: 'plan'; readonly text: string; readonly locale: Locale }
  | { readonly from: 'stage'; readonly says: 'show'; readonly show: ShowState }
  | { readonly from: 'stage'; readonly says: 'camera'; readonly camera: Camera };

export type PresenterSays =
  /** Asks for the plan and where the show stands. */
  | { readonly from: 'presenter'; readonly says: 'hello' }
  /** Asks only whether there is a stage, and where it stands. */
  | { readonly from: 'presenter'; readonly says: 'there' }
  | { readonly from: 'presenter'; readonly says: 'act'; readonly act: ShowActName }
  | { readonly from: 'presenter'; readonly says: 'go'; readonly slideId: string; readonly step: number }
  | { readonly from: 'presenter'; readonly says: 'pointer'; readonly pointer: PointerPlace | null }
  | { readonly from: 'presenter'; readonly says: 'camera'; readonly camera: Camera };

const stage = v.literal('stage');
const presenter = v.literal('presenter');

const fromStage = v.union([
  v.strictObject({ from: stage, says: v.picklist(['claim', 'taken']), token: id }),
  v.strictObject({ from: stage, says: v.literal('plan'), text: v.pipe(v.string(), v.maxLength(maxCharacters)), locale: v.picklist(locales) }),
  v.strictObject({ from: stage, says: v.literal('show'), show }),
  v.strictObject({ from: stage, says: v.literal('camera'), camera }),
]);

const fromPresenter = v.union([
  v.strictObject({ from: presenter, says: v.picklist(['hello', 'there']) }),
  v.strictObject({ from: presenter, says: v.literal('act'), act: v.picklist(showActNames) }),
  v.strictObject({ from: presenter, says: v.literal('go'), slideId: id, step }),
  v.strictObject({ from: presenter, says: v.literal('pointer'), pointer }),
  v.strictObject({ from: presenter, says: v.literal('camera'), camera }),
]);

/** Null for anything that no stage says. */
export function readStageSays(message: unknown): StageSays | null {
  const read = v.safeParse(fromStage, message);
  return read.success ? read.output : null;
}

/** Null for anything that no presenter window says. */
export function readPresenterSays(message: unknown): PresenterSays | null {
  const read = v.safeParse(fromPresenter, message);
  return read.success ? read.output : null;
}
