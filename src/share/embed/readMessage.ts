/** Reads a message from the embedding page. It is anybody's until then: whole and as written down in EMBED.md, or refused by the member that is not. */
import * as v from 'valibot';
import { layerIds } from '../../scenario/view.ts';
import { type EmbedErrorReason, type EmbedMessage, embedVersion } from './embedInterface.ts';

export type ReadMessage =
  | { readonly ok: true; readonly message: EmbedMessage }
  /** `id` as far as it could be read. */
  | { readonly ok: false; readonly reason: Extract<EmbedErrorReason, 'malformed' | 'other-version'>; readonly at: string; readonly id: string | number | null };

/** Longer names are nobody's. Assumption. */
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const degrees = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const messageId = v.union([v.pipe(v.string(), v.maxLength(200)), v.pipe(v.number(), v.finite())]);

const camera = v.strictObject({
  center: v.strictTuple([degrees(-180, 180), degrees(-90, 90)]),
  zoom: degrees(0, 24),
  bearing: v.exactOptional(degrees(-180, 180)),
  pitch: v.exactOptional(degrees(0, 60)),
});

const view = v.strictObject({
  camera: v.exactOptional(v.nullable(camera)),
  hiddenLayers: v.exactOptional(v.pipe(v.array(v.picklist(layerIds)), v.maxLength(layerIds.length))),
  symbols: v.exactOptional(v.picklist(['pictogram', 'military'])),
  dates: v.exactOptional(v.nullable(v.pipe(v.strictObject({ from: day, to: day }), v.check(({ from, to }) => from <= to)))),
  phase: v.exactOptional(v.nullable(name)),
});

const common = { cordon: v.literal(embedVersion), id: v.exactOptional(messageId) };
const schema: v.GenericSchema<unknown, EmbedMessage> = v.variant('type', [
  v.strictObject({ ...common, type: v.literal('set-view'), view }),
  v.strictObject({ ...common, type: v.literal('set-posture'), posture: name }),
  v.strictObject({ ...common, type: v.literal('set-slide'), slide: name }),
]);

/** Null: nothing that was meant for a Cordon, as other scripts of a page post messages too. */
export function readMessage(data: unknown): ReadMessage | null {
  if (typeof data !== 'object' || data === null || !('cordon' in data)) return null;
  const id = 'id' in data && v.is(messageId, data.id) ? data.id : null;
  if (data.cordon !== embedVersion) return { ok: false, reason: 'other-version', at: 'cordon', id };
  const read = v.safeParse(schema, data, { abortEarly: true });
  if (read.success) return { ok: true, message: read.output };
  return { ok: false, reason: 'malformed', at: v.getDotPath(read.issues[0]) ?? '', id };
}
