/** A cut tile as the bytes of a Mapbox Vector Tile 2.1 with one layer, whose features have an id and nothing else: attributes stay in the file. */
import { PbfWriter } from 'pbf';
import type { ShapeType } from '../shape.ts';
import { extent, type TileShape } from './cutTile.ts';

/** The name of the one layer in a tile. */
export const tileLayer = 'shapes';

const [moveTo, lineTo, closePath] = [1, 2, 7];

/** Empty where there is nothing to draw. */
export function encodeTile(shapes: readonly TileShape[]): Uint8Array<ArrayBuffer> {
  const tile = new PbfWriter();
  if (shapes.length > 0) tile.writeMessage(3, writeLayer, shapes);
  return tile.finish().slice();
}

function writeLayer(shapes: readonly TileShape[], layer: PbfWriter): void {
  layer.writeVarintField(15, 2);
  layer.writeStringField(1, tileLayer);
  for (const shape of shapes) layer.writeMessage(2, writeShape, shape);
  layer.writeVarintField(5, extent);
}

function writeShape({ id, type, lines }: TileShape, feature: PbfWriter): void {
  feature.writeVarintField(1, id);
  feature.writeVarintField(3, type);
  feature.writePackedVarint(4, commandsOf(type, lines));
}

/** Specification 2.1, section 4.3: the cursor's moves, zigzag coded. */
function commandsOf(type: ShapeType, lines: readonly (readonly number[])[]): number[] {
  const commands: number[] = [];
  let [x, y] = [0, 0];
  for (const line of lines) {
    const count = line.length / 2;
    commands.push(moveTo | ((type === 1 ? count : 1) << 3));
    for (let corner = 0; corner < count; corner += 1) {
      if (type !== 1 && corner === 1) commands.push(lineTo | ((count - 1) << 3));
      const [nextX, nextY] = [Number(line[corner * 2]), Number(line[corner * 2 + 1])];
      commands.push(zigzag(nextX - x), zigzag(nextY - y));
      x = nextX;
      y = nextY;
    }
    if (type === 3) commands.push(closePath | (1 << 3));
  }
  return commands;
}

const zigzag = (number: number) => (number << 1) ^ (number >> 31);
