/** The worker an opened layer lives in: it reads the file, cuts its tiles and reads single features. Holds no logic. */
import * as Comlink from 'comlink';
import type { OnProgress } from '../../share/formats/foreign.ts';
import { openLayer } from '../../share/layers/openLayer.ts';
import { emptyTile, type LayerOpening, type LayerSummary, type OpenedLayer, type TileAnswer } from '../../share/layers/openedLayer.ts';
import { exposeDoor } from '../../worker/exposeDoor.ts';

let layer: OpenedLayer | null = null;

const door = {
  async open(name: string, file: Blob, onProgress: OnProgress): Promise<{ readonly ok: true; readonly summary: LayerSummary } | Extract<LayerOpening, { ok: false }>> {
    const opened = await openLayer(name, file, onProgress);
    if (!opened.ok) return opened;
    ({ layer } = opened);
    return { ok: true, summary: layer.summary };
  },
  async tile(z: number, x: number, y: number): Promise<TileAnswer> {
    const answer = (await layer?.tile({ z, x, y })) ?? emptyTile;
    return answer.bytes.length === 0 ? answer : Comlink.transfer(answer, [answer.bytes.buffer]);
  },
  feature: (id: number) => layer?.feature(id) ?? null,
};

export type LayerDoor = typeof door;

exposeDoor(door);
