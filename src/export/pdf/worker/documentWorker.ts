/**
 * The worker PDF files are written in: shaping and packing fonts would hold up the page. Holds no logic. The shaper comes by an import of
 * its own: its module waits for WebAssembly, and what is posted to a worker whose modules still wait is lost.
 */
import { fetchFace } from '../../text/fetchFace.ts';
import { describeMap } from '../describeMap.ts';
import { openPicture } from '../page/openPicture.ts';
import { textOfPages, writePdf } from '../writePdf.ts';
import type { DocumentOrder } from './documentOrder.ts';
import { exposeDoor } from '../../../worker/exposeDoor.ts';

const door = {
  async write({ pages, marks, author, created, outline = [], title }: DocumentOrder): Promise<Blob> {
    const { openTypesetter } = await import('../../text/openTypesetter.ts');
    const typesetter = await openTypesetter(fetchFace, textOfPages(pages.map(({ layout }) => layout)));
    const images = new Map(marks);
    const pictures = new Map(await Promise.all([...new Set(pages.flatMap(({ maps }) => maps))].map(async (blob) => [blob, await openPicture(blob)] as const)));
    const drawn = pages.map(({ layout, maps }) => ({ layout, mapText: describeMap(layout), maps: maps.map((blob) => pictures.get(blob) ?? null) }));
    return new Blob([...writePdf(drawn, { typesetter, markOf: (name) => images.get(name) ?? null, author, created, outline, ...(title === undefined ? {} : { title }) })], { type: 'application/pdf' });
  },
};

export type DocumentDoor = typeof door;

exposeDoor(door);
