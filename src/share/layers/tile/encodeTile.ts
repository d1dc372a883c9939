/**
 * A cut tile as the bytes of a Mapbox Vector Tile 2.1, whose features have an id and nothing else: attributes stay in the file. Places are a layer of their own, each as a line of one
 * unit: drawn with round ends it is a dot, by the same graphics program as lines, where that of circles would be linked first, which can hold the page for a third of a second.
 */
import { PbfWriter } from 'pbf';
import { extent, type TileShape } from './cutTile.ts';

/** Lines and areas, and places. */
export const tileLayers = { shapes: 'shapes', places: 'places' } as const;

const [moveTo, lineTo, closePath] = [1, 2, 7];

/** Empty where there is nothing to draw. */
export function encodeTile(shapes: readonly TileShape[]): Uint8Array<ArrayBuffer> {
  const tile = new PbfWriter();
  for (const [name, isIn] of [[tileLayers.places, true], [tileLayers.shapes, false]] as const) {
    const own = shapes.filter(({ type }) => (type === 1) === isIn);
    if (own.length > 0) tile.writeMessage(3, writeLayer, { name, shapes: own });
  }
  return tile.finish().slice();
}

function writeLayer({ name, shapes }: { readonly name: string; readonly shapes: readonly TileShape[] }, layer: PbfWriter): void {
  layer.writeVarintField(15, 2);
  layer.writeStringField(1, name);
  for (const shape of shapes) layer.writeMessage(2, writeShape, shape);
  layer.writeVarintField(5, extent);
}

function writeShape({ id, type, lines }: TileShape, feature: PbfWriter): void {
  feature.writeVarintField(1, id);
  feature.writeVarintField(3, type === 1 ? 2 : type);
  feature.writePackedVarint(4, type === 1 ? commandsOf(2, dotsOf(lines)) : commandsOf(type, lines));
}

function dotsOf(lines: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return lines.flatMap((line) => Array.from({ length: line.length / 2 }, (_, place) => {
    const [x = 0, y = 0] = line.slice(place * 2, place * 2 + 2);
    return [x, y, x + 1, y];
  }));
}

/** Specification 2.1, section 4.3: the cursor's moves, zigzag coded. */
function commandsOf(type: 2 | 3, lines: readonly (readonly number[])[]): number[] {
  const commands: number[] = [];
  let [x, y] = [0, 0];
  for (const line of lines) {
    const count = line.length / 2;
    commands.push(moveTo | (1 << 3));
    for (let corner = 0; corner < count; corner += 1) {
      if (corner === 1) commands.push(lineTo | ((count - 1) << 3));
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
