/** A PNG of the map with a world file and a projection file beside it, in one archive: for programs that read no GeoTIFF. */
import { zipSync } from 'fflate';
import type { PixelSize } from '../../plate/plateSize.ts';
import { writePng } from '../png/writePng.ts';
import type { RowWriter } from '../rowWriter.ts';
import type { MapGround } from './mapGround.ts';

export interface WorldOptions extends PixelSize {
  readonly dpi: number;
  readonly ground: MapGround;
  /** Of the files in the archive, without endings. */
  readonly name: string;
  readonly description: string;
}

export function writeWorld({ ground, name, description, ...size }: WorldOptions): RowWriter {
  const png = writePng({ ...size, scenarioText: null });
  const text = (content: string) => new TextEncoder().encode(content);
  return {
    rows: (pixels) => png.rows(pixels),
    end: async () => {
      const picture = new Uint8Array(await (await png.end()).arrayBuffer());
      const files = {
        // Deflated already.
        [`${name}.png`]: [picture, { level: 0 }] as [Uint8Array, { level: 0 }],
        [`${name}.pgw`]: text(worldFile(ground)),
        [`${name}.prj`]: text(webMercator),
        ...(description === '' ? {} : { [`${name}.txt`]: text(`${description}\n`) }),
      };
      return new Blob([zipSync(files)], { type: 'application/zip' });
    },
  };
}

/** Six lines: the four of the matrix, then the middle of the first pixel. */
export function worldFile({ originX, originY, xByColumn, xByRow, yByColumn, yByRow }: MapGround): string {
  const middle = [originX + (xByColumn + xByRow) / 2, originY + (yByColumn + yByRow) / 2];
  return [xByColumn, yByColumn, xByRow, yByRow, ...middle].map((value) => `${value}\n`).join('');
}

/** EPSG:3857 in the well-known text that Esri and QGIS read. */
const webMercator = 'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0],AUTHORITY["EPSG",3857]]';
