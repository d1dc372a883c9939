/** Pictures for GIS, read back by a library of another house: pixels to the byte, and every corner of the map where it lies on the earth. */
import { unzipSync } from 'fflate';
import { fromArrayBuffer } from 'geotiff';
import { expect, test } from 'vitest';
import { groundFrame, scaleOfZoom, zoomOfScale } from '../../../../src/export/page/groundFrame.ts';
import { mapGround, mercatorOf } from '../../../../src/export/picture/gis/mapGround.ts';
import { writeGeotiff } from '../../../../src/export/picture/gis/writeGeotiff.ts';
import { writeWorld } from '../../../../src/export/picture/gis/writeWorld.ts';
import type { RowWriter } from '../../../../src/export/picture/rowWriter.ts';
import { plateSize } from '../../../../src/export/plate/plateSize.ts';

const frame = { widthMm: 60, heightMm: 40 };
const dpi = 150;
const center = [44.386, 33.304] as const;
const size = plateSize(frame, dpi);
const cameraOf = (bearing: number) => ({ center, zoom: zoomOfScale(15_000, center[1]), bearing, pitch: 0 });

const pixelsOf = Uint8Array.from({ length: size.widthPixels * size.heightPixels * 4 }, (_, index) => (index % 4 === 3 ? 255 : (index * 31 + (index >> 9)) % 256));

async function writeAll(writer: RowWriter): Promise<ArrayBuffer> {
  const band = size.widthPixels * 4 * 50;
  for (let at = 0; at < pixelsOf.length; at += band) await writer.rows(pixelsOf.subarray(at, at + band));
  return (await writer.end()).arrayBuffer();
}

/** Where the corners of the frame lie on the earth, by the formula of the page and not of the picture. */
const cornersOf = (bearing: number) => {
  const { zoom } = cameraOf(bearing);
  return groundFrame({ center, scale: scaleOfZoom(zoom, center[1]), bearing, pitch: 0 }, frame).map((corner) => mercatorOf(corner));
};

const pixelCorners = [[0, 0], [size.widthPixels, 0], [size.widthPixels, size.heightPixels], [0, size.heightPixels]] as const;
/** Of Web Mercator, at 1:15,000 and 150 dpi. */
const metersPerPixel = (15_000 * 0.0254) / 150 / Math.cos((center[1] * Math.PI) / 180);

test('north up: scale and tie point, pixels to the byte', async () => {
  const tiff = await fromArrayBuffer(await writeAll(writeGeotiff({ ...size, dpi, ground: mapGround(cameraOf(0), size, dpi), description: 'CAVEAT ملاحظة' })));
  const image = await tiff.getImage();
  expect([image.getWidth(), image.getHeight(), image.getSamplesPerPixel()]).toEqual([size.widthPixels, size.heightPixels, 3]);
  expect(image.getGeoKeys()).toMatchObject({ GTModelTypeGeoKey: 1, GTRasterTypeGeoKey: 1, ProjectedCSTypeGeoKey: 3857, GTCitationGeoKey: 'WGS 84 / Pseudo-Mercator' });
  const [west, south, east, north] = image.getBoundingBox() as [number, number, number, number];
  const corners = cornersOf(0);
  for (const [index, [x, y]] of [[west, north], [east, north], [east, south], [west, south]].entries()) {
    expect(Math.hypot((x ?? 0) - (corners[index]?.[0] ?? 0), (y ?? 0) - (corners[index]?.[1] ?? 0)) / metersPerPixel).toBeLessThan(1);
  }
  const pixels = await image.readRasters({ interleave: true }) as unknown as Uint8Array;
  expect(Buffer.from(pixels).equals(Buffer.from(pixelsOf.filter((_, index) => index % 4 !== 3)))).toBe(true);
  expect(new TextDecoder().decode(Uint8Array.from([...await image.fileDirectory.loadValue('ImageDescription') as string], (letter) => letter.charCodeAt(0)))).toContain('CAVEAT');
});

test('turned: the matrix puts every corner where it lies', async () => {
  for (const bearing of [30, -110]) {
    const ground = mapGround(cameraOf(bearing), size, dpi);
    const tiff = await fromArrayBuffer(await writeAll(writeGeotiff({ ...size, dpi, ground, description: '' })));
    const matrix = await (await tiff.getImage()).fileDirectory.loadValue('ModelTransformation') as unknown as number[];
    const corners = cornersOf(bearing);
    for (const [index, [column, row]] of pixelCorners.entries()) {
      const [a = 0, b = 0, , d = 0, e = 0, f = 0, , h = 0] = matrix;
      const [x, y] = [a * column + b * row + d, e * column + f * row + h];
      expect(Math.hypot(x - (corners[index]?.[0] ?? 0), y - (corners[index]?.[1] ?? 0)) / metersPerPixel).toBeLessThan(1);
    }
  }
});

test('a world file says the same as the matrix, of the middle of the first pixel', async () => {
  const ground = mapGround(cameraOf(30), size, dpi);
  const files = unzipSync(new Uint8Array(await writeAll(writeWorld({ ...size, dpi, ground, name: 'plan', description: 'CAVEAT' }))));
  expect(Object.keys(files).toSorted()).toEqual(['plan.pgw', 'plan.png', 'plan.prj', 'plan.txt']);
  const lines = new TextDecoder().decode(files['plan.pgw']).trim().split('\n').map(Number);
  expect(lines).toEqual([ground.xByColumn, ground.yByColumn, ground.xByRow, ground.yByRow, ground.originX + (ground.xByColumn + ground.xByRow) / 2, ground.originY + (ground.yByColumn + ground.yByRow) / 2]);
  expect(new TextDecoder().decode(files['plan.prj'])).toContain('AUTHORITY["EPSG",3857]');
});
