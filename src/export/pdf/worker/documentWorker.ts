/**
 * The worker PDF files are written in: shaping and packing fonts would hold up the page. Holds no logic. The shaper comes by an import of
 * its own: its module waits for WebAssembly, and what is posted to a worker whose modules still wait is lost.
 */
import * as Comlink from 'comlink';
import { fetchFace } from '../../text/fetchFace.ts';
import { describeMap } from '../describeMap.ts';
import { pictureOfPng } from '../page/pictureOfPng.ts';
import { textOfPages, writePdf } from '../writePdf.ts';
import type { DocumentOrder } from './documentOrder.ts';

const door = {
  async write({ pages, marks, author, created }: DocumentOrder): Promise<Blob> {
    const { openTypesetter } = await import('../../text/openTypesetter.ts');
    const typesetter = await openTypesetter(fetchFace, textOfPages(pages.map(({ layout }) => layout)));
    const images = new Map(marks);
    const drawn = await Promise.all(pages.map(async ({ layout, mapPng }) => ({
      layout, mapText: describeMap(layout), map: pictureOfPng(new Uint8Array(await mapPng.arrayBuffer())),
    })));
    return new Blob([...writePdf(drawn, { typesetter, markOf: (name) => images.get(name) ?? null, author, created })], { type: 'application/pdf' });
  },
};

export type DocumentDoor = typeof door;

Comlink.expose(door);
